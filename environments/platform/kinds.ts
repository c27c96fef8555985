import type { ClusterRole } from '../../model/cluster-role';
import type { AddedKind } from '../specification/component';
import { packagedOn } from './packaged';

/** A kind that people may read, and whether its API offers to watch it. */
export interface ReadableKind extends Pick<AddedKind, 'group' | 'plural' | 'scope'> {
  /** Custom resource definitions always do; an API that a component answers for need not. */
  readonly watch: boolean;
}

/** Kinds that components add to the API of clusters of `role`, and that people may read. */
export function readableKindsOn(role: ClusterRole): readonly ReadableKind[] {
  return packagedOn(role)
    .flatMap(({ kinds }) => kinds)
    .filter(({ unread }) => unread === undefined)
    .map(({ group, plural, scope, apiService }) => ({ group, plural, scope, watch: apiService === undefined }));
}
