/** What names of units must not be, and not end with: namespaces of the platform, and of the stores of units. */
export { DATA_SUFFIX, PLATFORM_NAMESPACES } from '../platform/namespaces';

/** Beginnings of names that belong to the platform: Kubernetes, the mesh, runners. */
export const PLATFORM_PREFIXES: readonly string[] = ['kube-', 'istio-', 'ci-'];

/** Manifests of the platform itself stand in a file of this name, beside those of the teams. */
export const PLATFORM_OWNER = 'platform';
