/** Namespaces of the platform; a unit would collide with them. */
export { PLATFORM_NAMESPACES } from '../platform/namespaces';

/** Beginnings of names that belong to the platform: Kubernetes, the mesh, runners. */
export const PLATFORM_PREFIXES: readonly string[] = ['kube-', 'istio-', 'ci-'];

/** Manifests of the platform itself stand in a file of this name, beside those of the teams. */
export const PLATFORM_OWNER = 'platform';

/** End of the namespace of a unit's stores, which begins with the unit's name. */
export const DATA_SUFFIX = '-data';
