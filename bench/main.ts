import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { command } from '../commands/command';
import { runCommand } from '../commands/run';
import { type Measurement, SUBJECTS, type Subject } from './measurement';
import { productVerdicts } from './product/verdicts';
import { leastCpu, type Row, ratio, rowOf, tableOf, type Verdict, verdictTable } from './report';

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
  ];
}

/** The writer's figures, printed. @returns what they say of the claims */
function writerVerdicts(): Verdict[] {
  const rows = SIZES.flatMap(({ objects, rounds }) =>
    measureInterleaved(
      SUBJECTS.map((subject) => ({ subject, objects })),
      rounds,
    ),
  );
  console.log(tableOf(rows));
  console.log(`\nThe whole synthesis of every environment by phase, for the record:\n${wholeSynthesis()}\n`);
  return verdictsOf(rows);
}

const PARTS = ['writer', 'product'];

const bench = command({
  name: 'bench',
  summary: 'the writer beside stock cdk8s, and the whole product at several sizes, each in one run',
  details: 'Exit status: 0 every claim is met, 1 one is not, 2 called wrongly or not able to measure.',
  operands: [{ name: 'PART', meaning: `${PARTS.join(' or ')}; none means both`, isList: true }],
  options: {
    full: { type: 'boolean', meaning: 'also measure what takes more than ten minutes: 8,000 services' },
    against: { type: 'string', value: 'ROOT', meaning: 'compare the product with that of another checkout' },
  },
  run: ({ operands, values: { full = false, against } }) => {
    const unknown = operands.filter((part) => !PARTS.includes(part));
    if (unknown.length > 0) {
      throw new Error(`there is no part ${unknown.map((part) => `'${part}'`).join(', ')}; name ${PARTS.join(' or ')}`);
    }
    const isAsked = (part: string) => operands.length === 0 || operands.includes(part);
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; each measurement in its own process\n`,
    );
    const product = { root: join(__dirname, '..'), isFull: full, ...(against === undefined ? {} : { against }) };
    const verdicts = [
      ...(isAsked('writer') ? writerVerdicts() : []),
      ...(isAsked('product') ? productVerdicts(product, console.log) : []),
    ];
    console.log(`\n${verdictTable(verdicts)}`);
    return verdicts.every(({ isMet }) => isMet) ? 0 : 1;
  },
});

void runCommand(bench);
