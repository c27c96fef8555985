import type { ClusterRole } from '../../model/cluster-role';
import type { Component } from '../specification/component';
import type { PlatformFlow } from '../specification/platform';
import { COMPONENTS } from './components';

/** The flows that components on clusters of `role` need; what an end names may be absent from a cluster. */
export function flowsOn(role: ClusterRole, components: readonly Component[] = COMPONENTS): readonly PlatformFlow[] {
  return components.filter(({ roles }) => roles.includes(role)).flatMap(({ flows }) => flows);
}
