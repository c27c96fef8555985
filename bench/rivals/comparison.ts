import { aligned, median, ratio, type Verdict, verdict } from '../report';
import type { Contents } from './contents';

/** What a generator took at one size, and what it made. */
export interface Measured {
  readonly generator: string;
  readonly objects: number;
  /** Processor time of each round, in seconds. */
  readonly cpu: readonly number[];
  /** Most memory of any round, in MB. */
  readonly peak: number;
  readonly contents: Contents;
}

/** Whom the writer has to be ahead of. */
const RIVAL = 'jrsonnet';
/** Processor time of the writer divided by that of another generator. */
const MOST = 1;

/**
 * What one size says of the claims: first that all made the same, without which no time counts.
 *
 * @param writer the name of ours
 * @param missing why others were not measured, by name
 */
export function comparisons(
  objects: number,
  measured: readonly Measured[],
  writer: string,
  missing: ReadonlyMap<string, string>,
): Verdict[] {
  const own = measured.find(({ generator }) => generator === writer) as Measured;
  const others = measured.filter(({ generator }) => generator !== writer);
  const isSame = ({ contents }: Measured) =>
    contents.objects === objects && own.contents.objects === objects && contents.digest === own.contents.digest;
  const claimOf = (generator: string) =>
    `writer ÷ ${generator} at ${objects} objects, at most ${MOST}${generator === RIVAL ? ' (must hold)' : ''}`;
  return [
    ...others.map((other) =>
      verdict(
        `${other.generator} makes the objects of the writer at ${objects}`,
        isSame(other) ? 'same' : `${other.contents.objects} objects, ${other.contents.digest.slice(0, 8)}`,
        isSame(other),
      ),
    ),
    ...others.map((other) =>
      isSame(other)
        ? ratio(claimOf(other.generator), leastCpu(own) / leastCpu(other), { most: MOST })
        : notMeasured(claimOf(other.generator), 'it makes other objects'),
    ),
    ...[...missing].map(([generator, why]) => notMeasured(claimOf(generator), why)),
  ];
}

function notMeasured(claim: string, why: string): Verdict {
  return { claim, value: why, outcome: 'not measured' };
}

/** The least processor time: what the work costs on a quiet machine. */
export function leastCpu({ cpu }: Pick<Measured, 'cpu'>): number {
  return Math.min(...cpu);
}

/** One line a generator and size. */
export function measuredTable(measured: readonly Measured[]): string {
  const lines = measured.map((row) => [
    row.generator,
    String(row.objects),
    leastCpu(row).toFixed(2),
    median(row.cpu).toFixed(2),
    ((leastCpu(row) * 1e6) / row.objects).toFixed(1),
    `${row.peak.toFixed(0)} MB`,
  ]);
  return aligned([['whole program', 'objects', 'cpu s', 'median', 'cpu µs/object', 'peak'], ...lines]);
}
