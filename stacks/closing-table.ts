import type { SynthesizedCluster } from './synthesized';

/** What the table says of a cluster. */
export interface ClusterSummary {
  /** Name of the cluster. */
  readonly name: string;
  /** How many layers have manifests. */
  readonly layers: number;
  /** How many objects the manifests hold. */
  readonly objects: number;
}

/** What the table says of an environment that was made and judged. */
export interface EnvironmentSummary {
  /** Name of the environment. */
  readonly name: string;
  /** Its clusters. */
  readonly clusters: readonly ClusterSummary[];
  /** Wall time of making and judging, in seconds. */
  readonly seconds: number;
}

/** What the table says of a cluster. */
export function summaryOf({ name, files }: SynthesizedCluster): ClusterSummary {
  return {
    name,
    layers: new Set(files.map(({ file }) => file.split('/')[1])).size,
    objects: files.reduce((sum, { objects }) => sum + objects.length, 0),
  };
}

/** What a run made: environment, cluster, layers, objects, seconds. */
export function closingTable(environments: readonly EnvironmentSummary[]): string {
  const rows = environments.flatMap(({ name, clusters, seconds }) =>
    clusters.map((cluster, index) => [
      name,
      cluster.name,
      String(cluster.layers),
      String(cluster.objects),
      index === 0 ? seconds.toFixed(2) : '',
    ]),
  );
  return table([['environment', 'cluster', 'layers', 'objects', 'seconds'], ...rows]);
}

/** What became of `dist`, and what to read of it. */
export function closingLine(made: readonly EnvironmentSummary[], removed: readonly string[], first: string): string {
  const folders = (names: readonly string[]) => names.map((name) => `dist/${name}`).join(', ');
  return [
    ...(made.length > 0 ? [`written: ${folders(made.map(({ name }) => name))}`] : []),
    ...(removed.length > 0 ? [`removed, as no longer declared: ${folders(removed)}`] : []),
    first,
  ].join('; ');
}

/** What to read first of some environments. */
export function readFirst([environment]: readonly { readonly name: string }[]): string {
  return `read dist/${environment?.name}/apply.md first`;
}

/** Rows of text under a head, columns aligned. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
