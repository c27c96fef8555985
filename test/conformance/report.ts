import type { Measurement } from './cluster/live-cluster';
import type { Result } from './result';

/** Problems of one result that a person gets to see; the file has all. */
const SHOWN_PROBLEMS = 20;

/** What a run found out, as `conformance.json` holds it beside the environments. */
export interface Report {
  readonly results: readonly Result[];
  readonly measurements: Measurements;
}

/** What a run cost. */
export interface Measurements {
  readonly buildSeconds: number;
  readonly totalSeconds: number;
  /** By `environment/cluster`. */
  readonly clusters: Readonly<Record<string, Measurement & { readonly peakMemoryMiB: number | undefined }>>;
}

/** The results as a table, and the problems below it. */
export function tableOf(results: readonly Result[]): string {
  const head = ['check', 'subject', 'component', 'version', 'count', '', 'verdict'];
  const rows = results.map(({ check, subject, component, version, count, unit, verdict }) => [
    check,
    subject,
    component,
    version,
    String(count),
    unit,
    verdict,
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...results.flatMap(problemLines)].join('\n');
}

function problemLines({ check, subject, problems }: Result): string[] {
  if (problems.length === 0) {
    return [];
  }
  const more = problems.length - SHOWN_PROBLEMS;
  return [
    '',
    `${check} ${subject}: ${problems.length} problems`,
    ...problems.slice(0, SHOWN_PROBLEMS).map((problem) => `  - ${problem}`),
    ...(more > 0 ? [`  … and ${more} more in conformance.json`] : []),
  ];
}

/** `12 passed, 0 failed`, and what the caller left out. */
export function closingLine(results: readonly Result[]): string {
  const [passed, failed, left] = (['passed', 'failed', 'not run'] as const).map(
    (wanted) => results.filter(({ verdict }) => verdict === wanted).length,
  );
  return `${passed} passed, ${failed} failed${left === 0 ? '' : `, ${left} skipped`}`;
}
