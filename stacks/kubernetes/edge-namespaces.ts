import { GATEWAY_PODS } from '../../environments/platform/pods';
import type { ClusterContext } from './cluster-context';

/** Namespaces of the gateways of a cluster. */
export function edgeNamespaces({ cluster }: ClusterContext): readonly string[] {
  return GATEWAY_PODS.filter(({ roles }) => roles.includes(cluster.role)).map(({ namespace }) => namespace);
}
