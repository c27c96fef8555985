import { COMPONENTS, PLANNED_NAMESPACES } from './components';
import { PLATFORM_PODS, type PlatformPods } from './pods';

/** End of the namespace of a unit's stores, which begins with the unit's name. */
export const DATA_SUFFIX = '-data';

/** Namespaces of the platform; a unit of that name would collide with them. */
export const PLATFORM_NAMESPACES: readonly string[] = [
  ...new Set([
    'default',
    'platform',
    ...COMPONENTS.map(({ namespace }) => namespace),
    ...PLATFORM_PODS.flatMap(namedElsewhere),
    ...PLANNED_NAMESPACES,
  ]),
];

/** Namespaces of components that never have a proxy: all but those of the gateways, which are proxies themselves. */
export const UNMESHED_NAMESPACES: readonly string[] = [
  ...new Set(
    COMPONENTS.filter(({ pods }) => pods.every(({ madeBy }) => madeBy !== 'terrace')).map(({ namespace }) => namespace),
  ),
];

/** Namespace of a unit's stores. */
export function dataNamespaceOf(unit: string): string {
  return `${unit}${DATA_SUFFIX}`;
}

function namedElsewhere({ elsewhere }: PlatformPods): string[] {
  return elsewhere !== undefined && 'namespace' in elsewhere ? [elsewhere.namespace] : [];
}
