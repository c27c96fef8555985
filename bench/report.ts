import type { Measurement, Subject } from './writer/measurement';

/** All rounds of one measurement. */
export interface Row {
  readonly subject: Subject;
  readonly objects: number;
  readonly cpuMillis: readonly number[];
  readonly wallMillis: readonly number[];
  readonly bytes: number;
  readonly digests: readonly string[];
}

/** What the figures say of a claim; there are none where something is missing, or where the caller left them out. */
export type Outcome = 'met' | 'NOT MET' | 'not measured' | 'left out';

/** A claim that the figures have to bear out. */
export interface Verdict {
  readonly claim: string;
  /** The figure, or why there is none. */
  readonly value: string;
  readonly outcome: Outcome;
}

/** Puts the rounds of one measurement together. */
export function rowOf(subject: Subject, objects: number, rounds: readonly Measurement[]): Row {
  return {
    subject,
    objects,
    cpuMillis: rounds.map(({ cpuMillis }) => cpuMillis),
    wallMillis: rounds.map(({ wallMillis }) => wallMillis),
    bytes: rounds[0]?.bytes ?? 0,
    digests: rounds.map(({ digest }) => digest),
  };
}

/** The least processor time of the one row that `wanted` describes: what the work costs on a quiet machine. */
export function leastCpu(rows: readonly Row[], wanted: Partial<Pick<Row, 'subject' | 'objects'>>): number {
  const found = rows.filter((row) =>
    Object.entries(wanted).every(([field, value]) => row[field as keyof typeof wanted] === value),
  );
  if (found.length !== 1) {
    throw new Error(`${found.length} rows are ${JSON.stringify(wanted)}; exactly one was measured`);
  }
  return Math.min(...(found[0] as Row).cpuMillis);
}

/** Processor and wall time, least and median, in all and an object, beside the stock synthesis where it was measured. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['what', 'objects', 'cpu ms', 'median', 'wall ms', 'median', 'cpu µs/object', 'wall µs/object'];
  const body = rows.map((row) => {
    const [cpu, wall] = [Math.min(...row.cpuMillis), Math.min(...row.wallMillis)];
    const stock = rows.find(({ subject, objects }) => subject === 'stock' && objects === row.objects);
    return [
      row.subject,
      String(row.objects),
      cpu.toFixed(0),
      median(row.cpuMillis).toFixed(0),
      wall.toFixed(0),
      median(row.wallMillis).toFixed(0),
      ((cpu * 1_000) / row.objects).toFixed(1),
      ((wall * 1_000) / row.objects).toFixed(1),
      `${(row.bytes / 1e6).toFixed(1)} MB`,
      stock === undefined ? '' : `${(Math.min(...stock.cpuMillis) / cpu).toFixed(2)} ×`,
    ];
  });
  return aligned([[...head, 'written', 'stock cpu ÷ cpu'], ...body]);
}

/** A claim that a figure is within bounds. */
export function ratio(claim: string, value: number, { least = 0, most = Number.POSITIVE_INFINITY }): Verdict {
  return verdict(claim, value.toFixed(2), value >= least && value <= most);
}

/** A claim that is met or not. */
export function verdict(claim: string, value: string, isMet: boolean): Verdict {
  return { claim, value, outcome: isMet ? 'met' : 'NOT MET' };
}

/** One line a claim. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  return aligned(verdicts.map(({ claim, value, outcome }) => [outcome, claim, value]));
}

/** Exit status: 0 every claim that was asked for is met, 1 one is not, 2 one is not measured. */
export function statusOf(verdicts: readonly Verdict[]): 0 | 1 | 2 {
  const has = (outcome: Outcome) => verdicts.some((each) => each.outcome === outcome);
  if (has('NOT MET')) {
    return 1;
  }
  return has('not measured') ? 2 : 0;
}

/** The value in the middle, or between the two there. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Lines of cells in columns: text to the left, numbers to the right. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = (cell: string) => /^[\d.]+(?: (?:MB|×))?$/.test(cell);
  return lines
    .map((line) =>
      line
        .map((cell, column) => (isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
