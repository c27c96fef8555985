/** Namespaces that Kubernetes and the operators of the platform use; a unit would collide with them. */
export const PLATFORM_NAMESPACES: readonly string[] = [
  'default',
  'platform',
  'arc-systems',
  'argo-rollouts',
  'argocd',
  'cert-manager',
  'cnpg-system',
  'external-secrets',
  'kafka',
  'keda',
  'keycloak',
  'kserve',
  'kyverno',
  'metrics-server',
  'openbao',
  'rook-ceph',
  'strimzi',
  'trust-manager',
  'velero',
];

/** Beginnings of names that belong to the platform: Kubernetes, the mesh, runners. */
export const PLATFORM_PREFIXES: readonly string[] = ['kube-', 'istio-', 'ci-'];

/** Manifests of the platform itself stand in a file of this name, beside those of the teams. */
export const PLATFORM_OWNER = 'platform';

/** End of the namespace of a unit's stores, which begins with the unit's name. */
export const DATA_SUFFIX = '-data';
