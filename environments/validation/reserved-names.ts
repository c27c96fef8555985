import { COMPONENTS } from '../platform/components';
import { CORE_BANK } from '../register/addresses';
import type { Fault } from './fields/field';
import { quote } from './place';

/** What names of units must not be, and not end with: namespaces of the platform, and of the stores of units. */
export { DATA_SUFFIX, PLATFORM_NAMESPACES } from '../platform/namespaces';

/** Beginnings of names that belong to the platform: Kubernetes, the mesh, runners. */
export const PLATFORM_PREFIXES: readonly string[] = ['kube-', 'istio-', 'ci-'];

/** Manifests of the platform itself stand in a file of this name, beside those of the teams. */
export const PLATFORM_OWNER = 'platform';

const PLATFORM_PODS: readonly string[] = COMPONENTS.flatMap(({ pods }) => pods.map(({ name }) => name));

/**
 * Names of what every namespace of a unit has beside its services: Kubernetes' own ServiceAccount and Service, and our
 * policies.
 */
const OF_NAMESPACES: readonly string[] = ['default', 'kubernetes', 'default-deny', 'platform-flows'];

/** Objects of an external host stand beside those of the gateway that leads out, and of the core bank. */
const BESIDE_EXTERNAL_HOSTS: readonly string[] = [CORE_BANK, ...PLATFORM_PODS];

/** A service of such a name would be taken for a container, an object or pods of the platform. */
export function reservedService(name: string): Fault | undefined {
  return [...OF_NAMESPACES, ...PLATFORM_PODS].includes(name) || PLATFORM_PREFIXES.some((each) => name.startsWith(each))
    ? reserved(`service ${quote(name)} has the name of something of the platform`, 'rename the service')
    : undefined;
}

/** An external host of such a name would share objects with what is there already. */
export function reservedExternalHost(name: string): Fault | undefined {
  return BESIDE_EXTERNAL_HOSTS.includes(name)
    ? reserved(`external host ${quote(name)} has the name of something of the platform`, 'rename the external host')
    : undefined;
}

/** A name that somebody else has. */
export function reserved(message: string, remedy: string): Fault {
  return { mistake: 'reserved-name', message, remedy };
}
