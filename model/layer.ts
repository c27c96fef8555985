/** Steps of the apply order; a folder of manifests each. A layer is a step in time, not a topic. */
export const LAYERS = [
  '00-namespaces',
  '10-policies',
  '20-security',
  '30-mesh',
  '40-data',
  '50-services',
  '60-observability',
  '70-delivery',
  '80-recovery',
  '90-analytics',
] as const;

/** One step of the apply order. */
export type Layer = (typeof LAYERS)[number];
