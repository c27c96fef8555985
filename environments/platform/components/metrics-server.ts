import type { PackagedComponent } from '../../specification/component';
import { address, pods, tcp, toApiServer } from '../flow';

const SERVED = { group: 'metrics.k8s.io', apiService: 'v1beta1.metrics.k8s.io' };

/** Tells autoscalers how much processor time and memory pods use. Its certificate comes from cert-manager. */
export const metricsServer: PackagedComponent = {
  namespace: 'metrics-server',
  roles: ['primary', 'recovery', 'management'],
  without: 'autoscalers keep the replicas that there are, unless the cluster brings metrics of its own',
  podSecurity: { level: 'restricted' },
  charts: ['metrics-server'],
  images: [],
  pods: [
    {
      name: 'metrics-server',
      kind: 'Deployment',
      madeBy: 'chart',
      image: 'metrics-server',
      labels: { 'app.kubernetes.io/name': 'metrics-server' },
      serviceAccount: 'metrics-server',
      ports: [10250],
      sizes: {
        dev: { replicas: 1, cpuMillis: 50, memoryMiB: 128 },
        uat: { replicas: 2, cpuMillis: 100, memoryMiB: 256 },
        prod: { replicas: 2, cpuMillis: 100, memoryMiB: 256 },
      },
    },
  ],
  flows: [
    tcp(address('api-server'), pods('metrics-server'), 10250, 'it serves the API group metrics.k8s.io'),
    toApiServer('metrics-server', 'lists nodes and has callers authenticated'),
    tcp(pods('metrics-server'), address('nodes'), 10250, 'kubelets report what their pods use'),
  ],
  kinds: [
    { ...SERVED, kind: 'PodMetrics', plural: 'pods', scope: 'Namespaced' },
    { ...SERVED, kind: 'NodeMetrics', plural: 'nodes', scope: 'Cluster' },
  ],
  workloadKinds: [],
};
