import type { ClusterView } from '../cluster-view';
import type { Amounts } from '../quantity';

/** What containers get that say nothing. */
export interface LimitDefaults {
  /** Quantities by resource, where a container requests nothing. */
  readonly requests: Amounts;
  /** Quantities by resource, where a container has no limit. */
  readonly limits: Amounts;
}

/** One of the `limits` of a LimitRange. */
export interface LimitItem {
  /** What is bounded: `Container`, `Pod` (the sum of its containers), `PersistentVolumeClaim`. */
  readonly type: string;
  /** Least request and limit. @default - no least */
  readonly min?: Amounts;
  /** Greatest request and limit, of which the limit must be there. @default - no greatest */
  readonly max?: Amounts;
  /** How many times its request a limit may be. @default - any number of times */
  readonly maxLimitRequestRatio?: Amounts;
  /** Limit of a container that has none. @default - `max` */
  readonly default?: Amounts;
  /** Request of a container that has none. @default - `default`, else `min` */
  readonly defaultRequest?: Amounts;
}

/** The items of all LimitRanges of a namespace. */
function limitItems(namespace: string, view: ClusterView): readonly LimitItem[] {
  return view.inNamespace('', 'LimitRange', namespace).flatMap(({ object }) => itemsOf(object.spec));
}

/** The items of a LimitRange by its `spec`. */
export function itemsOf(spec: unknown): readonly LimitItem[] {
  return (spec as { limits?: readonly LimitItem[] } | undefined)?.limits ?? [];
}

/** What the LimitRanges of a namespace give to containers that ask for nothing. */
export function limitDefaults(namespace: string, view: ClusterView): LimitDefaults {
  const items = limitItems(namespace, view).filter(({ type }) => type === 'Container');
  return {
    limits: Object.assign({}, ...items.map(defaultLimits)),
    requests: Object.assign(
      {},
      ...items.map((item) => ({ ...item.min, ...defaultLimits(item), ...item.defaultRequest })),
    ),
  };
}

/** The API server takes the greatest limit for the default where there is none. */
function defaultLimits(item: LimitItem): Amounts {
  return { ...item.max, ...item.default };
}
