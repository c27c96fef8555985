import { groupOf, type KubernetesObject } from '../policies/objects';

/**
 * When an object may go: what runs first, then what leads to it, and what guards it last, so that nothing runs unguarded.
 * `held` asks for a second word.
 */
export type Turn = 'runs' | 'leads' | 'guards' | 'held';

/** Steps of a deletion in their order. */
export const TURNS = ['runs', 'leads', 'guards', 'held'] as const satisfies readonly Turn[];

/**
 * Kinds that can be made again from manifests alone, by their group. Every other kind, also one that nobody thought of, is
 * taken for a holder of data: claims, stores, topics, secrets, definitions, namespaces.
 */
const TURN_OF: Readonly<Record<string, Turn>> = {
  ...all('runs', {
    apps: ['DaemonSet', 'Deployment', 'ReplicaSet'],
    'argoproj.io': ['Rollout'],
    batch: ['CronJob', 'Job'],
  }),
  ...all('leads', {
    '': ['ConfigMap', 'Service', 'ServiceAccount'],
    autoscaling: ['HorizontalPodAutoscaler'],
    'cert-manager.io': ['Certificate', 'ClusterIssuer', 'Issuer'],
    'discovery.k8s.io': ['EndpointSlice'],
    'gateway.networking.k8s.io': ['Gateway', 'GRPCRoute', 'HTTPRoute', 'TLSRoute'],
    'keda.sh': ['ScaledObject'],
    'monitoring.coreos.com': ['PodMonitor', 'PrometheusRule', 'ServiceMonitor'],
    'networking.istio.io': ['DestinationRule', 'EnvoyFilter', 'Gateway', 'ServiceEntry', 'VirtualService'],
    'networking.k8s.io': ['Ingress'],
    policy: ['PodDisruptionBudget'],
    'telemetry.istio.io': ['Telemetry'],
  }),
  ...all('guards', {
    '': ['LimitRange', 'ResourceQuota'],
    'admissionregistration.k8s.io': ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
    'networking.istio.io': ['Sidecar'],
    'networking.k8s.io': ['NetworkPolicy'],
    'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
    'security.istio.io': ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'],
  }),
};

function all(turn: Turn, kinds: Readonly<Record<string, readonly string[]>>): Record<string, Turn> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([group, names]) => names.map((kind) => [`${group}/${kind}`, turn])),
  );
}

/** When an object may go. */
export function turnOf({ apiVersion, kind }: KubernetesObject): Turn {
  const key = `${groupOf(apiVersion)}/${kind}`;
  return Object.hasOwn(TURN_OF, key) ? (TURN_OF[key] as Turn) : 'held';
}
