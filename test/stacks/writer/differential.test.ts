import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ApiObject, type App, Names } from 'cdk8s';
import fc from 'fast-check';
import { printDocuments } from '../../../stacks/writer/print';
import { resolveApp } from '../../../stacks/writer/resolve';
import { type AppPlan, appPlan, buildApp } from './random-app';

const SEED = 20_260_102;
const RUNS = 1_000;
const ORDER_RUNS = 300;

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'terrace-differential-'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Files by name, or why there are none. */
type Outcome = { readonly files: Record<string, string> } | { readonly refusal: string };

function outcomeOf(work: () => Record<string, string>): Outcome {
  try {
    return { files: work() };
  } catch (error) {
    // The circle that is found first is another one: cdk8s looks whenever it adds a dependency.
    return { refusal: (error as Error).message.replace(/(?<=^Dependency cycle detected): .*/, '') };
  }
}

function stockFiles(app: App): Record<string, string> {
  fs.rmSync(app.outdir, { recursive: true, force: true });
  app.synth();
  const names = fs.readdirSync(app.outdir).sort();
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(app.outdir, name), 'utf8')]));
}

/** Named as cdk8s names them; `numbered` when it found charts that come after others. */
function ownFiles(app: App, numbered: boolean): Record<string, string> {
  const entries = resolveApp(app).map(({ chart, objects }, index): [string, string] => {
    const number = numbered ? `${String(index).padStart(4, '0')}-` : '';
    return [`${number}${Names.toDnsLabel(chart)}${app.outputFileExtension}`, printDocuments(objects)];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isNumbered(outcome: Outcome): boolean {
  return 'files' in outcome && Object.keys(outcome.files).every((name) => /^\d{4}-/.test(name));
}

describe('the writer beside cdk8s', () => {
  test('gives the same files and refuses the same trees, and changes no tree', () => {
    const seen = { files: 0, numbered: 0, cycles: 0, validations: 0, values: 0 };
    const property = fc.property(appPlan, (plan: AppPlan) => {
      const untouched = outcomeOf(() => ownFiles(buildApp(plan, folder), false));
      const app = buildApp(plan, folder);
      const before = outcomeOf(() => ownFiles(app, false));
      const stock = outcomeOf(() => stockFiles(app));
      // Afterwards, with all the dependencies that cdk8s has added to the tree.
      const after = outcomeOf(() => ownFiles(app, isNumbered(stock)));

      count(stock, seen);
      expect(before).toEqual(untouched);
      expect(after).toEqual(stock);
      if (!isNumbered(stock)) {
        expect(before).toEqual(stock);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });

    // The comparison is worth something only when all of these came up.
    expect(Object.values(seen).every((times) => times >= RUNS / 100)).toBe(true);
  });

  test('orders charts and objects as cdk8s does, each exactly once', () => {
    const property = fc.property(appPlan, (plan: AppPlan) => {
      const app = buildApp({ ...plan, invalid: [] }, folder);
      const resolved = outcomeOf(() => ownFiles(app, false));
      fc.pre('files' in resolved);

      const charts = resolveApp(app);
      const stock = buildApp({ ...plan, invalid: [] }, folder);
      stock.synth();

      expect(charts.map(({ chart }) => chart.node.path)).toEqual(stock.charts.map((chart) => chart.node.path));
      const names = app.node
        .findAll()
        .filter(ApiObject.isApiObject)
        .map((object) => (object as ApiObject).name);
      expect(charts.flatMap(({ objects }) => objects.map((object) => object.metadata.name)).sort()).toEqual(
        names.sort(),
      );
    });
    fc.assert(property, { seed: SEED, numRuns: ORDER_RUNS });
  });
});

function count(stock: Outcome, seen: Record<'files' | 'numbered' | 'cycles' | 'validations' | 'values', number>): void {
  if ('files' in stock) {
    seen.files += 1;
    seen.numbered += isNumbered(stock) ? 1 : 0;
  } else if (stock.refusal.startsWith('Dependency cycle')) {
    seen.cycles += 1;
  } else if (stock.refusal.startsWith('Validation failed')) {
    seen.validations += 1;
  } else {
    seen.values += 1;
  }
}
