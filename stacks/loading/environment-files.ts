import { type Dirent, readdirSync } from 'node:fs';
import { visible } from '../../environments/validation';

/** Files of `environments/` that hold parts of environments; any other script there is an environment. */
const PARTS: readonly string[] = [
  'deadline',
  'entry',
  'exemptions',
  'frozen',
  'images',
  'look-up',
  'placement',
  'recovery-targets',
  'running',
  'versions',
  'waivers',
];

const SCRIPT = /^(.+)\.[cm]?[jt]sx?$/s;

/** The environments of a folder, by the names of their files. */
export interface EnvironmentFiles {
  /** Names that exist, sorted. */
  readonly known: readonly string[];
  /** Those asked for, sorted. */
  readonly wanted: readonly string[];
  /** What is wrong with the names or the files, one text a problem. */
  readonly problems: readonly string[];
}

/**
 * Finds the environments of a folder: the files `<name>.ts` directly in it.
 *
 * @param asked names to find; none means all
 */
export function findEnvironments(folder: string, asked: readonly string[]): EnvironmentFiles {
  const entries = entriesOf(folder);
  if (typeof entries === 'string') {
    return { known: [], wanted: [], problems: [`the environments cannot be found: ${entries}`] };
  }
  const known: string[] = [];
  const odd: { readonly name: string; readonly problem: string }[] = [];
  for (const entry of entries) {
    const [, name] = SCRIPT.exec(entry.name) ?? [];
    if (name === undefined || name.endsWith('.d')) {
      continue;
    }
    if (visible(entry.name) !== entry.name) {
      const problem = `environments/${visible(entry.name)} is not read; give it a name of characters that everybody sees`;
      odd.push({ name, problem });
    } else if (!entry.isFile()) {
      const kind = entry.isDirectory() ? 'a folder' : entry.isSymbolicLink() ? 'a symbolic link' : 'no file';
      odd.push({ name, problem: `environments/${entry.name} is ${kind}; put the file of the environment there` });
    } else if (entry.name !== `${name}.ts`) {
      odd.push({ name, problem: `environments/${entry.name} is not read; call it '${name}.ts'` });
    } else if (!PARTS.includes(name)) {
      known.push(name);
    }
  }
  known.sort();
  const isAsked = ({ name }: { readonly name: string }) => asked.length === 0 || asked.includes(name);
  const told = odd.filter(isAsked);
  const missing = [...new Set(asked)].filter((name) => ![...known, ...told.map((each) => each.name)].includes(name));
  return {
    known,
    wanted: asked.length === 0 ? known : known.filter((name) => asked.includes(name)),
    problems: [
      ...told.map(({ problem }) => problem).sort(),
      ...missing.map((name) => `environment '${name}' does not exist; known are: ${known.join(', ')}`),
    ],
  };
}

/** What a folder holds, or why that cannot be told. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return (error as Error).message;
  }
}
