import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { bundleOf } from '../../launch/bundle';
import { OF_DECLARATIONS, ofDeclarations } from '../../launch/closed';
import { evaluate } from '../../launch/evaluate';
import { digestOf, Store } from '../../launch/store';
import { loadsOthers, outsideOf } from '../../launch/unchanged';
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

  test('says the same when it is read again, whatever its characters', async () => {
    const root = await checkout('characters');
    const tagged = 'const same = (parts: TemplateStringsArray) => parts[0];';
    const source = `${tagged}\nexport const text = [/^[µ中]$/.test('µ'), same\`中 µ\`, '中 µ', /^\u{1F600}$/u.test('😀')];\n`;
    writeFileSync(join(root, 'program', 'part', 'index.ts'), `// 中\n${source}`);
    await settled();
    const [first, again] = [await made(root), await made(root)];

    expect(first.exports.text).toEqual([true, '中 µ', '中 µ', true]);
    expect(again.exports.text).toEqual(first.exports.text);
    expect(again.code).toBe(first.code);
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

  test('is made anew when what says how folders are read changes, here or in a package', async () => {
    const root = await checkout('settings');
    const parts = join(root, 'program', 'part');
    const found = join(root, 'node_modules', 'found');
    mkdirSync(join(found, 'own'), { recursive: true });
    writeFileSync(join(found, 'a.js'), "exports.text = 'a';");
    writeFileSync(join(found, 'own', 'b.js'), "exports.text = 'b';");
    writeFileSync(join(found, 'package.json'), '{ "main": "a.js" }');
    writeFileSync(join(parts, 'index.ts'), "export { text } from 'found';");
    await settled();
    const texts = [(await made(root)).exports.text];
    const EDITS: readonly (readonly [path: string, text: string])[] = [
      [join(found, 'package.json'), '{ "main": "own/b" }'],
      [join(found, 'own', 'b'), "exports.text = 'found before';"],
      [join(parts, 'package.json'), '{ "imports": { "#own": "./own.ts" } }'],
      [join(parts, 'own.ts'), "export const text: string = 'own';"],
      [join(parts, 'index.ts'), "export { text } from '#own';"],
      [join(parts, 'other.ts'), "export const text: string = 'other';"],
      [join(parts, 'package.json'), '{ "imports": { "#own": "./other.ts" } }'],
    ];
    for (const [path, text] of EDITS) {
      writeFileSync(path, text);
      await settled();
      texts.push((await made(root)).exports.text);
    }

    expect(texts).toEqual(['a', 'b', 'found before', 'found before', 'found before', 'own', 'own', 'other']);
  });

  test('does not depend on settings of the compiler in a folder of sources', async () => {
    const root = await checkout('compiler');
    const part = "class Part { text = 'one'; }\nexport const { text } = new Part();";
    writeFileSync(join(root, 'program', 'part', 'index.ts'), part);
    await settled();
    const before = (await made(root)).digest;
    const settings = '{ "compilerOptions": { "useDefineForClassFields": false } }';
    writeFileSync(join(root, 'program', 'tsconfig.json'), settings);
    await settled();

    expect((await made(root)).digest).toBe(before);
  });

  test('tells what of packages it is made of', async () => {
    const root = await checkout('packages');
    mkdirSync(join(root, 'node_modules', '@a', 'b'), { recursive: true });
    writeFileSync(join(root, 'node_modules', '@a', 'b', 'index.js'), "exports.text = 'c';");
    writeFileSync(join(root, 'program', 'part', 'index.ts'), "export { text } from '@a/b';");
    await settled();
    const packages = ['.package-lock.json', '@a', '@a/b', '@a/b/index.js'].map((path) => `node_modules/${path}`);

    expect((await made(root)).packages.toSorted()).toEqual(packages);
    expect((await made(root)).packages.toSorted()).toEqual(packages);
  });

  test.each([
    ['a source outside the checkout', "import '../../../outside';", '../../../outside'],
    ['one by an absolute path', `import '${folder}/outside';`, `${folder}/outside`],
    ['data outside the checkout', "import data from '../../../outside.json'; data;", '../../../outside.json'],
    ['what git ignores', "import '../../dist/outside';", '../../dist/outside'],
    ['a log', "import log from '../my.log' with { type: 'text' }; log;", '../my.log'],
  ])('is not made of %s', async (what, text, name) => {
    const root = await checkout(what);
    mkdirSync(join(root, 'dist'));
    for (const path of [join(folder, 'outside'), join(root, 'dist', 'outside')]) {
      writeFileSync(`${path}.ts`, '');
      writeFileSync(`${path}.json`, '{}');
    }
    writeFileSync(join(root, 'program', 'my.log'), '');
    writeFileSync(join(root, 'program', 'part', 'index.ts'), `${text} export const text = 'one';`);

    await expect(made(root)).rejects.toThrow(`program/part/index.ts imports '${name}'`);
  });

  test('of what only declares is made of sources and a few modules', async () => {
    const root = await checkout('declares');
    const store = new Store(root);
    const kept = join(root, 'node_modules');
    for (const name of ['ipaddr.js', 'yaml']) {
      mkdirSync(join(kept, name));
      writeFileSync(join(kept, name, 'index.js'), "require('fs');");
    }
    mkdirSync(join(folder, 'beside'));
    writeFileSync(join(folder, 'beside', 'one.ts'), '');
    const making = (text: string, home: string) => {
      writeFileSync(join(root, 'program', 'part', 'index.ts'), text);
      return bundleOf(root, PROGRAM, store, ofDeclarations(home));
    };

    for (const name of ['yaml', 'fs', 'node:fs', 'node:fs/promises', 'child_process']) {
      await expect(making(`import * as all from '${name}'; all;`, 'program')).rejects.toThrow(`imports '${name}'`);
    }
    await expect(making("import '../../../beside/one';", 'program')).rejects.toThrow("imports '../../../beside/one'");
    for (const text of [...OF_DECLARATIONS, '../../../beside/one'].map((name) => `import '${name}'`)) {
      await expect(making(text, '../beside')).resolves.toBeDefined();
    }
  });

  test('loads nothing while it runs but what belongs to Node', async () => {
    const root = await checkout('computes');
    writeFileSync(
      join(root, 'program', 'part', 'index.ts'),
      "export const text = require(['node', 'os'].join(':')).EOL;",
    );
    expect((await made(root)).exports.text).toBe('\n');
    writeFileSync(join(root, 'program', 'part', 'index.ts'), "export const text = require(['.', 'x'].join('/'));");

    await expect(made(root)).rejects.toThrow("'./x' is no part of the script");
  });

  test('stays, and is kept, whatever comments of a source say', async () => {
    const root = await checkout('comments');
    const { digest } = await made(root);
    for (let number = 0; number < 6; number++) {
      writeFileSync(join(root, 'program', 'part', 'index.ts'), `// ${number}\nexport const text: string = 'one';`);
      await settled();

      expect(await made(root)).toMatchObject({ digest, isKept: true });
    }
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
    const index = `${digestOf(PROGRAM).slice(0, 16)}.json`;
    const [variant] = JSON.parse(String(store.read(index)));
    for (const foreign of [null, 7, {}, [null], [{}], [{ ...variant, files: null }], [{ ...variant, folders: 7 }]]) {
      store.writeData(index, foreign);
      expect((await made(root)).exports.text).toBe('one');
    }

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
    NODE_EXTRA_CA_CERTS: '/certificates.pem',
    TERRACE_PHASES: '1',
    TZ: 'Asia/Tokyo',
    LANG: 'de',
    npm_x: '',
  };
  keepVariables(variables);

  expect(variables).toEqual({ PATH: '/bin', HOME: '/home', NODE_OPTIONS: '', TERRACE_PHASES: '1', TZ: 'UTC' });
});

test('what Node was called with may be other code, and is a part of what a run can know', () => {
  expect(['', undefined].map((options) => loadsOthers({ NODE_OPTIONS: options }, []))).toEqual([false, false]);
  expect(loadsOthers({}, ['--require', './x'])).toBe(true);
  // Nor is what such a run keeps, a text for instance, given to another.
  const plain = outsideOf({});
  const { execArgv } = process;
  process.execArgv = [...execArgv, '--require', './x'];
  const other = outsideOf({});
  process.execArgv = execArgv;
  expect(other).not.toBe(plain);
});
