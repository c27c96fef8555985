import type { StandIn } from './release';

interface Values {
  readonly image: string;
  readonly resources: unknown;
  readonly tolerations?: readonly object[];
  readonly affinity?: object;
}

/** What the chart tolerates by itself: the agent stands on every node, whatever its taints. */
const EVERY_TAINT = [
  { effect: 'NoSchedule', operator: 'Exists' },
  { key: 'CriticalAddonsOnly', operator: 'Exists' },
  { effect: 'NoExecute', operator: 'Exists' },
];

/** A DaemonSet of privileged agents. */
export const istioCni: StandIn = ({ namespace, values }) => {
  const { image, resources, tolerations = EVERY_TAINT, affinity } = values as unknown as Values;
  const name = 'istio-cni-node';
  const labels = { 'k8s-app': name, 'app.kubernetes.io/name': 'istio-cni', 'sidecar.istio.io/inject': 'false' };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'istio-cni', namespace } },
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name, namespace, labels },
      spec: {
        selector: { matchLabels: { 'k8s-app': name } },
        template: {
          metadata: { labels },
          spec: {
            nodeSelector: { 'kubernetes.io/os': 'linux' },
            serviceAccountName: 'istio-cni',
            priorityClassName: 'system-node-critical',
            tolerations,
            ...(affinity === undefined ? {} : { affinity }),
            containers: [
              {
                name: 'install-cni',
                image,
                resources,
                securityContext: { runAsUser: 0, capabilities: { add: ['NET_ADMIN', 'SYS_ADMIN'], drop: ['ALL'] } },
              },
            ],
            volumes: [{ name: 'cni-bin', hostPath: { path: '/opt/cni/bin' } }],
          },
        },
      },
    },
  ];
};
