/** Values for which a chart gives some defaults and takes more. */
export interface FreeValues {
  /** Name of the chart; `any` for a type of Kubernetes that all charts use. */
  readonly chart: string;
  /** Path of the map, or its last key where `chart` is `any`. */
  readonly path: string;
  /** Keys that it takes; `all` where another check looks at them. */
  readonly keys: readonly string[] | 'all';
  /** How that is known. */
  readonly reason: string;
}

/** Each is needed by today's values; one that is not, fails. */
export const freeValues: readonly FreeValues[] = [
  {
    chart: 'any',
    path: 'resources',
    keys: ['requests', 'limits', 'claims'],
    reason: 'ResourceRequirements of Kubernetes, which charts copy into containers; their defaults are a part of it',
  },
  {
    chart: 'istiod',
    path: 'meshConfig',
    keys: 'all',
    reason: 'MeshConfig of istio.io/api; the definition itself reads it in this check',
  },
];
