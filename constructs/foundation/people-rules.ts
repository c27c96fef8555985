import { byText, sortedBy } from '../core/sorted';

/** One rule of a ClusterRole, every group, resource and verb by name. */
export interface PeopleRule {
  /** API groups; the core group is `''`. */
  readonly apiGroups: readonly string[];
  /** Names of resources as in addresses, as `pods`. */
  readonly resources: readonly string[];
  /** What may be done with them, as `get`. */
  readonly verbs: readonly string[];
}

/** A kind of objects that software of the platform adds to the API, and that people may read. */
export interface ReadableKind {
  /** API group, as `cert-manager.io`. */
  readonly group: string;
  /** Name in addresses, as `certificates`. */
  readonly plural: string;
  /** Whether its objects lie in namespaces: those who read workloads read them, the others need the whole cluster. */
  readonly scope: 'Namespaced' | 'Cluster';
  /** Whether changes can be watched; a kind that no definition makes need not offer it. */
  readonly watch: boolean;
}

const READ = ['get', 'list', 'watch'];

const READ_WITHOUT_WATCH = ['get', 'list'];

/** What Kubernetes itself runs in a namespace and how it is connected; no Secrets. */
const WORKLOADS: readonly PeopleRule[] = [
  read('', [
    'configmaps',
    'endpoints',
    'events',
    'limitranges',
    'persistentvolumeclaims',
    'pods',
    'resourcequotas',
    'serviceaccounts',
    'services',
  ]),
  read('apps', ['controllerrevisions', 'daemonsets', 'deployments', 'replicasets', 'statefulsets']),
  read('autoscaling', ['horizontalpodautoscalers']),
  read('batch', ['cronjobs', 'jobs']),
  read('discovery.k8s.io', ['endpointslices']),
  read('events.k8s.io', ['events']),
  read('networking.k8s.io', ['networkpolicies']),
  read('policy', ['poddisruptionbudgets']),
  read('rbac.authorization.k8s.io', ['rolebindings', 'roles']),
];

/** What Kubernetes itself makes a cluster of. */
const CLUSTER: readonly PeopleRule[] = [
  read('', ['namespaces', 'nodes', 'persistentvolumes']),
  read('admissionregistration.k8s.io', [
    'mutatingwebhookconfigurations',
    'validatingadmissionpolicies',
    'validatingadmissionpolicybindings',
    'validatingwebhookconfigurations',
  ]),
  read('apiextensions.k8s.io', ['customresourcedefinitions']),
  read('apiregistration.k8s.io', ['apiservices']),
  read('certificates.k8s.io', ['certificatesigningrequests']),
  read('rbac.authorization.k8s.io', ['clusterrolebindings', 'clusterroles']),
  read('scheduling.k8s.io', ['priorityclasses']),
  read('storage.k8s.io', ['csidrivers', 'csinodes', 'csistoragecapacities', 'storageclasses', 'volumeattachments']),
];

/** Reads what runs in a namespace and how it is connected, with the kinds that the platform adds. */
export function readWorkloads(kinds: readonly ReadableKind[]): readonly PeopleRule[] {
  return withKinds(WORKLOADS, kinds, 'Namespaced');
}

/** Reads what a cluster is made of, with the kinds that the platform adds. */
export function readCluster(kinds: readonly ReadableKind[]): readonly PeopleRule[] {
  return withKinds(CLUSTER, kinds, 'Cluster');
}

/** Logs may hold data of customers, so only those read them who run the service. */
export const READ_LOGS: PeopleRule = { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] };

/** Restarts a pod as a drain does: a disruption budget can refuse it, and the workload stays what GitOps made it. */
export const RESTART_PODS: PeopleRule = { apiGroups: [''], resources: ['pods/eviction'], verbs: ['create'] };

/** A shell in a container, and its ports on one's own machine. */
export const ENTER_PODS: PeopleRule = {
  apiGroups: [''],
  resources: ['pods/exec', 'pods/portforward'],
  verbs: ['create', 'get'],
};

/** Cordons, drains and fences nodes, and removes the pods of a lost one. */
export const MAINTAIN_NODES: readonly PeopleRule[] = [
  { apiGroups: [''], resources: ['nodes'], verbs: ['patch'] },
  { apiGroups: [''], resources: ['pods'], verbs: ['delete'] },
];

function read(apiGroup: string, resources: readonly string[]): PeopleRule {
  return { apiGroups: [apiGroup], resources, verbs: READ };
}

/** The rules with one more for each group of added kinds, in the order of groups. */
function withKinds(
  rules: readonly PeopleRule[],
  kinds: readonly ReadableKind[],
  scope: ReadableKind['scope'],
): readonly PeopleRule[] {
  const added = kinds.filter((kind) => kind.scope === scope);
  const groups = [...new Set(added.map(({ group }) => group))].map((group): PeopleRule => {
    const ofGroup = added.filter((kind) => kind.group === group);
    const verbs = ofGroup.every(({ watch }) => watch) ? READ : READ_WITHOUT_WATCH;
    return { apiGroups: [group], resources: ofGroup.map(({ plural }) => plural).sort(byText), verbs };
  });
  return sortedBy([...rules, ...groups], ({ apiGroups }) => apiGroups.join());
}
