import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { transformFileSync } from '@swc/core';
import { healOutput, replaceEnvironments } from '../../../stacks/writer/output';
import { RunFolder } from '../../../stacks/writer/run-folder';
import type { InterruptedRun } from './interrupted-run';

/** Compiled once: many processes run it. */
const compiled = fs.mkdtempSync(path.join(os.tmpdir(), 'terrace-compiled-'));
const SCRIPT = path.join(compiled, 'test', 'stacks', 'writer', 'interrupted-run.js');
const WRITER = ['file-paths', 'output', 'output-error', 'run-folder', 'swap', 'turn'].map(
  (name) => `stacks/writer/${name}.ts`,
);
const NEVER = 1_000_000;
const BOOT_ID = '/proc/sys/kernel/random/boot_id';
const thisBoot = fs.existsSync(BOOT_ID) ? fs.readFileSync(BOOT_ID, 'utf8').trim() : os.hostname();
const EXT4 = 0xef53;
const NFS = 0x6969;

let folder: string;
let dist: string;

beforeAll(() => {
  const root = path.join(__dirname, '..', '..', '..');
  for (const part of ['test/stacks/writer/interrupted-run.ts', ...WRITER]) {
    const { code } = transformFileSync(path.join(root, part), {
      module: { type: 'commonjs' },
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    });
    const file = path.join(compiled, part.replace(/ts$/, 'js'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, code);
  }
});

afterAll(() => fs.rmSync(compiled, { recursive: true }));

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'terrace-runs-'));
  dist = path.join(folder, 'dist');
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const filesOf = (text: string) => ({ 'facts.json': text });

const replace = (texts: Record<string, string>) =>
  replaceEnvironments({
    dist,
    environments: new Map(Object.entries(texts).map(([name, text]) => [name, new Map(Object.entries(filesOf(text)))])),
    removeOthers: true,
  });

/** The environments in `dist` with their text, and whatever else stands there. */
const content = (): Record<string, string> =>
  Object.fromEntries(
    fs.readdirSync(dist).map((name) => {
      const facts = path.join(dist, name, 'facts.json');
      return [name, fs.existsSync(facts) ? fs.readFileSync(facts, 'utf8') : 'no environment'];
    }),
  );

const argumentsOf = (run: Partial<InterruptedRun>) => [
  SCRIPT,
  JSON.stringify({
    dist,
    environments: { added: filesOf('new'), dev: filesOf('new') },
    removeOthers: true,
    step: NEVER,
    ...run,
  } satisfies InterruptedRun),
];

const runKilledAt = (step: number) => spawnSync(process.execPath, argumentsOf({ step }), { encoding: 'utf8' });

const BEFORE = { dev: 'old', gone: 'old' };
const AFTER = { added: 'new', dev: 'new' };

const appears = async (file: string): Promise<void> => {
  while (!fs.existsSync(file)) {
    await setTimeout(5);
  }
};

describe('a run that is killed', () => {
  test('leaves at every step what the next start makes whole: all as before, or all new', () => {
    replace(BEFORE);
    const steps = Number(runKilledAt(NEVER).stdout);
    const outcomes: string[] = [];
    for (let step = 1; step <= steps; step++) {
      fs.rmSync(dist, { recursive: true });
      replace(BEFORE);
      expect(runKilledAt(step).signal).toBe('SIGKILL');
      expect({ step, problems: healOutput(dist) }).toEqual({ step, problems: [] });
      const isNew = fs.existsSync(path.join(dist, 'added'));
      expect({ step, content: content() }).toEqual({ step, content: isNew ? AFTER : BEFORE });
      outcomes.push(isNew ? 'new' : 'old');
    }

    // Once the new ones stand, no later step loses them.
    expect(outcomes.join(' ')).toMatch(/^(old ){20,}(new ?){3,}$/);
  }, 120_000);
});

describe('two runs at once', () => {
  /** Steps of the other run at which it is still before, in, and after its swap. */
  test.each([10, 24, 29])(
    'are one after the other when one is at step %i',
    async (step) => {
      replace(BEFORE);
      const gate = path.join(folder, 'gate');
      const other = spawn(process.execPath, argumentsOf({ step, waitsFor: gate }), {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = once(other, 'exit');
      await appears(`${gate}.asked`);

      expect(() => replace({ dev: 'mine' })).toThrow(
        `process ${other.pid} on host '${os.hostname()}' is writing to '${dist}'; wait for it, then run again`,
      );
      expect(healOutput(dist)).toEqual([]);
      fs.writeFileSync(gate, '');
      expect(await ended).toEqual([0, null]);
      expect(content()).toEqual(AFTER);
    },
    120_000,
  );

  test('give way to nobody who only looked', async () => {
    replace(BEFORE);
    const gate = path.join(folder, 'gate');
    // The other has made its folder, and nothing in it says so yet.
    const other = spawn(process.execPath, argumentsOf({ step: 3, waitsFor: gate }), { stdio: 'ignore' });
    const ended = once(other, 'exit');
    await appears(`${gate}.asked`);
    replace({ dev: 'mine' });
    fs.writeFileSync(gate, '');

    expect(await ended).toEqual([0, null]);
    expect(content()).toEqual(AFTER);
  });
});

describe('the announcement of a run', () => {
  /** Other users see whether it is at work, and who it is; they hold no pipe, write no owner and remove nothing. */
  test.each([0o000, 0o022, 0o077])('admits as much to other users, whatever the mask: %i', (mask) => {
    fs.mkdirSync(dist);
    const before = process.umask(mask);
    const run = RunFolder.announce(dist);
    process.umask(before);
    const modeOf = (name: string) => (fs.statSync(path.join(run?.path ?? '', name)).mode & 0o777).toString(8);

    expect({ folder: modeOf(''), pipe: modeOf('alive'), owner: modeOf('owner.json') }).toEqual({
      folder: '755',
      pipe: '622',
      owner: '644',
    });
    expect(run?.remove()).toEqual([]);
  });
});

describe('what another run left', () => {
  let left: string;

  /** As a run leaves it that was stopped after it moved `dev` out and its own in. */
  const leave = (owner: object | undefined): void => {
    replace({ dev: 'half' });
    left = path.join(dist, '.terrace-other');
    fs.mkdirSync(path.join(left, 'fresh'), { recursive: true });
    fs.mkdirSync(path.join(left, 'former', 'dev'), { recursive: true });
    fs.writeFileSync(path.join(left, 'former', 'dev', 'facts.json'), 'old');
    fs.writeFileSync(path.join(left, 'journal.json'), '{"replaced":["dev"],"removed":[]}');
    execFileSync('mkfifo', [path.join(left, 'alive')]);
    if (owner !== undefined) {
      fs.writeFileSync(path.join(left, 'owner.json'), JSON.stringify(owner));
    }
  };

  const here = { host: os.hostname(), boot: thisBoot, pid: 1, hasPipe: true };
  const elsewhere = { host: 'build-7', boot: 'another', pid: 7, hasPipe: true };
  const on = (type: number) => jest.spyOn(fs, 'statfsSync').mockReturnValue({ type } as fs.StatsFs);

  test('is undone when nobody holds its pipe, although a process has its number', () => {
    leave({ ...here, pid: process.pid });

    expect(healOutput(dist)).toEqual([]);
    expect(content()).toEqual({ dev: 'old' });
  });

  test('is not touched while somebody holds its pipe, although no process here has its number', () => {
    leave({ ...here, pid: 4_194_305 });
    const held = fs.openSync(path.join(left, 'alive'), fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
    try {
      expect(() => replace({ dev: 'mine' })).toThrow('process 4194305 on host');
      expect(healOutput(dist)).toEqual([]);
    } finally {
      fs.closeSync(held);
    }
    expect(content()).toEqual({ '.terrace-other': 'no environment', dev: 'half' });
  });

  test('is undone after a reboot of this host', () => {
    leave({ ...here, boot: 'before' });
    on(EXT4);

    expect(healOutput(dist)).toEqual([]);
    expect(content()).toEqual({ dev: 'old' });
  });

  test.each([
    ['of another host', EXT4, elsewhere],
    ['of this name, on a file system that hosts share', NFS, { ...here, boot: 'another' }],
    ['that had no pipe', EXT4, { ...here, hasPipe: false }],
  ])('%s is not touched before somebody says that it has ended', (_, type, owner) => {
    leave(owner);
    on(type);

    expect(() => replace({ dev: 'mine' })).toThrow(
      `process ${owner.pid} on host '${owner.host}' may be writing to '${dist}', which cannot be known from here; when it has ended, delete '${left}/owner.json' and run again`,
    );
    expect(content()).toEqual({ '.terrace-other': 'no environment', dev: 'half' });
    fs.rmSync(path.join(left, 'owner.json'));
    expect(healOutput(dist)).toEqual([]);
    expect(content()).toEqual({ dev: 'old' });
  });
});

describe('a file', () => {
  test('in the place of the output holds nothing of earlier runs, and is told by who begins', () => {
    fs.writeFileSync(dist, 'a file');

    expect(healOutput(dist)).toEqual([]);
    expect(() => replace({ dev: 'mine' })).toThrow('there must be a folder; move the file away');
  });

  test("that is called like the folder of a run is in nobody's way", () => {
    replace({ dev: 'old' });
    fs.writeFileSync(path.join(dist, '.terrace-file'), '');

    replace({ dev: 'new' });
    expect(content()).toEqual({ '.terrace-file': 'no environment', dev: 'new' });
  });
});
