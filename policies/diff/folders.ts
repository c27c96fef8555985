import { type FoundEnvironment, findEnvironments, type ReadingProblem, readEnvironment, sameFiles } from '../reading';
import type { Side, SidePair } from './compare';

/** The environments of two folders. */
export interface PairsRead {
  /** By name; each on both sides, or on one. */
  readonly pairs: readonly SidePair[];
  /** Paths of files and folders beside environments, which nobody compares. */
  readonly others: readonly string[];
}

/** The environments of two folders, when all could be read and paired. */
export type PairReading = PairsRead | { readonly problems: readonly ReadingProblem[] };

const HOW = 'npm run diff -- --help says how to make one of another commit';

interface Paired {
  readonly old?: FoundEnvironment;
  readonly new?: FoundEnvironment;
}

/**
 * Reads two folders, each a whole `dist` or one environment of it.
 *
 * Two whole ones are paired by the names of their environments. Of a whole one beside a single environment, only the
 * environment of that name is read. Two single ones are compared whatever their names.
 */
export function readFolders(oldFolder: string, newFolder: string): PairReading {
  const old = findEnvironments(oldFolder);
  const next = findEnvironments(newFolder);
  if ('problems' in old || 'problems' in next) {
    const problems = [old, next].flatMap((found) => ('problems' in found ? found.problems : []));
    return { problems: problems.map(({ remedy, ...problem }) => ({ ...problem, remedy: `${remedy}; ${HOW}` })) };
  }
  if (old.single && next.single) {
    return readPairs([{ old: old.environments[0], new: next.environments[0] }], []);
  }
  const single = [old, next].find((found) => found.single)?.environments[0];
  const names = single
    ? [single.name]
    : [...new Set([...old.environments, ...next.environments].map(({ name }) => name))].sort();
  const pairs = names.map((name) => ({ old: named(old.environments, name), new: named(next.environments, name) }));
  const missing = single && pairs.some((pair) => !pair.old || !pair.new);
  return missing
    ? { problems: [noPartner(single, old.single ? newFolder : oldFolder)] }
    : readPairs(pairs, [...old.others, ...next.others]);
}

function named(environments: readonly FoundEnvironment[], name: string): FoundEnvironment | undefined {
  return environments.find((environment) => environment.name === name);
}

function noPartner({ name }: FoundEnvironment, folder: string): ReadingProblem {
  return {
    file: folder,
    message: `holds no environment '${name}', with which it could be compared`,
    remedy: 'name an environment of each side, or both sides as a whole',
  };
}

function readPairs(pairs: readonly Paired[], others: readonly string[]): PairReading {
  const problems: ReadingProblem[] = [];
  const read = (found: FoundEnvironment | undefined, isLeftOut: (file: string) => boolean): Side | undefined => {
    const reading = found && readEnvironment(found.folder, isLeftOut);
    if (!found || !reading) {
      return undefined;
    }
    if ('problems' in reading) {
      problems.push(...reading.problems);
      return undefined;
    }
    return { ...found, environment: reading.environment };
  };
  const sides = pairs.map((pair): SidePair => {
    const { old, new: next } = pair;
    // In a file that is the same on both sides nothing differs. The judge tells of an object that another file holds, too.
    const isLeftOut = old && next ? sameFiles(old.folder, next.folder) : () => false;
    return { old: read(old, isLeftOut), new: read(next, isLeftOut) };
  });
  return problems.length > 0 ? { problems } : { pairs: sides, others };
}
