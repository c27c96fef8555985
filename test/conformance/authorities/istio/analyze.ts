import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command';
import { withFolder } from '../folders';
import type { Istioctl } from './tool';

/** Exit codes of `analyze`: nothing found, and something found. */
const ANSWERED = [0, 79];

/** A message of `istioctl analyze`. */
export interface Message {
  readonly code: string;
  readonly level: string;
  /** Kind, namespace and name of the object. */
  readonly origin: string;
  readonly message: string;
}

/** What is analyzed. */
export interface Analyzed {
  /** A file that leads to the server that holds the objects. */
  readonly kubeconfig: string;
  /** Objects that stand in for those of the same name on the server. @default none */
  readonly instead?: readonly object[];
}

/**
 * What `istioctl analyze` says of all objects of a cluster together. It reads them from a server: from files alone it
 * takes neither Services nor Deployments, and leaves out most of what it knows.
 *
 * @throws when it could not read them, or left an analyzer out
 */
export function analyze({ path }: Istioctl, { kubeconfig, instead = [] }: Analyzed): Promise<Message[]> {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, 'instead.yaml'), instead.map((object) => JSON.stringify(object)).join('\n---\n'));
    const files = instead.length > 0 ? ['instead.yaml'] : [];
    // Without -A only the namespace 'default' is looked at.
    const given = ['-A', '--verbose', '-c', kubeconfig, '-o', 'json', ...files];
    const { code, output, errors } = await runCommand(path, ['analyze', ...given], { folder });
    if (!ANSWERED.includes(code) || errors.includes('Skipped analyzers') || !errors.includes('Executed analyzers')) {
      throw new Error(`istioctl analyze ended with ${code}: ${errors}`);
    }
    return JSON.parse(output) as Message[];
  });
}

/** `VirtualService payment/pay: IST0101 Error: …`. */
export function describe({ code, level, origin, message }: Message): string {
  return `${origin}: ${code} ${level}: ${message}`;
}
