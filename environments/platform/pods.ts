import type { ClusterRole } from '../../model/cluster-role';
import { APP_NAME } from '../../model/labels';
import type { PackagedPods } from '../specification/platform';
import { OPERATORS } from './operators';

/** Pods of the platform with the place where they run; flows name them. */
export interface PlatformPods extends PackagedPods {
  readonly namespace: string;
  /** Clusters that run them. */
  readonly roles: readonly ClusterRole[];
}

/** Pods that come with Kubernetes itself; Terrace makes neither them nor their namespace. */
export const CLUSTER_PODS: readonly PlatformPods[] = [
  {
    name: 'kube-dns',
    namespace: 'kube-system',
    roles: ['primary', 'recovery', 'management'],
    labels: { 'k8s-app': 'kube-dns' },
    serviceAccount: 'coredns',
    ports: [53],
  },
];

/** Gateways of the mesh; cdk8s makes them, in edge namespaces. */
export const GATEWAY_PODS: readonly PlatformPods[] = [
  {
    name: 'ingressgateway',
    namespace: 'istio-ingress',
    roles: ['primary', 'recovery'],
    labels: { [APP_NAME]: 'ingressgateway' },
    serviceAccount: 'ingressgateway',
    ports: [8443, 8080],
  },
  {
    name: 'egressgateway',
    namespace: 'istio-egress',
    roles: ['primary', 'recovery'],
    labels: { [APP_NAME]: 'egressgateway' },
    serviceAccount: 'egressgateway',
    ports: [8443],
  },
];

const OPERATOR_PODS: readonly PlatformPods[] = OPERATORS.flatMap((operator) =>
  operator.pods.map((pods) => ({ ...pods, namespace: operator.name, roles: operator.roles })),
);

/** Everything that a flow of the platform may name. */
export const PLATFORM_PODS: readonly PlatformPods[] = [...CLUSTER_PODS, ...GATEWAY_PODS, ...OPERATOR_PODS];

/** The pods of the platform on clusters of `role`. */
export function platformPodsOn(role: ClusterRole): readonly PlatformPods[] {
  return PLATFORM_PODS.filter((pods) => pods.roles.includes(role));
}
