import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type EnvironmentFiles, replaceEnvironments } from '../../../stacks/writer/output';

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

const environment = (text: string): EnvironmentFiles =>
  new Map([
    ['facts.json', `{"text":"${text}"}`],
    ['main/00-namespaces/platform.k8s.yaml', `text: ${text}\n`],
  ]);

const replace = (texts: Record<string, string>, removeOthers = false): void =>
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

  test.each(renames)('undoes a run that was killed at rename %i, then does its own work', (allowed) => {
    replace({ dev: 'one', old: 'one', prod: 'one' });
    // Nothing works after the stop, undoing neither: so it is when the process is gone.
    stopAtRename(allowed, () => {
      throw new Error('killed');
    });
    jest.spyOn(fs, 'rmSync').mockImplementation(() => {
      throw new Error('killed');
    });
    expect(() => replace({ added: 'two', dev: 'two', prod: 'two' }, true)).toThrow('killed');
    expect(fs.existsSync(path.join(folder, '.dist.next'))).toBe(true);
    jest.restoreAllMocks();
    replace({ dev: 'three' });

    expect(tree()).toEqual(expected({ dev: 'three', old: 'one', prod: 'one' }));
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

  test('keeps the new environments when the run was killed after its swap', () => {
    replace({ dev: 'one' });
    const remove = fs.rmSync;
    jest.spyOn(fs, 'rmSync').mockImplementation((target, options) => {
      if (String(target).endsWith('.dist.next')) {
        throw new Error('killed');
      }
      remove(target, options);
    });
    expect(() => replace({ dev: 'two' })).toThrow('killed');
    jest.restoreAllMocks();
    replace({ prod: 'three' });

    expect(tree()).toEqual(expected({ dev: 'two', prod: 'three' }));
  });

  test('does not disturb a run that is still at work', () => {
    replace({ dev: 'one' });
    const parent = process.ppid;
    fs.mkdirSync(path.join(folder, '.dist.next'));
    fs.writeFileSync(path.join(folder, '.dist.next', 'owner'), String(parent));

    expect(() => replace({ dev: 'two' })).toThrow(`process ${parent} is writing to '${dist}'`);
    expect(fs.readFileSync(path.join(dist, 'dev', 'facts.json'), 'utf8')).toBe('{"text":"one"}');
    expect(fs.existsSync(path.join(folder, '.dist.next', 'owner'))).toBe(true);
  });

  test('takes the scratch folder of a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    fs.mkdirSync(path.join(folder, '.dist.next', 'fresh', 'dev'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.dist.next', 'owner'), String(pid));
    replace({ dev: 'one' });

    expect(tree()).toEqual(expected({ dev: 'one' }));
  });

  test('refuses every unsafe name and path at once, and writes nothing', () => {
    const unsafe = ['../up', '/root', 'a/../../b', 'a//b', './a', 'a\\b', '', 'a/', '.hidden', 'a\0b', 'C:/x'];
    const files = new Map([...unsafe, 'Same.yaml', 'same.yaml', 'deep', 'deep/er'].map((file) => [file, 'text']));
    const environments = new Map<string, EnvironmentFiles>([
      ['dev', files],
      ['..', new Map()],
    ]);
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
      "environment '..' cannot be a folder; use lower-case letters, digits and dashes",
    ]);
    expect(tree()).toEqual({});
  });
});
