import type { KubernetesObject } from '../policies/objects';
import { TURNS, type Turn, turnOf } from './kinds';
import { isApplied, keyOf, type LiveObject, labelOf } from './object';

/** What a prune does. */
export interface Plan {
  /** What goes, in steps; the next one starts when the one before is gone. */
  readonly steps: readonly (readonly LiveObject[])[];
  /** What may hold data, and was not named. */
  readonly held: readonly LiveObject[];
  /** What guards a namespace that is no longer declared: it goes with the namespace, not before. */
  readonly withNamespace: readonly LiveObject[];
}

/** What was declared, and what a server holds. */
export interface PruneInput {
  /** What was synthesized for the cluster. */
  readonly declared: readonly KubernetesObject[];
  /** What the server has with the labels of the environment. */
  readonly live: readonly LiveObject[];
  /** Labels of objects that may go although they may hold data: `Namespace/cart`. */
  readonly named: readonly string[];
}

/** The plan, or every reason why there is none. */
export function planOf({ declared, live, named }: PruneInput): Plan | { readonly problems: readonly string[] } {
  const wanted = new Map(declared.map((object) => [keyOf(object), object]));
  const there = new Set(live.map(keyOf));
  const left = live.filter((object) => !wanted.has(keyOf(object)) && isApplied(object)).sort(byLabel);
  const at = (turn: Turn) => left.filter((object) => turnOf(object) === turn);
  const candidates = at('held');
  const problems = [
    ...missing([...wanted].filter(([key]) => !there.has(key)).map(([, object]) => object)),
    ...unknown(named, candidates),
    ...taken(named, candidates),
  ];
  if (problems.length > 0) {
    return { problems };
  }
  const leaving = new Set(candidates.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name));
  const goesWith = ({ metadata }: LiveObject) => leaving.has(metadata.namespace ?? '');
  const may: Readonly<Record<Turn, (object: LiveObject) => boolean>> = {
    runs: () => true,
    leads: () => true,
    guards: (object) => !goesWith(object),
    held: (object) => named.includes(labelOf(object)),
  };
  const steps = TURNS.map((turn) => at(turn).filter(may[turn]));
  return {
    steps: [...steps.slice(0, -1), ...namespacesLast(steps.at(-1) ?? [])].filter((step) => step.length > 0),
    held: candidates.filter((object) => !may.held(object)),
    withNamespace: at('guards').filter(goesWith),
  };
}

/** A store is asked to go before the namespace takes its operator's rights away. */
function namespacesLast(objects: readonly LiveObject[]): LiveObject[][] {
  const isNamespace = ({ kind }: LiveObject) => kind === 'Namespace';
  return [objects.filter((object) => !isNamespace(object)), objects.filter(isNamespace)];
}

/** What is declared and not applied: the other manifests are not what the cluster runs, or this is another cluster. */
function missing(objects: readonly KubernetesObject[]): string[] {
  const [first] = objects;
  return first === undefined
    ? []
    : [
        `${objects.length} declared objects are not on the cluster, ${labelOf(first)} among them; apply all layers first, ` +
          'or name the context of the cluster that the folder is for',
      ];
}

function unknown(named: readonly string[], candidates: readonly LiveObject[]): string[] {
  const known = candidates.map(labelOf);
  return named
    .filter((label) => !known.includes(label))
    .map(
      (label) =>
        `--with-data '${label}' names nothing that is held back; ` +
        (known.length === 0 ? 'leave it out' : `there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`),
    );
}

/** What a namespace that is named would take with it, without a word of its own. */
function taken(named: readonly string[], candidates: readonly LiveObject[]): string[] {
  const going = candidates.filter((object) => object.kind === 'Namespace' && named.includes(labelOf(object)));
  return going.flatMap((namespace) =>
    candidates
      .filter(({ metadata }) => metadata.namespace === namespace.metadata.name)
      .map(labelOf)
      .filter((label) => !named.includes(label))
      .map((label) => `--with-data '${labelOf(namespace)}' would take ${label} with it; name that too`),
  );
}

function byLabel(a: LiveObject, b: LiveObject): number {
  return labelOf(a) < labelOf(b) ? -1 : 1;
}
