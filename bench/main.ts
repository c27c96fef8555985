import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Measurement, Subject } from './measure';
import { leastCpu, type Row, rowOf, tableOf, type Verdict, verdictTable } from './report';
import { LAYERS, type Shape } from './workload';

/** Objects of each size, and how often each is measured. */
const SIZES = [
  { objects: 1_200, rounds: 5 },
  { objects: 12_000, rounds: 3 },
  { objects: 60_000, rounds: 3 },
] as const;
const [SMALL, MIDDLE, LARGE] = SIZES.map(({ objects }) => objects) as [number, number, number];
const SUBJECTS: readonly Subject[] = ['stock', 'writer', 'writer+schema'];
const LAYERED_SHAPES: readonly Shape[] = ['flat', 'layers', 'charts'];
const LAYERED_ROUNDS = 3;

/** Processor time of stock divided by that of the writer, at 12,000 objects. */
const LEAST_GAIN = 4;
/** Processor time an object at 60,000 objects divided by that at fewer: linear, but for what caches and memory cost. */
const MOST_GROWTH = 1.5;
/** Processor time with 30 layers of dependencies divided by that without. */
const MOST_FOR_LAYERS = 2;

interface Plan {
  readonly subject: Subject;
  readonly objects: number;
  readonly shape: Shape;
}

/** Runs the plans one after another, `rounds` times over, so that a busy minute of the machine meets all of them. */
function measureInterleaved(plans: readonly Plan[], rounds: number): Row[] {
  const measured = plans.map((plan) => ({ plan, measurements: [] as Measurement[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { plan, measurements } of measured) {
      measurements.push(measureOnce(plan));
    }
  }
  return measured.map(({ plan, measurements }) => rowOf(plan.subject, plan.shape, plan.objects, measurements));
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

function measureOnce({ subject, objects, shape }: Plan): Measurement {
  const script = join(__dirname, 'measure.ts');
  const args = ['--require', 'tsx/cjs', '--expose-gc', script, subject, String(objects), shape];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) {
    throw new Error(`measuring ${subject} with ${objects} objects (${shape}) failed:\n${stderr}`);
  }
  return JSON.parse(stdout) as Measurement;
}

function verdictsOf(rows: readonly Row[], layered: readonly Row[]): Verdict[] {
  const cpu = (subject: Subject, objects: number) => leastCpu(rows, { subject, objects });
  const growthFrom = (objects: number) => cpu('writer', LARGE) / LARGE / (cpu('writer', objects) / objects);
  const layers = (shape: Shape) => leastCpu(layered, { shape }) / leastCpu(layered, { shape: 'flat' });
  return [
    ...SIZES.map(({ objects }) => ({
      claim: `bytes of stock and writer are identical at ${objects} objects`,
      value: `${new Set(rows.filter((row) => row.objects === objects).flatMap((row) => row.digests)).size} text(s)`,
      isMet: new Set(rows.filter((row) => row.objects === objects).flatMap((row) => row.digests)).size === 1,
    })),
    ratio(`stock ÷ writer at ${MIDDLE} objects, at least ${LEAST_GAIN}`, cpu('stock', MIDDLE) / cpu('writer', MIDDLE), {
      least: LEAST_GAIN,
    }),
    ratio(`an object at ${LARGE} ÷ at ${SMALL}, at most ${MOST_GROWTH}`, growthFrom(SMALL), { most: MOST_GROWTH }),
    ratio(`an object at ${LARGE} ÷ at ${MIDDLE}, at most ${MOST_GROWTH}`, growthFrom(MIDDLE), { most: MOST_GROWTH }),
    ratio(`objects ${LAYERS} layers deep ÷ flat, at most ${MOST_FOR_LAYERS}`, layers('layers'), {
      most: MOST_FOR_LAYERS,
    }),
    ratio(`charts ${LAYERS} layers deep ÷ flat, at most ${MOST_FOR_LAYERS}`, layers('charts'), {
      most: MOST_FOR_LAYERS,
    }),
  ];
}

function ratio(claim: string, value: number, { least = 0, most = Number.POSITIVE_INFINITY }): Verdict {
  return { claim, value: value.toFixed(2), isMet: value >= least && value <= most };
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; each measurement in its own process\n`);
const rows = SIZES.flatMap(({ objects, rounds }) =>
  measureInterleaved(
    SUBJECTS.map((subject) => ({ subject, objects, shape: 'teams' })),
    rounds,
  ),
);
console.log(tableOf(rows));
const layered = measureInterleaved(
  LAYERED_SHAPES.map((shape) => ({ subject: 'writer', objects: MIDDLE, shape })),
  LAYERED_ROUNDS,
);
console.log(`\n${tableOf(layered)}`);
const verdicts = verdictsOf(rows, layered);
console.log(`\n${verdictTable(verdicts)}`);
console.log(`\nThe whole synthesis of every environment, for the record:\n${wholeSynthesis()}`);
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;
