import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ApiObject, type App, Chart, Names } from 'cdk8s';
import fc from 'fast-check';
import { printDocuments } from '../../../stacks/writer/print';
import { resolveApp } from '../../../stacks/writer/resolve';
import { type AppPlan, appPlan, buildApp } from './random-app';

const SEED = 20_260_102;
const RUNS = 150;
const ONCE_RUNS = 50;

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
    return { refusal: (error as Error).message };
  }
}

/** cdk8s numbers its files when charts are nested; the number says nothing about what is in them. */
function stockFiles(app: App): Record<string, string> {
  fs.rmSync(app.outdir, { recursive: true, force: true });
  app.synth();
  const names = fs.readdirSync(app.outdir);
  const isNumbered = names.every((name) => /^\d{4}-/.test(name));
  return Object.fromEntries(
    names.map((name) => [
      isNumbered ? name.slice('0000-'.length) : name,
      fs.readFileSync(path.join(app.outdir, name), 'utf8'),
    ]),
  );
}

/** Named as cdk8s names them. */
function ownFiles(app: App): Record<string, string> {
  return Object.fromEntries(
    resolveApp(app).map(({ chart, objects }) => [
      `${Names.toDnsLabel(chart)}${app.outputFileExtension}`,
      printDocuments(objects),
    ]),
  );
}

describe('the writer beside cdk8s', () => {
  test('gives the same files and refuses the same trees, and changes no tree', () => {
    const seen = { files: 0, nested: 0, validations: 0, values: 0 };
    const property = fc.property(appPlan, (plan: AppPlan) => {
      const untouched = outcomeOf(() => ownFiles(buildApp(plan, folder)));
      const app = buildApp(plan, folder);
      const own = outcomeOf(() => ownFiles(app));
      const stock = outcomeOf(() => stockFiles(app));

      count(app, stock, seen);
      expect(own).toEqual(untouched);
      expect(own).toEqual(stock);
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });

    // The comparison is worth something only when all of these came up.
    expect(Object.values(seen).every((times) => times >= RUNS / 100)).toBe(true);
  });

  test('gives each object exactly once', () => {
    const property = fc.property(appPlan, (plan: AppPlan) => {
      const app = buildApp({ ...plan, invalid: [] }, folder);
      const resolved = outcomeOf(() => ownFiles(app));
      fc.pre('files' in resolved);

      const names = app.node
        .findAll()
        .filter(ApiObject.isApiObject)
        .map((object) => (object as ApiObject).name);
      expect(
        resolveApp(app)
          .flatMap(({ objects }) => objects.map((object) => object.metadata.name))
          .sort(),
      ).toEqual(names.sort());
    });
    fc.assert(property, { seed: SEED, numRuns: ONCE_RUNS });
  });
});

function count(app: App, stock: Outcome, seen: Record<'files' | 'nested' | 'validations' | 'values', number>): void {
  if ('files' in stock) {
    seen.files += 1;
    seen.nested += app.node.findAll().some(({ node }) => node.scopes.filter(Chart.isChart).length > 1) ? 1 : 0;
  } else if (stock.refusal.startsWith('Validation failed')) {
    seen.validations += 1;
  } else {
    seen.values += 1;
  }
}
