import type { Operator } from '../../specification/platform';

/** Node agent that leads the traffic of pods into their proxy, so that no pod needs a privileged init container. */
export const ISTIO_CNI: Operator = {
  name: 'istio-cni',
  roles: ['primary', 'recovery'],
  podSecurity: {
    level: 'privileged',
    reason:
      'the agent writes its plugin to the CNI folders of the node and enters the network namespaces of pods as root: ' +
      'hostPath volumes, NET_ADMIN and SYS_ADMIN, none of which a lower level admits',
  },
  charts: ['istio-cni'],
  pods: [
    {
      name: 'istio-cni-node',
      labels: { 'app.kubernetes.io/name': 'istio-cni' },
      serviceAccount: 'istio-cni',
      ports: [15014],
      // Only its ambient mode can share the network of the node; with sidecars it has a pod network of its own.
      hostNetwork: false,
    },
  ],
  // One pod a node.
  quota: { cpuMillis: 10_000, memoryMiB: 12_800, pods: 100 },
};
