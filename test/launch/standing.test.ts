import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, Standing } from '../../launch/standing';
import { Store } from '../../launch/store';

const folder = mkdtempSync(join(tmpdir(), 'terrace-standing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DEV: Environment & { readonly asOf: string } = { name: 'dev', asOf: '2027-01-15' };
const PROD = { name: 'prod', asOf: '2027-01-15' };
const BESIDE = { name: 'dev-beside', asOf: '2027-01-15' };
const KNOWN = '1 of 2';

const store = new Store(folder);
const standing = (program = 'program', root = folder) => new Standing(root, store, program);
const pathOf = (name: string, file = 'facts.json') => join(folder, 'dist', name, file);

/** Writes an environment, with a text in one of its files. */
function write({ name }: Environment, text = name): void {
  mkdirSync(pathOf(name, 'primary'), { recursive: true });
  writeFileSync(pathOf(name), text);
  writeFileSync(pathOf(name, 'primary/all.yaml'), 'kind: A');
}

beforeEach(() => {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  for (const each of [DEV, PROD, BESIDE]) {
    write(each);
  }
  standing().remember([DEV, PROD, BESIDE].map((each) => [each, KNOWN]));
});

describe('an environment that was written', () => {
  test('stands for the same program and what it says, and is that of its root', () => {
    expect(standing().find(DEV)).toBe(KNOWN);
    expect(standing('another').find(DEV)).toBeUndefined();
    const later: Environment & { readonly asOf: string } = { ...DEV, asOf: '2027-01-16' };
    expect(standing().find(later)).toBeUndefined();
    expect(standing().find({ name: 'uat' })).toBeUndefined();
    expect(standing('program', join(folder, 'dist')).find(DEV)).toBeUndefined();
  });

  test('stands alone: not for what became of others, also of those whose names begin alike', () => {
    write(BESIDE, 'edited');
    rmSync(pathOf('prod'));

    expect([DEV, PROD, BESIDE].map((each) => standing().find(each))).toEqual([KNOWN, undefined, undefined]);
  });

  test.each([
    ['no folder', () => rmSync(join(folder, 'dist', 'dev'), { recursive: true })],
    [
      'an empty folder',
      () => {
        rmSync(join(folder, 'dist', 'dev'), { recursive: true });
        mkdirSync(join(folder, 'dist', 'dev'));
      },
    ],
    ['a file more', () => writeFileSync(pathOf('dev', 'more'), '')],
    ['an empty folder more', () => mkdirSync(pathOf('dev', 'more'))],
    [
      'a link in place of a file',
      () => {
        renameSync(pathOf('dev'), join(folder, 'away'));
        symlinkSync(join(folder, 'away'), pathOf('dev'));
      },
    ],
  ])('does not stand where it has %s', (_, edit) => {
    edit();
    expect(standing().find(DEV)).toBeUndefined();
  });

  test('does not stand where something else is kept of it', () => {
    const record = standing().recordOf('dev');
    const kept = JSON.parse(String(store.read(record)));
    for (const other of [
      null,
      7,
      [],
      {},
      { ...kept, of: 7 },
      { ...kept, output: undefined },
      { ...kept, known: null },
    ]) {
      store.writeData(record, other);
      expect([other, standing().find(DEV)]).toEqual([other, undefined]);
    }
    store.writeData(record, kept);
    expect(standing().find(DEV)).toBe(KNOWN);
  });
});

describe('what was found to stand', () => {
  test('holds until one of them changes, and does not mind those that were not found', () => {
    const found = standing();
    expect(found.holds()).toBe(true);
    expect([DEV, PROD].map((each) => found.find(each))).toEqual([KNOWN, KNOWN]);
    write(BESIDE, 'edited');
    expect(found.holds()).toBe(true);
    write(PROD, 'edited');
    expect(found.holds()).toBe(false);
    write(PROD);
    expect(found.holds()).toBe(true);
    rmSync(pathOf('dev'));
    expect(found.holds()).toBe(false);
  });

  test('is not remembered again, so that an edit that came later is not taken for what was written', () => {
    const found = standing();
    expect(found.find(DEV)).toBe(KNOWN);
    write(DEV, 'edited');
    found.remember([DEV, PROD].map((each) => [each, 'more']));

    expect([DEV, PROD].map((each) => standing().find(each))).toEqual([undefined, 'more']);
  });
});
