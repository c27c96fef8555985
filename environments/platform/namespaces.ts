import { COMPONENTS, PLANNED_NAMESPACES } from './components';

/** Namespaces of the platform; a unit of that name would collide with them. */
export const PLATFORM_NAMESPACES: readonly string[] = [
  ...new Set(['default', 'platform', ...COMPONENTS.map(({ namespace }) => namespace), ...PLANNED_NAMESPACES]),
];

/** Namespaces of components that never have a proxy: all but those of the gateways, which are proxies themselves. */
export const UNMESHED_NAMESPACES: readonly string[] = [
  ...new Set(
    COMPONENTS.filter(({ pods }) => pods.every(({ madeBy }) => madeBy !== 'terrace')).map(({ namespace }) => namespace),
  ),
];
