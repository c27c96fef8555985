import { join } from 'node:path';
import { buildGoProgram } from '../../test/conformance/build/go-program';
import type { Call } from '../timed';
import { buildCargoProgram } from './cargo-program';

/** How a program is called that makes `objects` objects and writes them into a file or folder `output`. */
export type CallOf = (objects: number, output: string) => Call;

/** One who makes the workload, as a whole program that is told the number of objects only. */
export interface Generator {
  readonly name: string;
  /** How it is run, and what it writes. */
  readonly way: string;
  /** Finds the program, or builds it. */
  readonly prepare: () => Promise<CallOf>;
}

/** The name of ours. */
export const WRITER = 'writer';

/** Each in the best way that is known to us: what is shared is computed once, what is not needed is left out. */
export const GENERATORS: readonly Generator[] = [
  ownProgram(WRITER, 'one script with what V8 compiled of it, an app a team; a file a team, swapped in'),
  ownProgram('stock', 'cdk8s by the same script: app.synth() of an app a team; a file a team'),
  {
    name: 'jrsonnet',
    way: '0.5.0-pre98 with mimalloc, --yaml-stream; one stream',
    prepare: async () => {
      const program = await buildCargoProgram({ name: 'jrsonnet', version: '0.5.0-pre98', features: ['mimalloc'] });
      const file = join(__dirname, 'workload.jsonnet');
      return (objects, output) => ({
        program,
        args: ['--yaml-stream', '--tla-code', `objects=${objects}`, '--output-file', output, file],
      });
    },
  },
  {
    name: 'helm',
    way: '3.21.4, helm template; one stream',
    prepare: async () => {
      const folder = join(__dirname, 'helm');
      const program = await buildGoProgram({ name: 'helm-cli', folder, package: 'helm.sh/helm/v3/cmd/helm' });
      return (objects, output) => ({
        program,
        args: ['template', 'workload', join(__dirname, 'chart'), '--set', `objects=${objects}`],
        output,
      });
    },
  },
];

function ownProgram(name: string, way: string): Generator {
  const prepare = async () => (objects: number, output: string) => ({
    program: process.execPath,
    args: [join(__dirname, 'own.cjs'), name, String(objects), output],
  });
  return { name, way, prepare };
}
