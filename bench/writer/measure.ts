import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, Names } from 'cdk8s';
import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { checkObject } from '../../policies/schema';
import { type FileText, type JsonObject, printPieces, replaceEnvironments, resolveCharts } from '../../stacks/writer';
import { buildWorkload } from '../workload';
import { type Measurement, SUBJECTS, type Subject } from './measurement';

const ENVIRONMENT = 'bench';

/** Each subject as it is run, and the folder where its files then stand. */
const SYNTHESES: Record<Subject, (app: App, folder: string) => string> = {
  stock: (app) => {
    app.synth();
    return app.outdir;
  },
  writer: (app, folder) => writeFiles(app, folder, () => {}),
  'writer+schema': (app, folder) => writeFiles(app, folder, refuseInvalid),
};

/** Each object is made, judged, printed and let go before the next. */
function writeFiles(app: App, folder: string, judge: (object: object) => void): string {
  const dist = join(folder, 'dist');
  replaceEnvironments({ dist, environments: [[ENVIRONMENT, filesOf(app, judge)]], removeOthers: true });
  return join(dist, ENVIRONMENT);
}

function* filesOf(app: App, judge: (object: object) => void): Generator<[path: string, text: FileText]> {
  for (const { chart, objects } of resolveCharts(app)) {
    yield [`${Names.toDnsLabel(chart)}${app.outputFileExtension}`, printPieces(judged(objects, judge))];
  }
}

function* judged(objects: Iterable<JsonObject>, judge: (object: object) => void): Generator<JsonObject> {
  for (const object of objects) {
    judge(object);
    yield object;
  }
}

/** Schemas are loaded at first use, so that this is part of what the check costs. */
function refuseInvalid(object: object): void {
  const problems = checkObject(object);
  if (problems.length > 0) {
    throw new Error(`the workload is not valid: ${JSON.stringify([object, problems])}`);
  }
}

function measure(subject: Subject, objects: number): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-bench-'));
  try {
    const app = buildWorkload(join(folder, 'stock'), objects);
    // What building left over is not the synthesis' to clean up.
    global.gc?.();
    const cpuBefore = process.cpuUsage();
    const wallBefore = process.hrtime.bigint();
    const output = SYNTHESES[subject](app, folder);
    const wallMillis = Number(process.hrtime.bigint() - wallBefore) / 1e6;
    const cpu = process.cpuUsage(cpuBefore);
    return { cpuMillis: (cpu.user + cpu.system) / 1e3, wallMillis, ...contentOf(output) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contentOf(folder: string): { bytes: number; digest: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const name of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, name));
    bytes += text.length;
    hash.update(`${name}\0${text.length}\0`).update(text);
  }
  return { bytes, digest: hash.digest('hex') };
}

const measureCommand = command({
  name: 'bench',
  summary: 'one measurement of `npm run bench`, as JSON',
  operands: [
    { name: 'SUBJECT', meaning: SUBJECTS.join(', ') },
    { name: 'OBJECTS', meaning: 'how many objects are synthesized' },
  ],
  options: {},
  run: ({ operands: [subject, objects] }) => {
    console.log(JSON.stringify(measure(subject as Subject, Number(objects))));
    return 0;
  },
});

void runCommand(measureCommand);
