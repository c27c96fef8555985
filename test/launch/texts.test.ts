import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { digestOf, Store } from '../../launch/store';
import { keeperOf } from '../../launch/texts';

const store = new Store(mkdtempSync(join(tmpdir(), 'terrace-texts-')));
afterAll(() => rmSync(join(store.folder, '..', '..', '..'), { recursive: true, force: true }));

const PLACE = 'a place';

/** Whether a text is made, and not one that was kept. */
function isMade(program: string, source: string, { place = PLACE, isForced = false } = {}): boolean {
  let made = false;
  const text = keeperOf(store, program, isForced)(place, source, () => {
    made = true;
    return `${program} ${source}`;
  });
  expect(text).toBe(`${program} ${source}`);
  return made;
}

describe('a kept text', () => {
  test('stands while its source and the program do', () => {
    expect([isMade('one', 'a'), isMade('one', 'a')]).toEqual([true, false]);
    expect([isMade('one', 'b'), isMade('one', 'b')]).toEqual([true, false]);
    expect([isMade('two', 'b'), isMade('two', 'b')]).toEqual([true, false]);
    expect([isMade('tw', 'ob'), isMade('two', 'b')]).toEqual([true, true]);
  });

  test('is that of its place', () => {
    expect([isMade('one', 'a', { place: 'x' }), isMade('one', 'a', { place: 'y' })]).toEqual([true, true]);
    expect([isMade('one', 'a', { place: 'x' }), isMade('one', 'a', { place: 'y' })]).toEqual([false, false]);
  });

  test('is made again where that is asked for, or where it is damaged', () => {
    expect([isMade('one', 'a'), isMade('one', 'a', { isForced: true }), isMade('one', 'a')]).toEqual([
      true,
      true,
      false,
    ]);
    const path = store.pathOf(`text-${digestOf(PLACE).slice(0, 16)}.json`);
    for (const damaged of ['', 'null', JSON.stringify({ of: 'a', text: 'b' })]) {
      writeFileSync(path, damaged);
      expect([isMade('one', 'a'), isMade('one', 'a')]).toEqual([true, false]);
    }
    const name = basename(path);
    const { of } = JSON.parse(String(store.read(name)));
    for (const foreign of [null, 7, { of }, { of, text: 7 }]) {
      store.writeData(name, foreign);
      expect([isMade('one', 'a'), isMade('one', 'a')]).toEqual([true, false]);
    }
  });
});
