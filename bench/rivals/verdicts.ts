import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratio, type Verdict, verdict } from '../report';
import { timedWell } from '../timed';
import { comparisons, leastCpu, type Measured, measuredTable } from './comparison';
import { type Contents, contentsOf, countObjects } from './contents';
import { type CallOf, GENERATORS, WRITER } from './generators';

const SMALL = 12_000;
const LARGE = 60_000;
const ROUNDS = 3;
/** A million, in services of twelve. */
const MANY = 1_000_008;
const MOST_MEGABYTES = 1_500;
/** Processor time an object at a million divided by that at 60,000: linear, but for what caches and memory cost. */
const MOST_GROWTH = 1.2;

/** Whole programs that make the same objects, one beside the other. @returns what they say of the claims */
export async function rivalVerdicts(say: (line: string) => void): Promise<Verdict[]> {
  const { calls, missing } = await prepareAll(say);
  const small = measure(calls, { objects: SMALL, rounds: ROUNDS, look: contentsOf });
  const large = measure(calls, { objects: LARGE, rounds: ROUNDS, look: contentsOf });
  const own = new Map([...calls].filter(([name]) => name === WRITER));
  // Only counted: a parser would take minutes for a gigabyte.
  const count = (output: string) => ({ objects: countObjects(output), digest: '' });
  const many = measure(own, { objects: MANY, rounds: 1, look: count });
  say(`\n${measuredTable([...small, ...large, ...many])}\n`);
  return [
    ...comparisons(SMALL, small, WRITER, missing),
    ...comparisons(LARGE, large, WRITER, missing),
    ...manyVerdicts(many[0] as Measured, large.find(({ generator }) => generator === WRITER) as Measured),
  ];
}

interface Prepared {
  readonly calls: ReadonlyMap<string, CallOf>;
  /** Why others cannot be measured, by name. */
  readonly missing: ReadonlyMap<string, string>;
}

async function prepareAll(say: (line: string) => void): Promise<Prepared> {
  const calls = new Map<string, CallOf>();
  const missing = new Map<string, string>();
  for (const { name, way, prepare } of GENERATORS) {
    try {
      calls.set(name, await prepare());
      say(`${name}: ${way}`);
    } catch (error) {
      const why = (error as Error).message.split('\n')[0] as string;
      missing.set(name, why);
      say(`${name}: not measured, ${why}`);
    }
  }
  return { calls, missing };
}

interface Measuring {
  readonly objects: number;
  readonly rounds: number;
  /** What stands in the output of a first round. */
  readonly look: (output: string) => Contents;
}

/** Turn by turn, so that a busy minute of the machine meets all of them. */
function measure(calls: ReadonlyMap<string, CallOf>, measuring: Measuring): Measured[] {
  const measured = new Map<string, Measured>();
  for (let round = 0; round < measuring.rounds; round++) {
    for (const [generator, call] of calls) {
      measured.set(generator, measureOnce(generator, call, measuring, measured.get(generator)));
    }
  }
  return [...measured.values()];
}

function measureOnce(generator: string, call: CallOf, { objects, look }: Measuring, before?: Measured): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-bench-'));
  try {
    const output = join(folder, 'output');
    const { cpu, peak } = timedWell(call(objects, output));
    return {
      generator,
      objects,
      cpu: [...(before?.cpu ?? []), cpu],
      peak: Math.max(before?.peak ?? 0, peak),
      contents: before?.contents ?? look(output),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function manyVerdicts(many: Measured, large: Measured): Verdict[] {
  const costOf = (measured: Measured) => leastCpu(measured) / measured.objects;
  const { objects } = many.contents;
  return [
    verdict(`the writer writes ${MANY} objects`, String(objects), objects === MANY),
    ratio(`an object at ${MANY} ÷ at ${LARGE}, at most ${MOST_GROWTH}`, costOf(many) / costOf(large), {
      most: MOST_GROWTH,
    }),
    ratio(`MB of the writer at ${MANY}, at most ${MOST_MEGABYTES}`, many.peak, { most: MOST_MEGABYTES }),
  ];
}
