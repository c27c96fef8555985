import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { goModOf } from './build/go-program';
import { NO_CONTAINERS, UNSHARE } from './containers/container';
import type { Options } from './options';
import { type Result, resultOf } from './result';

/** Something without which a run would end minutes later, or prove less. */
interface Need {
  /** Its name in the report. */
  readonly name: string;
  /** What is wrong with it, with a remedy; undefined when nothing is. */
  missing(options: Options): string | undefined;
}

const NEEDS: readonly Need[] = [
  { name: 'go', missing: withoutGo },
  program('terraform', 'version', 'install Terraform 1.x'),
  program('bash', '--version', 'install bash'),
  program('openssl', 'version', 'install openssl'),
  {
    name: 'unshare',
    missing: () => (answerOf('unshare', ...UNSHARE, 'true') === undefined ? NO_CONTAINERS : undefined),
  },
  folder('crds', 'the custom resource definitions of the operators'),
  folder('charts', 'the values and facts of the charts'),
  {
    name: 'terraform-schemas',
    missing: ({ terraformSchemas: path }) =>
      existsSync(path) ? undefined : `${path} does not exist; name another file with --terraform-schemas`,
  },
  {
    name: 'dist',
    missing: ({ dist }) => (isFilled(dist) ? undefined : `${dist} holds no environment; run npm run synth first`),
  },
];

/** What every check needs; of the others, a part of the checks may do without, and one that cannot says so itself. */
const BY_ALL = ['go', 'crds', 'dist'];

/** Whether everything is there that checks need: asked in seconds, before anything is built, all of it at once. */
export function preflight(options: Options): Result[] {
  const isWhole = options.checks.length === 0 && options.excludedChecks.length === 0;
  return NEEDS.filter(({ name }) => isWhole || BY_ALL.includes(name)).map((need) => {
    const problem = need.missing(options);
    const facts = { check: 'preflight', component: '-', version: '-', subject: need.name, count: 1, unit: 'needs' };
    return resultOf({ ...facts, problems: problem === undefined ? [] : [problem] });
  });
}

function program(name: string, argument: string, remedy: string): Need {
  return {
    name,
    missing: () => (answerOf(name, argument) === undefined ? `'${name}' does not run; ${remedy}` : undefined),
  };
}

function folder(name: 'crds' | 'charts', what: string): Need {
  return {
    name,
    missing: (options) =>
      isFilled(options[name]) ? undefined : `${options[name]} is no folder with ${what}; name one with --${name}`,
  };
}

function withoutGo(): string | undefined {
  const required = /^go (\d+)\.(\d+)/m.exec(goModOf('control-plane')) ?? [];
  const found = /go(\d+)\.(\d+)/.exec(answerOf('go', 'version') ?? '');
  const [, major, minor] = required.map(Number) as [number, number, number];
  if (found === null) {
    return `'go' does not run, with which programs are built; install Go ${major}.${minor}`;
  }
  const isOlder = Number(found[1]) < major || (Number(found[1]) === major && Number(found[2]) < minor);
  return isOlder
    ? `Go ${found[1]}.${found[2]} is older than the programs ask for; install Go ${major}.${minor}`
    : undefined;
}

/** What a program says; undefined when it does not run. */
function answerOf(name: string, ...given: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(name, given, { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout : undefined;
}

function isFilled(path: string): boolean {
  return existsSync(path) && readdirSync(path).length > 0;
}
