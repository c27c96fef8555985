import type { SynthesizedEnvironment } from './synthesized';

/** An environment that was made and judged. */
export interface JudgedEnvironment<J = unknown> {
  /** What was made. */
  readonly synthesized: SynthesizedEnvironment;
  /** What the judge says of it; the table does not read it. */
  readonly judgement: J;
  /** Wall time of making and judging, in seconds. */
  readonly seconds: number;
}

/** What a run made: environment, cluster, layers, objects, seconds. */
export function closingTable(results: readonly JudgedEnvironment[]): string {
  const rows = results.flatMap(({ synthesized: { name, clusters }, seconds }) =>
    clusters.map(({ name: cluster, files }, index) => [
      name,
      cluster,
      String(new Set(files.map(({ file }) => file.split('/')[1])).size),
      String(files.reduce((sum, { objects }) => sum + objects.length, 0)),
      index === 0 ? seconds.toFixed(2) : '',
    ]),
  );
  return table([['environment', 'cluster', 'layers', 'objects', 'seconds'], ...rows]);
}

/** Rows of text under a head, columns aligned. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
