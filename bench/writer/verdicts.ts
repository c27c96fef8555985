import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { leastCpu, type Row, ratio, rowOf, tableOf, type Verdict, verdict } from '../report';
import { type Measurement, SUBJECTS, type Subject } from './measurement';

/** Objects of each size, and how often each is measured. */
const SIZES = [
  { objects: 1_200, rounds: 5 },
  { objects: 12_000, rounds: 3 },
  { objects: 60_000, rounds: 3 },
] as const;
const [SMALL, MIDDLE, LARGE] = SIZES.map(({ objects }) => objects) as [number, number, number];

/** Processor time of stock divided by that of the writer, at 12,000 objects. */
const LEAST_GAIN = 4;
/** Processor time an object at 60,000 objects divided by that at fewer: linear, but for what caches and memory cost. */
const MOST_GROWTH = 1.5;

interface Plan {
  readonly subject: Subject;
  readonly objects: number;
}

/** Runs the plans one after another, `rounds` times over, so that a busy minute of the machine meets all of them. */
function measureInterleaved(plans: readonly Plan[], rounds: number): Row[] {
  const measured = plans.map((plan) => ({ plan, measurements: [] as Measurement[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { plan, measurements } of measured) {
      measurements.push(measureOnce(plan));
    }
  }
  return measured.map(({ plan, measurements }) => rowOf(plan.subject, plan.objects, measurements));
}

/** In a process of its own, so that nothing is warm. */
function wholeSynthesis(): string {
  const args = ['--require', 'tsx/cjs', join(__dirname, 'whole-synthesis.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`the whole synthesis failed:\n${stderr}`);
  }
  return stdout.trimEnd();
}

function measureOnce({ subject, objects }: Plan): Measurement {
  const script = join(__dirname, 'measure.ts');
  const args = ['--require', 'tsx/cjs', '--expose-gc', script, subject, String(objects)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) {
    throw new Error(`measuring ${subject} with ${objects} objects failed:\n${stderr}`);
  }
  return JSON.parse(stdout) as Measurement;
}

function verdictsOf(rows: readonly Row[]): Verdict[] {
  const cpu = (subject: Subject, objects: number) => leastCpu(rows, { subject, objects });
  const growthFrom = (objects: number) => cpu('writer', LARGE) / LARGE / (cpu('writer', objects) / objects);
  return [
    ...SIZES.map(({ objects }) => {
      const texts = new Set(rows.filter((row) => row.objects === objects).flatMap((row) => row.digests)).size;
      return verdict(`bytes of stock and writer are identical at ${objects} objects`, `${texts} text(s)`, texts === 1);
    }),
    ratio(`stock ÷ writer at ${MIDDLE} objects, at least ${LEAST_GAIN}`, cpu('stock', MIDDLE) / cpu('writer', MIDDLE), {
      least: LEAST_GAIN,
    }),
    ratio(`an object at ${LARGE} ÷ at ${SMALL}, at most ${MOST_GROWTH}`, growthFrom(SMALL), { most: MOST_GROWTH }),
    ratio(`an object at ${LARGE} ÷ at ${MIDDLE}, at most ${MOST_GROWTH}`, growthFrom(MIDDLE), { most: MOST_GROWTH }),
  ];
}

/** The writer beside stock cdk8s, each in a process that has built the app. @returns what the figures say of the claims */
export function writerVerdicts(say: (line: string) => void): Verdict[] {
  const rows = SIZES.flatMap(({ objects, rounds }) =>
    measureInterleaved(
      SUBJECTS.map((subject) => ({ subject, objects })),
      rounds,
    ),
  );
  say(tableOf(rows));
  say(`\nThe whole synthesis of every environment by phase, for the record:\n${wholeSynthesis()}\n`);
  return verdictsOf(rows);
}
