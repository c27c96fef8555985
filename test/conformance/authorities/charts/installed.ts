import type { Context } from '../../checks/check';
import { manifestsOf, subjectOf } from '../../manifests/manifest';
import { readLandingZones } from '../terraform/landing-zones';
import { type Release, releasesOf } from './release';

/** The charts of one cluster. */
export interface Installed {
  /** `prod/primary`. */
  readonly subject: string;
  /** What Terraform installs. */
  readonly releases: readonly Release[];
  /** Pod Security level that each namespace enforces. */
  readonly levels: ReadonlyMap<string, string | undefined>;
}

/** Label by which a namespace says its level. */
const ENFORCED = 'pod-security.kubernetes.io/enforce';

/** What Terraform installs in every cluster, as it was written. */
export function readInstalled(context: Context): Installed[] {
  const zones = new Map(readLandingZones(context).map(({ subject, configuration }) => [subject, configuration]));
  return context.clusters.map((cluster) => {
    const subject = subjectOf(cluster);
    const namespaces = manifestsOf(cluster).filter(({ object }) => object.kind === 'Namespace');
    return {
      subject,
      releases: releasesOf(zones.get(subject)),
      levels: new Map(namespaces.map(({ object: { metadata } }) => [metadata.name, metadata.labels?.[ENFORCED]])),
    };
  });
}

/** Releases of all clusters by the name of their chart. */
export function byChart(installed: readonly Installed[]): Map<string, readonly PlacedRelease[]> {
  const charts = new Map<string, PlacedRelease[]>();
  for (const { subject, releases } of installed) {
    for (const release of releases) {
      charts.set(release.chart, [...(charts.get(release.chart) ?? []), { subject, release }]);
    }
  }
  return charts;
}

/** A release and its cluster. */
export interface PlacedRelease {
  /** `prod/primary`. */
  readonly subject: string;
  /** The release. */
  readonly release: Release;
}
