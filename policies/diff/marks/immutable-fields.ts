import type { GroupKind } from '../../objects';
import type { JsonMap } from '../fields/values';

/** Fields of a kind that cannot change while the object lives. */
export interface ImmutableFields extends GroupKind {
  /** Paths of plain keys. With `except`, all fields directly below are meant but those. */
  readonly paths: readonly string[];
  /**
   * Fields directly below the paths that may change.
   * @default - no exception: the paths themselves are meant
   */
  readonly except?: readonly string[];
  /**
   * Whether they are immutable in this object.
   * @default - in every one
   */
  readonly when?: (old: JsonMap) => boolean;
  /** Why the fields cannot change, or what a change destroys. */
  readonly reason: string;
  /** Where that is written down: a function of Kubernetes, or a page of the operator. */
  readonly source: string;
}

/** Names fields of a kind. */
export function fieldsOf(
  group: string,
  kind: string,
  ...paths: readonly string[]
): Pick<ImmutableFields, 'group' | 'kind' | 'paths'> {
  return { group, kind, paths };
}
