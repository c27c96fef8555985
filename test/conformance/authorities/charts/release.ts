import { load } from 'js-yaml';

/** Values of a chart. */
export type Values = Readonly<Record<string, unknown>>;

/** A chart that Terraform installs, as `cdk.tf.json` says it. */
export interface Release {
  /** Name of the release. */
  readonly name: string;
  /** Namespace into which it is installed. */
  readonly namespace: string;
  /** Name of the chart as its project publishes it. */
  readonly chart: string;
  /** Exact version of the chart. */
  readonly version: string;
  /** What is given to the chart. */
  readonly values: Values;
}

interface HelmRelease extends Omit<Release, 'values'> {
  /** YAML documents, of which later ones win. */
  readonly values?: readonly string[];
}

/**
 * The releases of a Terraform configuration.
 *
 * @throws when a release has several documents of values
 */
export function releasesOf(configuration: unknown): Release[] {
  const { resource } = configuration as { resource?: { helm_release?: Readonly<Record<string, HelmRelease>> } };
  return Object.values(resource?.helm_release ?? {}).map(({ name, namespace, chart, version, values = [] }) => {
    if (values.length > 1) {
      throw new Error(`release '${name}' has ${values.length} documents of values; one is read`);
    }
    // Terraform reads `$${` as a `${` of the chart.
    const text = (values[0] ?? '{}').replace(/([$%])\1\{/g, '$1{');
    return { name, namespace, chart, version, values: load(text) as Values };
  });
}
