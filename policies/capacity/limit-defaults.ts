import type { ClusterView } from '../cluster-view';

/** What containers get that say nothing. */
export interface LimitDefaults {
  /** Quantities by resource, where a container requests nothing. */
  readonly requests: Readonly<Record<string, string>>;
  /** Quantities by resource, where a container has no limit. */
  readonly limits: Readonly<Record<string, string>>;
}

interface LimitItem {
  readonly type: string;
  readonly default?: Readonly<Record<string, string>>;
  readonly defaultRequest?: Readonly<Record<string, string>>;
}

/** What the LimitRanges of a namespace give to containers that ask for nothing. */
export function limitDefaults(namespace: string, view: ClusterView): LimitDefaults {
  const items = view
    .inNamespace('', 'LimitRange', namespace)
    .flatMap(({ object }) => (object.spec as { limits?: readonly LimitItem[] }).limits ?? [])
    .filter(({ type }) => type === 'Container');
  return {
    limits: Object.assign({}, ...items.map((item) => item.default ?? {})),
    requests: Object.assign({}, ...items.map((item) => ({ ...item.default, ...item.defaultRequest }))),
  };
}
