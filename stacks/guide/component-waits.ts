import { KUBECTL } from './step';

/** What to wait for once an operator is installed, by its name; Terraform waits for its pods anyway. */
export const COMPONENT_WAITS: Readonly<Record<string, readonly string[]>> = {
  'metrics-server': [`${KUBECTL} wait --for=condition=Available apiservice v1beta1.metrics.k8s.io --timeout=5m`],
  // No pod may start before the node agent of the mesh: its traffic would pass the proxy by.
  'istio-cni': [`${KUBECTL} -n istio-cni rollout status daemonset/istio-cni-node --timeout=10m`],
};
