import type { Measurement } from './cluster/live-cluster';
import type { Result, Verdict } from './result';

/** Problems of one result that a person gets to see; the file has all. */
const SHOWN_PROBLEMS = 20;

/** What a run found out, as `conformance.json` holds it beside the environments. */
export interface Report {
  /** What checks say, one after the other. */
  readonly results: readonly Result[];
  /** What the run cost. */
  readonly measurements: Measurements;
}

/** What a run cost. */
export interface Measurements {
  /** Time in which programs were built, or modules fetched. */
  readonly buildSeconds: number;
  /** Time of the whole run, builds too. */
  readonly totalSeconds: number;
  /** Time of each check, without builds. */
  readonly checks: readonly CheckTime[];
  /** By `environment/cluster`. */
  readonly clusters: Readonly<Record<string, ClusterMeasurement>>;
}

/** What a check used of its budget. */
export interface CheckTime {
  /** Name of the check, or of what is done before checks. */
  readonly check: string;
  /** Wall time, builds of programs apart. */
  readonly seconds: number;
  /** Most that it may be; above it the check fails. */
  readonly budgetSeconds: number;
}

/** What it took to bring a cluster up, and to look at it. */
export interface ClusterMeasurement extends Measurement {
  /** Most memory that its control plane held, in MiB; `undefined` where the system does not say. */
  readonly peakMemoryMiB: number | undefined;
}

/** All that a person gets to see: the results, the problems, the time that was used, and the sum of it all. */
export function textOf({ results, measurements }: Report): string {
  const parts = [resultTable(results), ...results.flatMap(problemText), timeTable(measurements.checks)];
  return [...parts, closingLine(results)].map((part) => `${part}\n`).join('\n');
}

function resultTable(results: readonly Result[]): string {
  const head = ['check', 'subject', 'component', 'version', 'count', '', 'verdict'];
  const rows = results.map(({ check, subject, component, version, count, unit, verdict }) => [
    check,
    subject,
    component,
    version,
    count,
    unit,
    verdict,
  ]);
  return tableOf([head, ...rows], [4]);
}

function timeTable(times: readonly CheckTime[]): string {
  const rows = times.map(({ check, seconds, budgetSeconds }) => [check, seconds.toFixed(1), budgetSeconds]);
  return tableOf([['check', 'seconds', 'budget'], ...rows], [1, 2]);
}

/** Rows in columns; some columns are numbers, which stand at the right. */
function tableOf(rows: readonly (readonly (string | number)[])[], numbers: readonly number[]): string {
  const texts = rows.map((row) => row.map(String));
  const width = (column: number) => Math.max(...texts.map((row) => row[column]?.length ?? 0));
  const widths = (texts[0] ?? []).map((_, column) => width(column));
  const inColumn = (cell: string, column: number) =>
    numbers.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return texts.map((row) => row.map(inColumn).join('  ').trimEnd()).join('\n');
}

function problemText({ check, subject, problems }: Result): string[] {
  if (problems.length === 0) {
    return [];
  }
  const more = problems.length - SHOWN_PROBLEMS;
  const lines = [
    `${check} ${subject}: ${problems.length} problems`,
    ...problems.slice(0, SHOWN_PROBLEMS).map((problem) => `  - ${problem}`),
    ...(more > 0 ? [`  … and ${more} more in conformance.json`] : []),
  ];
  return [lines.join('\n')];
}

/** `12 passed, 0 failed`, and how many results are neither. */
export function closingLine(results: readonly Result[]): string {
  const count = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  const neither = { skipped: count('not run'), 'left to --full': count('left to --full') };
  const others = Object.entries(neither).filter(([, number]) => number > 0);
  const parts = [['passed', count('passed')], ['failed', count('failed')], ...others];
  return parts.map(([word, number]) => `${number} ${word}`).join(', ');
}
