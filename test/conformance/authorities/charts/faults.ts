import type { Path } from '../../planted/edit';
import type { DeclaredPods } from './declared';

/** A mistake in the values of a chart. */
export interface ValueFault {
  /** What was planted. */
  readonly fault: string;
  /** Name of the release. */
  readonly release: string;
  /** Where the value is set; `undefined` takes it out. */
  readonly path: Path;
  /** The wrong value. */
  readonly value: unknown;
  /** What the check of values says; nothing where the chart passes on what it is given. */
  readonly says?: readonly string[];
  /** What Helm, or the check of what it renders, says; nothing where Helm takes it without a word. */
  readonly helmSays?: readonly string[];
}

/** Mistakes in values, each into a release that is right. */
export const VALUE_FAULTS: readonly ValueFault[] = [
  {
    fault: 'a value that the chart does not know',
    release: 'istiod',
    path: ['autoscaleMaximum'],
    value: 5,
    says: ["release 'istiod'", "knows no value 'autoscaleMaximum'"],
  },
  {
    fault: 'an unknown value deep inside',
    release: 'metrics-server',
    path: ['apiService', 'insecureSkipTlsVerify'],
    value: false,
    says: ["release 'metrics-server'", "knows no value 'apiService.insecureSkipTlsVerify'"],
  },
  {
    fault: 'an unknown value of a chart with a schema',
    release: 'cert-manager',
    path: ['webhook', 'timeout'],
    value: 10,
    says: ["release 'cert-manager'", "knows no value 'webhook.timeout'"],
    helmSays: ["release 'cert-manager'", 'webhook', "'timeout' not allowed"],
  },
  {
    fault: 'a value of the wrong type for the schema',
    release: 'cert-manager',
    path: ['replicaCount'],
    value: 'two',
    says: ["release 'cert-manager'", "schema refuses 'replicaCount'", 'must be number'],
    helmSays: ["release 'cert-manager'", 'replicaCount', 'want number'],
  },
  {
    fault: 'a field that no toleration has',
    release: 'metrics-server',
    path: ['tolerations'],
    value: [{ keyy: 'node.kubernetes.io/not-ready', operator: 'Exists' }],
    helmSays: ["release 'metrics-server'", "Deployment 'metrics-server'", 'tolerations[0].keyy'],
  },
  {
    fault: 'a field that no roll-out has',
    release: 'metrics-server',
    path: ['updateStrategy', 'rollingUpdatee'],
    value: { maxSurge: 1 },
    helmSays: ["release 'metrics-server'", "Deployment 'metrics-server'", 'strategy.rollingUpdatee'],
  },
  {
    fault: 'text where the chart asks true or false',
    release: 'istiod',
    path: ['cni', 'enabled'],
    value: 'false',
    says: ["release 'istiod'", "value 'cni.enabled' is text or a number, the chart's own is true or false"],
  },
  {
    fault: 'a key beside those of Kubernetes',
    release: 'istiod',
    path: ['resources', 'limit'],
    value: { memory: '1Gi' },
    says: ["release 'istiod'", "knows no value 'resources.limit'"],
  },
  {
    fault: "the chart's own limit of processor time survives",
    release: 'istiod',
    path: ['global', 'proxy', 'resources', 'limits'],
    value: { memory: '256Mi' },
    says: ["release 'istiod'", 'global.proxy.resources.limits.cpu is 2000m'],
    helmSays: ['ConfigMap istio-sidecar-injector', 'global.proxy.resources.limits.cpu is 2000m'],
  },
  {
    fault: 'a limit of processor time is given',
    release: 'metrics-server',
    path: ['resources', 'limits', 'cpu'],
    value: '1',
    says: ["release 'metrics-server'", 'resources.limits.cpu is 1'],
    helmSays: ['Deployment metrics-server', 'container metrics-server has a limit of 1 CPUs'],
  },
];

/** A mistake in what is declared of pods. */
export interface PodFault {
  /** What was planted. */
  readonly fault: string;
  /** Changes the declarations. */
  change(declared: readonly DeclaredPods[]): readonly DeclaredPods[];
  /** What the check of pods says. */
  readonly says: readonly string[];
}

/** Mistakes in declarations, each into declarations that are right. */
export const POD_FAULTS: readonly PodFault[] = [
  {
    fault: 'a wrong label',
    change: (declared) =>
      withPods(declared, 'cert-manager-webhook', { labels: { 'app.kubernetes.io/name': 'webhoook' } }),
    says: ['cert-manager/cert-manager-webhook', "'app.kubernetes.io/name: webhoook' is declared", "is 'webhook'"],
  },
  {
    fault: 'a label that other pods have, too',
    change: (declared) =>
      withPods(declared, 'cert-manager', { labels: { 'app.kubernetes.io/instance': 'cert-manager' } }),
    says: ['cert-manager/cert-manager', 'select the pods of cert-manager-webhook, too'],
  },
  {
    fault: 'a port that nobody opens',
    change: (declared) => withPods(declared, 'metrics-server', { ports: [4443] }),
    says: ['metrics-server/metrics-server', 'the port 4443 is declared, the chart opens 10250'],
  },
  {
    fault: 'a port that nobody declares',
    change: (declared) => withPods(declared, 'istiod', { ports: [15012, 15017] }),
    says: ['istio-system/istiod', 'the chart opens the port 15014'],
  },
  {
    fault: 'a wrong ServiceAccount',
    change: (declared) => withPods(declared, 'istio-cni-node', { serviceAccount: 'default' }),
    says: ['istio-cni/istio-cni-node', "the serviceAccount 'default' is declared, the chart's is 'istio-cni'"],
  },
  {
    fault: 'a port that is closed on purpose',
    change: (declared) => withPods(declared, 'istiod', { ports: [15010, 15012, 15014, 15017] }),
    says: ['istio-system/istiod', 'closes the port 15010, which is declared'],
  },
  {
    fault: 'pods in the network of their node',
    change: (declared) => withPods(declared, 'istio-cni-node', { hostNetwork: true }),
    says: ['istio-cni/istio-cni-node', "the hostNetwork 'true' is declared, the chart's is 'false'"],
  },
  {
    fault: 'the job of a hook that nobody declares',
    change: (declared) => declared.filter(({ name }) => name !== 'cert-manager-startupapicheck'),
    says: ['cert-manager/cert-manager-startupapicheck', 'the chart makes this Job, nobody declares its pods'],
  },
  {
    fault: 'pods that no chart makes',
    change: (declared) => [...declared, { ...(declared[0] as DeclaredPods), name: 'cert-manager-extra' }],
    says: ['cert-manager/cert-manager-extra', 'its pods are declared, no chart makes them'],
  },
];

/** A mistake in the Pod Security of a namespace. */
export interface LevelFault {
  /** What was planted. */
  readonly fault: string;
  /** The namespace. */
  readonly namespace: string;
  /** The level that it enforces. */
  readonly level: string;
  /** What the check of pods says. */
  readonly says: readonly string[];
}

/** Namespaces that enforce another level than their pods need. */
export const LEVEL_FAULTS: readonly LevelFault[] = [
  {
    fault: 'a namespace is stricter than its pods',
    namespace: 'istio-cni',
    level: 'baseline',
    says: ['istio-cni: the namespace enforces the level baseline, its pods need privileged'],
  },
  {
    fault: 'a namespace is laxer than its pods',
    namespace: 'cert-manager',
    level: 'baseline',
    says: ['cert-manager: the namespace enforces the level baseline, its pods need restricted'],
  },
];

function withPods(
  declared: readonly DeclaredPods[],
  name: string,
  change: Partial<DeclaredPods>,
): readonly DeclaredPods[] {
  return declared.map((one) => (one.name === name ? { ...one, ...change } : one));
}
