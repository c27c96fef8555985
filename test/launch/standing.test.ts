import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../launch/entries';
import { Standing } from '../../launch/standing';
import { Store } from '../../launch/store';

const folder = mkdtempSync(join(tmpdir(), 'terrace-standing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = 'a program';
const NAMES = ['one', 'two'] as const;
const environmentOf = (name: string) => ({ name, asOf: '2027-01-15' });
const standingOf = (program = PROGRAM) => new Standing(folder, new Store(folder), program);
/** Remembers environments that were made, and lie in `dist` now. */
function remember(standing: InstanceType<typeof Standing>, names: readonly string[], what: string): void {
  standing.remember(
    names.map((name) => [environmentOf(name), `${what} of ${name}`]),
    outputOf(folder) ?? [],
  );
}

/** What is known of both environments, by a standing of its own. */
const known = (standing = standingOf()) => NAMES.map((name) => standing.find(environmentOf(name)));

const one = (...parts: readonly string[]) => join(folder, 'dist', 'one', ...parts);
const FACTS = one('facts.json');
/** Where nothing was made that could be swapped in. */
const NOTHING = join(folder, 'nothing');
const KNOWN = ['known of one', 'known of two'];

beforeEach(() => {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  for (const name of NAMES) {
    mkdirSync(join(folder, 'dist', name, 'primary'), { recursive: true });
    writeFileSync(join(folder, 'dist', name, 'facts.json'), '{}');
    writeFileSync(join(folder, 'dist', name, 'primary', 'a.k8s.yaml'), 'kind: A\n');
  }
  remember(standingOf(), NAMES, 'known');
});

describe('an environment that was written', () => {
  test('stands while all that it follows from is the same', () => {
    expect(known()).toEqual(KNOWN);
    expect(known(standingOf('another program'))).toEqual([undefined, undefined]);
    expect(standingOf().find({ ...environmentOf('one'), asOf: '2027-01-16' } as { name: string })).toBeUndefined();
    expect(standingOf().find(environmentOf('three'))).toBeUndefined();
  });

  test('stands in the checkout where it was written', () => {
    const other = `${folder}-other`;
    cpSync(folder, other, { recursive: true });
    const elsewhere = new Standing(other, new Store(other), PROGRAM);
    const found = known(elsewhere);
    rmSync(other, { recursive: true });

    expect(found).toEqual([undefined, undefined]);
  });

  test.each<[what: string, edit: () => void]>([
    ['a file that is changed', () => writeFileSync(FACTS, '{} ')],
    ['a file that is removed', () => rmSync(FACTS)],
    ['a file that is added', () => writeFileSync(one('primary', 'b.k8s.yaml'), '')],
    ['a file that is moved', () => renameSync(FACTS, one('primary', 'facts.json'))],
    ['the mode of a file', () => chmodSync(FACTS, 0o600)],
    ['the mode of a folder below', () => chmodSync(one('primary'), 0o700)],
    ['the mode of its folder', () => chmodSync(one(), 0o700)],
    ['an empty folder that is added', () => mkdirSync(one('more'))],
    ['a file that is replaced by a link', () => replaceByLink(FACTS)],
    ['its folder, replaced by a link', () => replaceByLink(one())],
    ['its folder, removed', () => rmSync(one(), { recursive: true })],
  ])('does not stand, and the other one does, after an edit of its output: %s', (_, edit) => {
    const before = standingOf();
    expect(known(before)).toEqual(KNOWN);
    before.swapping(NOTHING);
    expect(before.holds()).toBe(true);
    edit();

    expect(known()).toEqual([undefined, KNOWN[1]]);
    // Whoever found it before is told that it no longer stands.
    expect(before.holds()).toBe(false);
  });

  test('holds for whoever found it, while another one is edited', () => {
    const standing = standingOf();
    standing.find(environmentOf('two'));
    standing.swapping(NOTHING);
    writeFileSync(FACTS, '{} ');

    expect(standing.holds()).toBe(true);
  });

  test('is remembered anew only where it was made', () => {
    const standing = standingOf();
    standing.find(environmentOf('two'));
    writeFileSync(FACTS, '{} ');
    remember(standing, NAMES, 'new');

    expect(known()).toEqual(['new of one', 'known of two']);
  });

  test('does not stand where something else is kept of it', () => {
    const store = new Store(folder);
    const record = standingOf().recordOf('one');
    const kept = JSON.parse(String(store.read(record)));
    for (const other of [null, 7, [], { ...kept, of: 7 }, { ...kept, output: undefined }, { ...kept, known: null }]) {
      store.writeData(record, other);
      expect([other, known()]).toEqual([other, [undefined, KNOWN[1]]]);
    }
    store.writeData(record, kept);
    expect(known()).toEqual(KNOWN);
  });

  test('does not mind one whose name begins as its own', () => {
    mkdirSync(join(folder, 'dist', 'one-more'));
    expect(known()).toEqual(KNOWN);
  });

  test('is not remembered where its folder holds links', () => {
    replaceByLink(FACTS);
    remember(standingOf(), ['one'], 'new');

    expect(known()).toEqual([undefined, KNOWN[1]]);
  });
});

describe('what is swapped in', () => {
  const fresh = join(folder, 'fresh');
  /** Swaps in one environment, which was made, and leaves the other. */
  function swapped() {
    rmSync(fresh, { recursive: true, force: true });
    cpSync(join(folder, 'dist', 'one'), join(fresh, 'one'), { recursive: true });
    const standing = standingOf();
    standing.swapping(fresh);
    rmSync(one(), { recursive: true });
    renameSync(join(fresh, 'one'), one());
    return standing;
  }

  test('holds as it was made, whatever becomes of others', () => {
    const standing = swapped();
    rmSync(join(folder, 'dist', 'two'), { recursive: true });

    expect(standing.holds()).toBe(true);
    expect(standingOf().holds()).toBe(false);
  });

  test.each<[what: string, edit: () => void]>([
    ['is changed', () => writeFileSync(FACTS, '[]')],
    ['is removed', () => rmSync(FACTS)],
    ['is added', () => writeFileSync(one('primary', 'b.k8s.yaml'), '')],
    [
      'is replaced by an equal one',
      () => {
        cpSync(FACTS, join(folder, 'equal'));
        renameSync(join(folder, 'equal'), FACTS);
      },
    ],
    ['is replaced by a link', () => replaceByLink(FACTS)],
    ['is gone with all others', () => rmSync(one(), { recursive: true })],
  ])('does not hold where a file %s after that', (_, edit) => {
    const standing = swapped();
    edit();

    expect(standing.holds()).toBe(false);
  });
});

/** Moves something out of the output, and leaves a link to it. */
function replaceByLink(path: string): void {
  const away = join(mkdtempSync(join(folder, 'away-')), 'it');
  renameSync(path, away);
  symlinkSync(away, path);
}
