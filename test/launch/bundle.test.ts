import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bundleOf } from '../../launch/bundle';
import { evaluate } from '../../launch/evaluate';
import { Store } from '../../launch/store';
import { keepVariables } from '../../launch/variables';

const PROGRAM = "export * from './program/main';";

const folder = mkdtempSync(join(tmpdir(), 'terrace-launch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A checkout with a program that gives the text of another file and its own folder. */
async function checkout(name: string): Promise<string> {
  const root = join(folder, name);
  mkdirSync(join(root, 'program', 'part'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'program', 'part', 'index.ts'), "export const text: string = 'one';");
  writeFileSync(
    join(root, 'program', 'main.ts'),
    "export { text } from './part';\nexport const folder = __dirname;\nexport const write = () => { (Object.freeze({}) as any).x = 1; };\n",
  );
  await settled();
  return root;
}

/** Waits until what was just written is no longer of the moment, which nothing is kept of. */
const settled = () => setTimeout(60);

async function made(root: string) {
  const store = new Store(root);
  const bundle = await bundleOf(root, PROGRAM, store);
  return { ...bundle, ...evaluate(root, bundle, store), isKept: store.read(`${bundle.digest}.js`) !== undefined };
}

describe('the script of a program', () => {
  test('is kept, says the same in every folder, and knows the folder that it is in', async () => {
    const [one, other] = await Promise.all(['here', 'there'].map(checkout));
    const [first, again, elsewhere] = [
      await made(one as string),
      await made(one as string),
      await made(other as string),
    ];

    expect(first).toMatchObject({ isKept: true, exports: { text: 'one', folder: join(one as string, 'program') } });
    expect([again.digest, elsewhere.digest]).toEqual([first.digest, first.digest]);
    expect(elsewhere.exports.folder).toBe(join(other as string, 'program'));
    expect(first.exports.write).toThrow('not extensible');
  });

  test('is made anew when a source changes, also by one that is found before it', async () => {
    const root = await checkout('changes');
    const texts = [(await made(root)).exports.text];
    writeFileSync(join(root, 'program', 'part', 'index.ts'), "export const text: string = 'two';");
    await settled();
    texts.push((await made(root)).exports.text);
    writeFileSync(join(root, 'program', 'part.ts'), "export const text: string = 'three';");
    await settled();
    texts.push((await made(root)).exports.text);

    expect(texts).toEqual(['one', 'two', 'three']);
  });

  test('is not kept where a source may have changed while it was made', async () => {
    const root = await checkout('moving');
    utimesSync(join(root, 'program', 'main.ts'), 1, 1);

    expect((await made(root)).isKept).toBe(false);
    await settled();
    expect((await made(root)).isKept).toBe(true);
  });

  test('is run where nothing can be kept, or what was kept is damaged', async () => {
    const root = await checkout('damaged');
    const store = new Store(root);
    const { digest, keepCompiled } = await made(root);
    keepCompiled();
    for (const name of [`${digest}.js`, `${digest}.bin`]) {
      expect(store.read(name)).toBeDefined();
      writeFileSync(store.pathOf(name), 'damaged');
    }
    expect((await made(root)).exports.text).toBe('one');

    rmSync(store.folder, { recursive: true });
    writeFileSync(store.folder, 'no folder');
    expect(await made(root)).toMatchObject({ isKept: false, exports: { text: 'one' } });
  });
});

test('variables of the shell are a closed list, and times those of no place', () => {
  const variables = {
    PATH: '/bin',
    HOME: '/home',
    NODE_OPTIONS: '',
    TERRACE_PHASES: '1',
    TZ: 'Asia/Tokyo',
    LANG: 'de',
    npm_x: '',
  };
  keepVariables(variables);

  expect(variables).toEqual({ PATH: '/bin', HOME: '/home', NODE_OPTIONS: '', TERRACE_PHASES: '1', TZ: 'UTC' });
});
