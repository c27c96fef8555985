import type { PackagedComponent } from '../../specification/component';
import { toApiServer } from '../flow';

/** Node agent that leads the traffic of pods into their proxy, so that no pod needs a privileged init container. */
export const istioCni: PackagedComponent = {
  namespace: 'istio-cni',
  roles: ['primary', 'recovery'],
  podSecurity: {
    level: 'privileged',
    reason:
      'the agent writes its plugin to the CNI folders of the node and enters the network namespaces of pods as root: ' +
      'hostPath volumes, NET_ADMIN and SYS_ADMIN, none of which a lower level admits',
  },
  charts: ['istio-cni'],
  images: [],
  pods: [
    {
      name: 'istio-cni-node',
      kind: 'DaemonSet',
      madeBy: 'chart',
      image: 'install-cni',
      labels: { 'app.kubernetes.io/name': 'istio-cni' },
      serviceAccount: 'istio-cni',
      ports: [15014],
      // Only its ambient mode can share the network of the node; with sidecars it has a pod network of its own.
      hostNetwork: false,
      sizes: {
        dev: { cpuMillis: 20, memoryMiB: 128 },
        uat: { cpuMillis: 50, memoryMiB: 128 },
        prod: { cpuMillis: 100, memoryMiB: 128 },
      },
    },
  ],
  flows: [toApiServer('istio-cni-node', 'finds the pods of its node that started before the plugin was ready')],
  kinds: [],
  workloadKinds: [],
};
