import type { KubernetesObject } from '../../../../policies/objects';
import { templateOf } from '../../checks/pods';
import { isMap, mergeValues } from './merge';
import type { Release, Values } from './release';
import type { SharedChart } from './shared-charts';

/**
 * Limits of processor time that remain when values are laid over a chart's defaults, with their paths. What a chart has
 * switched off, by `enabled: false` beside it, makes no pods.
 */
export function remainingCpuLimits({ name, values }: Release, { defaults }: SharedChart): string[] {
  const remaining = limitsIn(mergeValues(defaults, values), []);
  return remaining.map(
    ([path, limit]) =>
      `release '${name}': ${path} is ${limit} when the chart's defaults are merged; give null to take it away`,
  );
}

/** Limits of processor time in what a chart makes: in containers, and in maps that are kept as JSON for an injector. */
export function renderedCpuLimits(object: KubernetesObject): string[] {
  const place = `${object.kind} ${object.metadata.name}`;
  const { containers = [], initContainers = [] } = (templateOf(object)?.spec ?? {}) as Containers;
  // A null here is a limit of nothing to the API server.
  const own = [...initContainers, ...containers]
    .filter(({ resources }) => resources?.limits !== undefined && 'cpu' in resources.limits)
    .map(
      (container) => `${place}: container ${container.name} has a limit of ${container.resources?.limits?.cpu} CPUs`,
    );
  return [
    ...own,
    ...jsonOf(object).flatMap((values) => limitsIn(values, []).map(([path, limit]) => `${place}: ${path} is ${limit}`)),
  ];
}

interface Containers {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
}

interface Container {
  readonly name: string;
  readonly resources?: { readonly limits?: Values };
}

function limitsIn(values: Values, path: readonly string[]): [path: string, limit: unknown][] {
  if (values.enabled === false) {
    return [];
  }
  return Object.entries(values).flatMap(([key, value]) => {
    if (!isMap(value)) {
      return [];
    }
    const own: [string, unknown][] =
      key === 'limits' && (value.cpu ?? null) !== null ? [[[...path, key, 'cpu'].join('.'), value.cpu]] : [];
    return [...own, ...limitsIn(value, [...path, key])];
  });
}

function jsonOf({ kind, data }: KubernetesObject): Values[] {
  const texts = kind === 'ConfigMap' && isMap(data) ? Object.values(data) : [];
  return texts.flatMap((text) => {
    try {
      const value: unknown = JSON.parse(String(text));
      return isMap(value) ? [value] : [];
    } catch {
      // Text of another kind.
      return [];
    }
  });
}
