import { address, EVERYTHING } from '../../environments/platform/flow';
import type { AddedKind, PackagedComponent, PackagedPods } from '../../environments/specification/component';

/** Pods of a component that does not exist, with every field that they may have in its namespace. */
const PODS: Required<Omit<PackagedPods & { kind: 'Deployment' }, 'elsewhere'>> = {
  name: 'metrics-server',
  kind: 'Deployment',
  madeBy: 'chart',
  image: 'metrics-server',
  labels: { 'app.kubernetes.io/name': 'planted' },
  serviceAccount: 'planted',
  ports: [1],
  udpPorts: [1],
  hostNetwork: false,
  sizes: {
    dev: { replicas: 1, maxReplicas: 1, cpuMillis: 1, memoryMiB: 1 },
    uat: { replicas: 1, maxReplicas: 1, cpuMillis: 1, memoryMiB: 1 },
    prod: { replicas: 1, maxReplicas: 1, cpuMillis: 1, memoryMiB: 1 },
  },
};

const KIND: Required<Omit<AddedKind, 'unread'>> = {
  group: 'planted.example',
  kind: 'Planted',
  plural: 'planteds',
  scope: 'Namespaced',
  apiService: 'v1.planted.example',
};

/** A component that does not exist, with every field that one may have. */
export const PLANTED: Required<PackagedComponent> = {
  namespace: 'planted',
  roles: ['primary'],
  without: 'nothing happens',
  podSecurity: { level: 'baseline', reason: 'it is planted' },
  charts: ['metrics-server'],
  images: ['proxyv2'],
  pods: [PODS],
  flows: [{ from: EVERYTHING, to: address('nodes'), port: 1, protocol: 'TCP', reason: 'it is planted' }],
  kinds: [KIND],
  workloadKinds: [],
};

/** The component with one field of its pods changed. */
function withPods(change: Partial<typeof PODS & Pick<PackagedPods, 'elsewhere'>>): PackagedComponent {
  return { ...PLANTED, pods: [{ ...PODS, ...change }] };
}

/** The component with one field of its kind changed. */
function withKind(change: Partial<AddedKind>): PackagedComponent {
  return { ...PLANTED, kinds: [{ ...KIND, ...change }] };
}

const sizes = { ...PODS.sizes, prod: { replicas: 1, maxReplicas: 2, cpuMillis: 1, memoryMiB: 1 } };

/** For every field of a component the component with another value there. */
export const CHANGED: Readonly<Record<keyof PackagedComponent, PackagedComponent>> = {
  namespace: { ...PLANTED, namespace: 'other' },
  roles: { ...PLANTED, roles: ['management'] },
  without: { ...PLANTED, without: 'something happens' },
  podSecurity: { ...PLANTED, podSecurity: { level: 'baseline', reason: 'it is another' } },
  charts: { ...PLANTED, charts: ['istio-base'] },
  images: { ...PLANTED, images: [] },
  pods: { ...PLANTED, pods: [] },
  flows: { ...PLANTED, flows: [] },
  kinds: { ...PLANTED, kinds: [] },
  workloadKinds: { ...PLANTED, workloadKinds: ['Planted'] },
};

/** The same for every field of its pods. */
export const CHANGED_PODS: Readonly<Record<keyof PackagedPods | keyof typeof PODS, PackagedComponent>> = {
  name: withPods({ name: 'renamed' }),
  kind: { ...PLANTED, pods: [{ ...PODS, kind: 'DaemonSet' }] },
  madeBy: withPods({ madeBy: 'operator' }),
  image: withPods({ image: 'pilot' }),
  labels: withPods({ labels: { 'app.kubernetes.io/name': 'other' } }),
  serviceAccount: withPods({ serviceAccount: 'other' }),
  ports: withPods({ ports: [2] }),
  udpPorts: withPods({ udpPorts: [] }),
  hostNetwork: withPods({ hostNetwork: true }),
  elsewhere: withPods({ elsewhere: { namespace: 'other' } }),
  sizes: withPods({ sizes }),
};

/** The same for every field of its kind. */
export const CHANGED_KIND: Readonly<Record<keyof AddedKind, PackagedComponent>> = {
  group: withKind({ group: 'other.example' }),
  kind: withKind({ kind: 'Other' }),
  plural: withKind({ plural: 'others' }),
  scope: withKind({ scope: 'Cluster' }),
  apiService: withKind({ apiService: 'v2.planted.example' }),
  unread: withKind({ unread: 'nobody asks' }),
};

/** Agents of nodes as an operator makes them, not the chart. */
export const OPERATOR_AGENT: PackagedComponent = {
  ...PLANTED,
  pods: [{ ...PODS, kind: 'DaemonSet', madeBy: 'operator' }],
};
