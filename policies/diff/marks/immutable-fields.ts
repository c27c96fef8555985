import type { GroupKind } from '../../objects';
import type { JsonMap } from '../fields/values';

/** Fields of a kind that cannot change while the object lives. */
export interface ImmutableFields extends GroupKind {
  /** Paths of plain keys. With `except`, all fields directly below are meant but those. */
  readonly paths: readonly string[];
  /** @default - no exception: the paths themselves are meant */
  readonly except?: readonly string[];
  /**
   * Whether they are immutable in this object.
   * @default - in every one
   */
  readonly when?: (old: JsonMap) => boolean;
  readonly reason: string;
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
