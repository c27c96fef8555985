import type { ClusterView } from '../cluster-view';
import type { PlacedObject } from '../objects';
import { injects, isMeant } from '../pods/injection';
import { registerOf } from '../reachability/register';
import { listOf } from '../reachability/wording';
import { worldOf } from '../reachability/world';

/** Namespaces that ask for no proxy, and whose pods take requests of the mesh, or send them by host. */
export function namespacesOutside(
  view: ClusterView,
): readonly { readonly placed: PlacedObject; readonly message: string }[] {
  const world = worldOf(view);
  const bare = registerOf(world)
    .rows.filter(({ flow }) => flow.level === 'mesh')
    .flatMap(({ flow, from, to }) => [...to.pods, ...(flow.host === undefined ? [] : from.pods)])
    .filter(({ proxy, file }) => proxy === 'none' && file !== undefined);
  return view.ofKind('', 'Namespace').flatMap((placed) => {
    const { name, labels = {} } = placed.object.metadata;
    const pods = new Set(bare.filter(({ namespace }) => namespace === name).map(({ ref }) => ref));
    const isMember = view.cluster.mesh && isMeant(labels);
    const why = isMember
      ? 'all namespaces of teams and gateways are of the mesh'
      : `flows of the mesh are declared for ${listOf([...pods])}`;
    return injects(labels) || (pods.size === 0 && !isMember)
      ? []
      : [{ placed, message: `it has no label by which the mesh injects its proxy (istio.io/rev), and ${why}` }];
  });
}
