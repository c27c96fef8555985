import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENVIRONMENTS } from '../../test/environments/all';
import { ProjectCopy } from '../../test/project/copy';
import { digest, tree } from '../../test/project/tree';
import { type Call, type Timed, timed, timedWell } from '../timed';
import { type Addition, additionOf, withMistakes } from './landscape';

/** Services of the example bank, to which a landscape adds. */
const BANK_SERVICES = 38;
const FOLDER = 'environments/landscape/generated';
/** Nodes of a centre that holds the bank alone, and what each further service needs. */
const SPARE_NODES = 10;
const NODES_PER_SERVICE = 0.15;
/** Time for the file of an environment: more than any size takes, also on a busy machine. */
const LOAD_SECONDS = '3600';

/** What a run wrote. */
export interface Written {
  readonly objects: number;
  /** SHA-256 over names and texts of all files. */
  readonly digest: string;
}

/** A copy of a checkout, outside of it, with its own environments or a generated one. */
export class Tree {
  private readonly copy: ProjectCopy;
  private readonly program: readonly string[];
  private readonly force: readonly string[];

  /** @param root the checkout */
  public constructor(root: string) {
    this.copy = new ProjectCopy(root, 'terrace-bench');
    const { scripts } = JSON.parse(this.copy.read('package.json')) as { scripts: { synth: string } };
    this.program = scripts.synth.split(' ').slice(1);
    // A checkout from before always does all of the work.
    this.force = this.copy.run('node', [...this.program, '--help']).stdout.includes('--force') ? ['--force'] : [];
  }

  /** Puts one environment with `services` services in the place of those of the example. */
  public useGenerated(services: number): void {
    for (const { name } of ENVIRONMENTS) {
      rmSync(this.copy.path('environments', `${name}.ts`));
    }
    this.writeLandscape(additionOf(services - BANK_SERVICES));
    this.copy.write('environments/generated.ts', environmentText(services));
  }

  /** Makes three mistakes in each generated service. */
  public makeMistakes(services: number): void {
    this.writeLandscape(withMistakes(additionOf(services - BANK_SERVICES)));
  }

  /** Does all the work, for some environments or all. */
  public full(environments: readonly string[] = []): Timed {
    return timedWell(this.call([...this.force, ...environments]));
  }

  /** Runs with nothing asked for, and nothing changed since the last run. */
  public again(): Timed {
    return timedWell(this.call([]));
  }

  /** Runs where the environment is refused. @returns also how many problems were told */
  public refused(): Timed & { readonly problems: number } {
    const spent = timed(this.call(this.force));
    return { ...spent, problems: Number(/(\d+) problems/.exec(spent.stderr)?.[1] ?? 0) };
  }

  /** Transitions of `{}` that V8 has left at the end of a full run, in the process of it that has fewest. */
  public transitionsLeft(): number {
    const folder = mkdtempSync(join(tmpdir(), 'terrace-bench-'));
    try {
      const call = this.call(this.force);
      const options = `--require ${join(__dirname, 'transitions-left.cjs')}`;
      timedWell({ ...call, env: { ...call.env, NODE_OPTIONS: options, TERRACE_BENCH_TRANSITIONS: folder } });
      return Math.min(...readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8'))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** What stands in `dist`. */
  public written(): Written {
    const files = tree(this.copy.path('dist'));
    const manifests = [...files].filter(([path]) => path.endsWith('.yaml'));
    const objects = manifests.reduce((sum, [, text]) => sum + (text.match(/^apiVersion: /gm)?.length ?? 0), 0);
    return { objects, digest: digest(files) };
  }

  /** Deletes the copy. */
  public remove(): void {
    this.copy.remove();
  }

  private call(words: readonly string[]): Call {
    return {
      program: process.execPath,
      args: [...this.program, ...words],
      cwd: this.copy.folder,
      env: { TERRACE_LOAD_SECONDS: LOAD_SECONDS },
    };
  }

  /** A file a unit, as people write them: how many modules there are is part of what a landscape costs. */
  private writeLandscape({ units, ...rest }: Addition): void {
    units.forEach((unit, index) => {
      this.copy.write(
        `${FOLDER}/units/${unit.name}.ts`,
        `export const unit${index} = ${JSON.stringify(unit, null, 2)};\n`,
      );
    });
    const imports = units.map(({ name }, index) => `import { unit${index} } from './units/${name}';\n`);
    const names = units.map((_, index) => `unit${index}`);
    this.copy.write(
      `${FOLDER}/addition.ts`,
      `${imports.join('')}\nexport const addition = { ...${JSON.stringify(rest)}, units: [${names.join(', ')}] };\n`,
    );
  }
}

function environmentText(services: number): string {
  const nodes = SPARE_NODES + Math.ceil(services * NODES_PER_SERVICE);
  return `import { twoCitiesThreeCentres } from './blueprints';
import { bank } from './landscape/bank';
import { addition } from './landscape/generated/addition';

const externalHosts = [...bank.externalHosts, ...addition.externalHosts];

export default twoCitiesThreeCentres({
  name: 'generated',
  asOf: '2026-11-23',
  domain: 'generated.bank.example',
  network: '10.0.0.0/8',
  landscape: {
    ...bank,
    teams: [...bank.teams, ...addition.teams],
    topics: [...bank.topics, ...addition.topics],
    externalHosts,
    units: [...bank.units, ...addition.units],
  },
  coreBank: { host: 'core.bank.example', port: 9443, cidrs: ['192.0.2.64/29'] },
  externalHosts: Object.fromEntries(
    externalHosts.map(({ name }, index) => [name, { cidrs: [\`203.0.113.\${(index * 2) % 256}/31\`] }]),
  ),
  pkiServer: 'https://pki.bank.example:8200',
  pkiCidrs: ['192.0.2.72/30'],
  nodesPerCentre: ${nodes},
  recoveryNodes: ${nodes},
});
`;
}
