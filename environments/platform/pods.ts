import type { ClusterRole } from '../../model/cluster-role';
import { isExempt } from '../exemptions';
import type { Component, ComponentPods } from '../specification/component';
import { COMPONENTS } from './components';

/** Pods of the platform with the place where they run; flows name them. */
export interface PlatformPods extends ComponentPods {
  /** Namespace of their component; in the plan of a cluster the one in which they stand. */
  readonly namespace: string;
  /** Clusters that run them. */
  readonly roles: readonly ClusterRole[];
}

/** Everything that a flow of the platform may name. */
export const PLATFORM_PODS: readonly PlatformPods[] = podsOf(COMPONENTS);

/** The pods of `components` on clusters of `role`. */
export function platformPodsOn(
  role: ClusterRole,
  components: readonly Component[] = COMPONENTS,
): readonly PlatformPods[] {
  return podsOf(components).filter(({ roles }) => roles.includes(role));
}

/** The pods of components, each beside its component's namespace and clusters. */
export function podsOf(components: readonly Component[]): readonly PlatformPods[] {
  return components.flatMap(({ pods, namespace, roles }) => pods.map((each) => ({ ...each, namespace, roles })));
}

/**
 * Whether policies of Terrace govern pods: none reaches those in the network of their node, and the policies of
 * namespaces that the judge leaves out are somebody else's.
 */
export function isGoverned({ namespace, hostNetwork = false }: PlatformPods): boolean {
  return !hostNetwork && !isExempt('NM-09', namespace);
}
