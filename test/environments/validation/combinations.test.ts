import fc from 'fast-check';
import { type Problem, validate } from '../../../environments/validation';
import { edited } from './edit';
import { MASKS } from './masks';
import type { Row } from './row';
import { ROWS } from './rows';
import { SHAPE_ROWS } from './rows/shape';
import { sample } from './sample';

/** Combinations that have every row once between them; chance alone leaves one out now and then. */
const SPREAD = 60;
const EVERY_ROW = Array.from({ length: SPREAD }, (_, part) => ROWS.filter((_row, index) => index % SPREAD === part));
const COMBINATIONS = { seed: 20_270_115, numRuns: 400, examples: EVERY_ROW.map((rows): [Row[]] => [rows]) };

function nameOf({ mistake, place }: Pick<Problem, 'mistake' | 'place'>): string {
  return `${mistake} at ${place}`;
}

function rowOf(name: string): Row {
  const found = ROWS.find((row) => nameOf(row) === name);
  if (found === undefined) {
    throw new Error(`no row '${name}'`);
  }
  return found;
}

/** Everything that is said, in a stable order; texts that quote the whole environment are left out. */
function said(problems: readonly (Problem | Row)[]): readonly string[] {
  const wide = new Set(ROWS.filter(({ sums }) => sums).map(nameOf));
  return problems
    .map((problem) =>
      wide.has(nameOf(problem)) ? nameOf(problem) : `${nameOf(problem)}: ${problem.message}; ${problem.remedy}`,
    )
    .sort();
}

/** What must be said about some rows together. */
function expected(rows: readonly Row[]): readonly string[] {
  const names = new Set(rows.map(nameOf));
  const hidden = new Set(MASKS.filter(({ by }) => names.has(by)).flatMap(({ hides }) => hides));
  return said(rows.filter((row) => !hidden.has(nameOf(row))));
}

function broken(rows: readonly Row[]): readonly Problem[] {
  return validate(edited(sample, ...rows.map((row) => row.break)));
}

describe('mistakes together', () => {
  test('names of rows are unique', () => {
    expect(new Set(ROWS.map(nameOf)).size).toBe(ROWS.length);
  });

  test('400 combinations of 2 to 12 give exactly what was injected', () => {
    const used = new Set<Row>();
    const combination = fc.uniqueArray(fc.constantFrom(...ROWS), { minLength: 2, maxLength: 12, size: 'max' });

    fc.assert(
      fc.property(combination, (rows) => {
        rows.forEach((row) => {
          used.add(row);
        });
        expect(said(broken(rows))).toEqual(expected(rows));
      }),
      COMBINATIONS,
    );

    expect(used.size).toBe(ROWS.length);
  });

  test('give nothing once they are mended', () => {
    for (const rows of EVERY_ROW) {
      const mends = [...rows].reverse().map((row) => row.mend);
      expect(validate(edited(sample, ...rows.map((row) => row.break), ...mends))).toEqual([]);
    }
  });

  test.each(MASKS.flatMap(({ by, hides }) => hides.map((hidden) => [by, hidden])))('%s hides %s', (by, hidden) => {
    const rows = [rowOf(by), rowOf(hidden)];

    expect(broken(rows).map(nameOf)).not.toContain(hidden);
    expect(said(broken(rows))).toEqual(expected(rows));
  });

  test('mistakes of shape are told together, and the others after them', () => {
    const rows = [...SHAPE_ROWS, rowOf('even-votes at clusters[lab-even].centres')];

    expect(said(broken(rows))).toEqual(said(SHAPE_ROWS));
    expect(broken([...SHAPE_ROWS, rowOf('unknown-property at stateBackend.regoin')])).toHaveLength(
      SHAPE_ROWS.length + 1,
    );
  });

  test('the order depends on the environment only', () => {
    const rows = ROWS.filter((_, index) => index % 7 === 0);

    expect(broken(rows)).toEqual(broken(rows));
    expect(
      broken([...rows].reverse())
        .map(nameOf)
        .sort(),
    ).toEqual(broken(rows).map(nameOf).sort());
  });
});
