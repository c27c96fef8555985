import type { AddedKind, PackagedComponent } from '../specification/component';

/** A kind that people may read, and whether its API offers to watch it. */
export interface ReadableKind extends Pick<AddedKind, 'group' | 'plural' | 'scope'> {
  /** Custom resource definitions always do; an API that a component answers for need not. */
  readonly watch: boolean;
}

/** Kinds that components add to the API of their cluster, and that people may read. */
export function readableKinds(components: readonly PackagedComponent[]): readonly ReadableKind[] {
  return components
    .flatMap(({ kinds }) => kinds)
    .filter(({ unread }) => unread === undefined)
    .map(({ group, plural, scope, apiService }) => ({ group, plural, scope, watch: apiService === undefined }));
}
