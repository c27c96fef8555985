import type { ClusterRole } from '../../model/cluster-role';
import type { ComponentPods } from '../specification/component';
import { COMPONENTS } from './components';

/** Pods of the platform with the place where they run; flows name them. */
export interface PlatformPods extends ComponentPods {
  /** Namespace of their component. */
  readonly namespace: string;
  /** Clusters that run them. */
  readonly roles: readonly ClusterRole[];
}

/** Everything that a flow of the platform may name. */
export const PLATFORM_PODS: readonly PlatformPods[] = COMPONENTS.flatMap(({ pods, namespace, roles }) =>
  pods.map((each) => ({ ...each, namespace, roles })),
);

/** The pods of the platform on clusters of `role`. */
export function platformPodsOn(role: ClusterRole): readonly PlatformPods[] {
  return PLATFORM_PODS.filter((pods) => pods.roles.includes(role));
}
