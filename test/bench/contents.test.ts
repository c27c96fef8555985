import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf, countObjects } from '../../bench/rivals/contents';

const folder = mkdtempSync(join(tmpdir(), 'terrace-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file, or a folder of several. */
function written(name: string, ...texts: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  texts.forEach((text, index) => {
    writeFileSync(join(path, `${index}.yaml`), text);
  });
  return path;
}

const plain = written('plain', 'a: x\nb:\n  - 1\n---\na: "y"\n');

describe('contents', () => {
  test('are the same in another order, style and number of files', () => {
    const other = written('other', '---\n# Source: chart\na: y\n', "---\nb: [1]\na: 'x'\n---\n# nothing\n");

    expect(contentsOf(other)).toEqual(contentsOf(plain));
    expect(contentsOf(other).objects).toBe(2);
  });

  test.each([
    ['a text for a number', 'a: x\nb: ["1"]\n---\na: y\n'],
    ['an object twice', 'a: x\nb: [1]\n---\na: y\n---\na: y\n'],
    ['another order of a list', 'a: x\nb: [1, 2]\n---\na: y\n'],
    ['an object less', 'a: x\nb: [1]\n'],
  ])('differ by %s', (name, text) => {
    expect(contentsOf(written(name, text)).digest).not.toBe(contentsOf(plain).digest);
  });

  test('are counted without being parsed', () => {
    expect(countObjects(plain)).toBe(2);
  });
});
