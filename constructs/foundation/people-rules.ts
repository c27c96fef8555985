/** One rule of a ClusterRole, every group, resource and verb by name. */
export interface PeopleRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const READ = ['get', 'list', 'watch'] as const;

/** What runs in a namespace and how it is connected; no Secrets. */
export const READ_WORKLOADS: readonly PeopleRule[] = [
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
  read('cert-manager.io', ['certificaterequests', 'certificates', 'issuers']),
  read('discovery.k8s.io', ['endpointslices']),
  read('events.k8s.io', ['events']),
  { apiGroups: ['metrics.k8s.io'], resources: ['pods'], verbs: ['get', 'list'] },
  read('networking.istio.io', ['destinationrules', 'gateways', 'serviceentries', 'sidecars', 'virtualservices']),
  read('networking.k8s.io', ['networkpolicies']),
  read('policy', ['poddisruptionbudgets']),
  read('rbac.authorization.k8s.io', ['rolebindings', 'roles']),
  read('security.istio.io', ['authorizationpolicies', 'peerauthentications', 'requestauthentications']),
  read('telemetry.istio.io', ['telemetries']),
];

/** What a cluster is made of. */
export const READ_CLUSTER: readonly PeopleRule[] = [
  read('', ['namespaces', 'nodes', 'persistentvolumes']),
  read('admissionregistration.k8s.io', [
    'mutatingwebhookconfigurations',
    'validatingadmissionpolicies',
    'validatingadmissionpolicybindings',
    'validatingwebhookconfigurations',
  ]),
  read('apiextensions.k8s.io', ['customresourcedefinitions']),
  read('apiregistration.k8s.io', ['apiservices']),
  read('cert-manager.io', ['clusterissuers']),
  read('certificates.k8s.io', ['certificatesigningrequests']),
  { apiGroups: ['metrics.k8s.io'], resources: ['nodes'], verbs: ['get', 'list'] },
  read('rbac.authorization.k8s.io', ['clusterrolebindings', 'clusterroles']),
  read('scheduling.k8s.io', ['priorityclasses']),
  read('storage.k8s.io', ['csidrivers', 'csinodes', 'csistoragecapacities', 'storageclasses', 'volumeattachments']),
];

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
