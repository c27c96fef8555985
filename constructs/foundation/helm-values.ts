import { jsonForYaml } from '../core/json-for-yaml';
import { byText } from '../core/sorted';

/** What a chart's values may hold. `null` takes away what the chart itself gives: Helm merges maps, so leaving out is not enough. */
export type HelmValue = string | number | boolean | null | readonly HelmValue[] | HelmValues;

/** Values of a chart; no secret may be among them, for they land in Terraform's state. */
export interface HelmValues {
  /** A value by its name in the chart. */
  readonly [key: string]: HelmValue;
}

/**
 * The text of `values` as JSON that YAML parsers read, Helm's too: keys in order and a line each, so that a plan shows
 * what changed.
 */
export function printHelmValues(values: HelmValues): string {
  return jsonForYaml(sortKeys(values), 2);
}

function sortKeys(value: HelmValue): HelmValue {
  if (isList(value)) {
    return value.map(sortKeys);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => byText(a, b));
    return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
  }
  return value;
}

function isList(value: HelmValue): value is readonly HelmValue[] {
  return Array.isArray(value);
}
