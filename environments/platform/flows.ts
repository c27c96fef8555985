import type { ClusterRole } from '../../model/cluster-role';
import type { PlatformFlow, PlatformPeer } from '../specification/platform';
import { COMPONENTS } from './components';
import { platformPodsOn } from './pods';

/** Flows of the platform itself on all clusters; {@link flowsOn} gives those of one. */
export const PLATFORM_FLOWS: readonly PlatformFlow[] = COMPONENTS.flatMap(({ flows }) => flows);

/** The flows of the platform on clusters of `role`: those of which both ends are there. */
export function flowsOn(role: ClusterRole): readonly PlatformFlow[] {
  const here = new Set(platformPodsOn(role).map(({ name }) => name));
  return PLATFORM_FLOWS.filter(({ from, to }) => exists(from, here) && exists(to, here));
}

function exists(peer: PlatformPeer, pods: ReadonlySet<string>): boolean {
  switch (peer.kind) {
    case 'pods':
      return pods.has(peer.name);
    case 'mesh':
      return pods.has('istiod');
    case 'everything':
    case 'address':
      return true;
  }
}
