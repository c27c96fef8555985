import { type FactsProblem, unknown } from './problem';
import { recoveryTargets } from './recovery-targets';
import { list, type Of, object, oneOf, optional, text, textLike, truth } from './shape';

/** Something that a service offers. */
export const offeredOperation = object({
  /** Name in its contract. */
  name: text,
  /** HTTP method; gRPC is always `POST`. */
  method: text,
  /** Path; a `{name}` stands for one whole segment, whatever it holds. */
  path: textLike('^/'),
  /** Whether a repetition does no harm. */
  idempotent: truth,
});

/** Something that a service offers. */
export type OfferedOperationFact = Of<typeof offeredOperation>;

/** A service of the landscape, wherever it runs. */
export const service = object({
  /** Value of `app.kubernetes.io/name`. */
  name: text,
  /** Namespace of its pods: the unit. */
  namespace: text,
  /** How much loss and downtime it may have, 0 the least. */
  tier: oneOf(0, 1, 2, 3),
  /** Sensitivity of what it handles, 5 the highest. */
  dataClass: oneOf(1, 2, 3, 4, 5),
  /** Who answers for it. */
  team: text,
  /** Who may call it, in the words of the landscape (`public`, `partner`, `internal`…). */
  exposure: text,
  /** Names of the clusters in which it has a workload. */
  clusters: list(text),
  /** What it offers. @default - nothing, or any file: a front end */
  operations: optional(list(offeredOperation, 1)),
  /** Targets of its own, by scenario. @default - those of its tier */
  targets: optional(recoveryTargets),
});

/** A service of the landscape, wherever it runs. */
export type ServiceFact = Of<typeof service>;

/** Clusters that the environment does not have. */
export function checkService({ clusters }: ServiceFact, known: ReadonlySet<string>, path: string): FactsProblem[] {
  return unknown(`${path}.clusters`, 'cluster', clusters, known);
}
