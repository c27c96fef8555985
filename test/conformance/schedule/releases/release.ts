import { load } from 'js-yaml';
import type { KubernetesObject } from '../../../../policies/objects';

/** A chart that Terraform installs, as `cdk.tf.json` says it. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Makes the objects that stand for those of a chart: whatever makes, scales, limits or protects pods. */
export type StandIn = (release: Release) => readonly KubernetesObject[];

interface HelmRelease extends Omit<Release, 'values'> {
  /** YAML documents, of which later ones win. */
  readonly values?: readonly string[];
}

/** The releases of a Terraform configuration. */
export function releasesOf(configuration: unknown): Release[] {
  const { resource } = configuration as { resource?: { helm_release?: Readonly<Record<string, HelmRelease>> } };
  return Object.values(resource?.helm_release ?? {}).map(({ name, namespace, chart, values = [] }) => {
    if (values.length > 1) {
      throw new Error(`release '${name}' has ${values.length} documents of values; stand-ins read one`);
    }
    return { name, namespace, chart, values: load(values[0] ?? '{}') as Release['values'] };
  });
}
