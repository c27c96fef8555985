import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type EnvironmentFiles,
  NextOutput,
  type Replacement,
  replaceEnvironments,
} from '../../../stacks/writer/output';
import { OutputError } from '../../../stacks/writer/output-error';

let folder: string;
let dist: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'terrace-output-'));
  dist = path.join(folder, 'dist');
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const environment = (text: string): Map<string, string> =>
  new Map([
    ['facts.json', `{"text":"${text}"}`],
    ['main/00-namespaces/platform.k8s.yaml', `text: ${text}\n`],
  ]);

const replace = (texts: Record<string, string>, removeOthers = false): Replacement =>
  replaceEnvironments({
    dist,
    environments: new Map(Object.entries(texts).map(([name, text]) => [name, environment(text)])),
    removeOthers,
  });

/** Every file below the test's folder, with its text: `dist`, and what stands beside it. */
const tree = (below = folder): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(below, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(below, file), fs.readFileSync(file, 'utf8')]),
  );

const expected = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      [...environment(text)].map(([file, content]) => [`dist/${name}/${file}`, content]),
    ),
  );

/** Lets `allowed` renames pass, then calls `stop`. */
const stopAtRename = (allowed: number, stop: () => never): void => {
  const rename = fs.renameSync;
  let count = 0;
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (count === allowed) {
      stop();
    }
    count += 1;
    rename(from, to);
  });
};

describe('replaceEnvironments', () => {
  test('writes environments into a folder that does not exist yet, and leaves nothing beside it', () => {
    replace({ dev: 'one', prod: 'one' });

    expect(tree()).toEqual(expected({ dev: 'one', prod: 'one' }));
    expect(fs.readdirSync(folder)).toEqual(['dist']);
  });

  test('replaces the whole folder of an environment, and leaves the others as they were', () => {
    replace({ dev: 'one', prod: 'one' });
    fs.writeFileSync(path.join(dist, 'dev', 'stale.yaml'), 'from an earlier run');
    replace({ dev: 'two' });

    expect(tree()).toEqual(expected({ dev: 'two', prod: 'one' }));
  });

  test('removes environments that no longer exist when asked, and nothing else', () => {
    replace({ dev: 'one', old: 'one' });
    fs.mkdirSync(path.join(dist, 'notes'));
    fs.writeFileSync(path.join(dist, 'notes', 'mine.md'), 'mine');
    fs.writeFileSync(path.join(dist, 'README.md'), 'readme');
    replace({ dev: 'two' }, true);

    expect(tree()).toEqual({ ...expected({ dev: 'two' }), 'dist/README.md': 'readme', 'dist/notes/mine.md': 'mine' });
  });

  test('gives files and folders the same modes under any mask', () => {
    const mask = process.umask(0o077);
    try {
      replace({ dev: 'one' });
    } finally {
      process.umask(mask);
    }
    const modes = ['dev', 'dev/main/00-namespaces', 'dev/facts.json'].map(
      (name) => fs.statSync(path.join(dist, name)).mode & 0o777,
    );

    expect(modes).toEqual([0o755, 0o755, 0o644]);
  });

  test('writes a text in pieces, each of which is made when the one before is written', () => {
    const written: string[] = [];
    const textNow = () => fs.readFileSync(path.join(dist, fs.readdirSync(dist)[0] ?? '', 'fresh/dev/a/b.yaml'), 'utf8');
    function* pieces() {
      yield 'one ';
      written.push(textNow());
      yield 'äöü';
      written.push(textNow());
    }
    replaceEnvironments({ dist, environments: [['dev', [['a/b.yaml', pieces()]]]], removeOthers: false });

    expect(written).toEqual(['one ', 'one äöü']);
    expect(tree()).toEqual({ 'dist/dev/a/b.yaml': 'one äöü' });
  });

  test('writes an environment whose files come in several parts', () => {
    const output = NextOutput.begin(dist);
    output.add('dev', [['a/one.yaml', 'one']]);
    output.add('prod', [['one.yaml', 'one']]);
    output.add('dev', [['a/two.yaml', 'two']]);
    output.replace(false);
    output.discard();

    expect(tree()).toEqual({ 'dist/dev/a/one.yaml': 'one', 'dist/dev/a/two.yaml': 'two', 'dist/prod/one.yaml': 'one' });
  });

  test('counts an environment that is kept among its own, and leaves it and what stands in it as it is', () => {
    replace({ dev: 'one', uat: 'one', prod: 'one' });
    fs.writeFileSync(path.join(dist, 'uat', 'more.txt'), 'by hand');
    const output = NextOutput.begin(dist);
    output.keep('uat');
    output.add('dev', environment('two'));

    expect(output.replace(true).removed).toEqual(['prod']);
    expect(tree()).toEqual({ ...expected({ dev: 'two', uat: 'one' }), 'dist/uat/more.txt': 'by hand' });

    const alone = NextOutput.begin(dist);
    alone.keep('dev');
    expect(alone.replace(true).removed).toEqual(['uat']);
    expect(tree()).toEqual(expected({ dev: 'two' }));
  });

  test('leaves everything as it was when the next file cannot be made', () => {
    replace({ dev: 'one' });
    function* files(): Generator<[string, string]> {
      yield ['a.yaml', 'two'];
      throw new Error('the manifests are refused');
    }

    expect(() => replaceEnvironments({ dist, environments: [['dev', files()]], removeOthers: true })).toThrow(
      'the manifests are refused',
    );
    expect(tree()).toEqual(expected({ dev: 'one' }));
    expect(fs.readdirSync(dist)).toEqual(['dev']);
  });

  test('follows a link to the folder', () => {
    fs.mkdirSync(path.join(folder, 'elsewhere'));
    fs.symlinkSync(path.join(folder, 'elsewhere'), dist);
    replace({ dev: 'one' });

    expect(fs.lstatSync(dist).isSymbolicLink()).toBe(true);
    expect(tree(path.join(folder, 'elsewhere', 'dev'))).toEqual(tree(path.join(dist, 'dev')));
    expect(fs.existsSync(path.join(folder, 'elsewhere', 'dev', 'facts.json'))).toBe(true);
  });

  test('leaves everything as it was when a file cannot be written', () => {
    replace({ dev: 'one', prod: 'one' });
    const write = fs.writeFileSync;
    jest.spyOn(fs, 'writeFileSync').mockImplementation((file, data, options) => {
      if (String(file).includes('prod')) {
        throw new Error('no space left');
      }
      write(file, data, options);
    });

    expect(() => replace({ dev: 'two', prod: 'two' })).toThrow('no space left');
    expect(tree()).toEqual(expected({ dev: 'one', prod: 'one' }));
  });

  test('hides no fault of the program behind a remedy', () => {
    jest.spyOn(fs, 'chmodSync').mockImplementation(() => {
      throw Object.assign(new TypeError('not a path'), { code: 'ERR_INVALID_ARG_TYPE' });
    });

    expect(() => replace({ dev: 'one' })).toThrow(TypeError);
  });

  /** Renames of this run: 1 journal, 2 each for dev and prod, 1 for the new one, 1 for the removed one. */
  const renames = [0, 1, 2, 3, 4, 5, 6];

  test.each(renames)('leaves everything as it was when rename %i of the swap fails', (allowed) => {
    replace({ dev: 'one', old: 'one', prod: 'one' });
    const rename = fs.renameSync;
    stopAtRename(allowed, () => {
      // Only this one rename fails: those that undo the others work.
      jest.spyOn(fs, 'renameSync').mockImplementation(rename);
      throw new Error('rename refused');
    });

    expect(() => replace({ added: 'two', dev: 'two', prod: 'two' }, true)).toThrow('rename refused');
    expect(tree()).toEqual(expected({ dev: 'one', old: 'one', prod: 'one' }));
    expect(fs.readdirSync(folder)).toEqual(['dist']);
  });

  test('swaps with exactly the renames that the tests break off', () => {
    replace({ dev: 'one', old: 'one', prod: 'one' });
    const rename = jest.spyOn(fs, 'renameSync');
    replace({ added: 'two', dev: 'two', prod: 'two' }, true);

    expect(rename).toHaveBeenCalledTimes(renames.length);
  });

  test('tells how to go on when undoing fails too', () => {
    replace({ dev: 'one' });
    stopAtRename(2, () => {
      throw new Error('rename refused');
    });

    expect(() => replace({ dev: 'two' })).toThrow(
      'the output is half replaced: rename refused; undoing failed too: rename refused; mend the cause and run again',
    );
  });

  test('succeeds with a warning when the former output cannot be removed, and later runs go on trying', () => {
    replace({ dev: 'one' });
    const remove = fs.rmSync;
    jest.spyOn(fs, 'rmSync').mockImplementation((target, options) => {
      if (String(target).endsWith('former')) {
        throw new Error('it is not yours');
      }
      remove(target, options);
    });
    const first = replace({ dev: 'two' });
    const second = replace({ dev: 'three' });
    const warning = /^'.*\/dist\/\.terrace-\w+' holds former output and cannot be removed: it is not yours; delete it$/;

    expect(first.warnings).toEqual([expect.stringMatching(warning)]);
    expect(second.warnings).toEqual([first.warnings[0], expect.stringMatching(warning)]);
    jest.restoreAllMocks();
    expect(replace({ dev: 'four' }).warnings).toEqual([]);
    expect(tree()).toEqual(expected({ dev: 'four' }));
  });

  test.each([
    ['EACCES', 'let this user write there, or delete what another user owns'],
    ['EROFS', 'mount it writable'],
    ['ENOSPC', 'free some space: old and new output stand side by side for a moment'],
    ['EBUSY', 'mount a volume at the whole folder of the output, not at one in it'],
    ['EFBIG', 'let files be larger, by the limit of the shell or the file system'],
    ...['EIO', 'EMFILE', 'ENAMETOOLONG', 'ELOOP', 'ESTALE'].map((code) => [
      code,
      'mend what the system says, then run again',
    ]),
  ])('says what to do when the file system answers %s', (code, remedy) => {
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error(`${code}: refused`), { code, syscall: 'rename' });
    });

    let thrown: unknown;
    try {
      replace({ dev: 'one' });
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toBeInstanceOf(OutputError);
    expect((thrown as Error).message).toBe(
      `cannot write to '${dist}', which is as it was: ${code}: refused; ${remedy}`,
    );
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['a file', () => fs.writeFileSync(dist, 'mine')],
    ['a link that leads nowhere', () => fs.symlinkSync(path.join(folder, 'nowhere'), dist)],
  ])('says what to do when the folder is %s', (_, make) => {
    make();

    expect(() => replace({ dev: 'one' })).toThrow(
      /^cannot write to '.*', which is as it was: .*; there must be a folder; /,
    );
    expect(fs.readdirSync(folder)).toEqual(['dist']);
  });

  test('replaces a link or file that has the name of an environment', () => {
    fs.mkdirSync(dist);
    fs.symlinkSync('nowhere', path.join(dist, 'dev'));
    fs.writeFileSync(path.join(dist, 'prod'), 'a file');
    replace({ dev: 'one', prod: 'one' });

    expect(tree()).toEqual(expected({ dev: 'one', prod: 'one' }));
  });

  test('takes no other spelling of an environment for one that no longer exists', () => {
    fs.mkdirSync(path.join(dist, 'Dev'), { recursive: true });
    fs.writeFileSync(path.join(dist, 'Dev', 'facts.json'), 'mine');

    expect(replace({ prod: 'one' }, true).removed).toEqual([]);
    expect(fs.readFileSync(path.join(dist, 'Dev', 'facts.json'), 'utf8')).toBe('mine');
  });

  test('refuses every unsafe name and path at once, and writes nothing', () => {
    const unsafe = ['../up', '/root', 'a/../../b', 'a//b', './a', 'a\\b', '', 'a/', '.hidden', 'a\0b', 'C:/x'];
    const paths = [...unsafe, 'Same.yaml', 'same.yaml', 'deep', 'deep/er', 'low/er', 'low', 'low'];
    const environments: [string, EnvironmentFiles][] = [
      ['dev', paths.map((file) => [file, 'text'])],
      ['..', []],
    ];
    let message = '';
    try {
      replaceEnvironments({ dist, environments, removeOthers: true });
    } catch (error) {
      message = (error as Error).message;
    }

    expect(message.split('\n  ').slice(1)).toEqual([
      ...unsafe.map((file) => `file '${file}' of 'dev' has an unsafe path; use letters, digits, '.', '_', '-' and '/'`),
      "files 'Same.yaml' and 'same.yaml' of 'dev' differ in case only; rename one",
      "file 'deep' of 'dev' is also the folder of 'deep/er'; rename one",
      "file 'low' of 'dev' is also the folder of 'low/er'; rename one",
      "file 'low' of 'dev' is written twice; leave one out",
      "file 'low' of 'dev' is also the folder of 'low/er'; rename one",
      "environment '..' cannot be a folder; use lower-case letters, digits and dashes",
    ]);
    expect(tree()).toEqual({});
  });
});
