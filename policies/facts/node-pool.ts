import { anyText, integer, list, map, type Of, object, oneOf, optional, text } from './shape';
import { quantity } from './values';

/** Like nodes of one centre. */
export const nodePool = object({
  /** Name of the pool, unique in the cluster. */
  name: text,
  /** The centre of the cluster in which all its nodes stand. */
  centre: text,
  /** Number of nodes. */
  count: integer(0),
  /** What one node gives to pods. */
  allocatable: object({
    /** Cores, as a quantity. */
    cpu: quantity,
    /** Bytes, as a quantity. */
    memory: quantity,
    /** Number of pods. */
    pods: integer(0),
  }),
  /** Labels of the nodes. */
  labels: map(anyText),
  /** What keeps pods without a toleration away. */
  taints: list(
    object({
      /** Name of the taint. */
      key: text,
      /** Value of the taint. @default - none */
      value: optional(anyText),
      /** What happens to pods that do not tolerate it. */
      effect: oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute'),
    }),
  ),
});

/** Like nodes of one centre. */
export type NodePoolFact = Of<typeof nodePool>;
