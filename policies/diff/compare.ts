import type { ReadCluster, ReadEnvironment, ReadingProblem } from '../reading';
import { compareClusters } from './cluster';
import type { ClusterDifference, Difference, EnvironmentDifference, ItemChange, MarkKind, Totals } from './difference';
import { compareFacts } from './facts';
import { type Item, itemsOf } from './items';
import { findDeclaredRenames } from './renames/declared';
import { findRenames } from './renames/find';
import { oneSided } from './renames/items';

/** One environment of one side. */
export interface Side {
  /** Name by which it was found: of its folder, or the one that its facts declare. */
  readonly name: string;
  /** Its folder, for messages. */
  readonly folder: string;
  /** What was read from the folder. */
  readonly environment: ReadEnvironment;
}

/** The same environment on both sides, or on one. */
export interface SidePair {
  /**
   * The environment in the folder from which the difference is told.
   * @default - it was added
   */
  readonly old?: Side;
  /**
   * The environment in the folder to which it is told.
   * @default - it was removed
   */
  readonly new?: Side;
}

/** The difference when everything can be told apart, else every reason why not. */
export type Comparison = { readonly difference: Difference } | { readonly problems: readonly ReadingProblem[] };

/** Compares environments, pair by pair. */
export function compareEnvironments(pairs: readonly SidePair[]): Comparison {
  const problems: ReadingProblem[] = [];
  const environments = pairs.flatMap((pair) => compareSides(pair, problems) ?? []);
  if (problems.length > 0) {
    return { problems };
  }
  return { difference: { schemaVersion: 1, environments, totals: totalsOf(environments) } };
}

function compareSides(pair: SidePair, problems: ReadingProblem[]): EnvironmentDifference | undefined {
  const { old, new: next } = pair;
  const name = next?.name ?? old?.name ?? '';
  const oldClusters = itemsByCluster(old, problems);
  const newClusters = itemsByCluster(next, problems);
  const names = [...new Set([...oldClusters.keys(), ...newClusters.keys()])].sort();
  const sides = names.map((cluster) => [cluster, oldClusters.get(cluster), newClusters.get(cluster)] as const);
  const ofObjects = findRenames(sides.map(([, ...items]) => oneSided(...items)));
  const declared = findDeclaredRenames(old?.environment.facts, next?.environment.facts);
  const renames = [...ofObjects, ...declared.filter(({ from }) => !ofObjects.some((rename) => rename.from === from))];
  const clusters = sides.flatMap(([cluster, ...items]) => compareClusters(cluster, ...items, renames) ?? []);
  if (!old || !next) {
    return { name, change: old ? 'removed' : 'added', renames, clusters };
  }
  const facts = compareFacts(old.environment.facts, next.environment.facts, renames);
  if (facts === undefined && clusters.length === 0) {
    return undefined;
  }
  return {
    name,
    ...(old.name === name ? {} : { oldName: old.name }),
    change: 'changed',
    ...(facts === undefined ? {} : { facts }),
    renames,
    clusters,
  };
}

function itemsByCluster(side: Side | undefined, problems: ReadingProblem[]): ReadonlyMap<string, readonly Item[]> {
  const clusters: readonly ReadCluster[] = side?.environment.clusters ?? [];
  return new Map(clusters.map((cluster) => [cluster.name, itemsOf(cluster, side?.folder ?? '', problems)]));
}

function totalsOf(environments: readonly EnvironmentDifference[]): Totals {
  const clusters: readonly ClusterDifference[] = environments.flatMap((environment) => environment.clusters);
  const items = clusters.flatMap((cluster) => cluster.items);
  const count = (change: ItemChange['change']) => items.filter((item) => item.change === change).length;
  const facts = environments.flatMap((environment) => environment.facts ?? []);
  const marked = (kind: MarkKind) =>
    items.filter(({ marks }) => marks.some((mark) => mark.kind === kind)).length +
    facts.flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind)).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
    marks: { data: marked('data'), immutable: marked('immutable'), restart: marked('restart'), quota: marked('quota') },
    facts: facts.reduce((sum, { fields, flows }) => sum + fields.length + flows.length, 0),
  };
}
