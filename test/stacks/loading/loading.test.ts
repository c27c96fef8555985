import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Problem } from '../../../environments/validation';
import { type CheckedEnvironments, checkApart, checkEnvironments } from '../../../stacks/loading';
import type { FileToCheck } from '../../../stacks/loading/apart';
import { findEnvironments } from '../../../stacks/loading/environment-files';
import { type Checked, checkReading, readingOf } from '../../../stacks/loading/read';

const ROOT = join(__dirname, '..', '..', '..');
const SECONDS = 60;

/** What a file has that holds its process; it never ends, however long it may take. */
const HELD_SECONDS = 0.5;

// Processes are started here, on machines that may be busy.
jest.setTimeout(5 * SECONDS * 1000);

const folder = mkdtempSync(join(tmpdir(), 'terrace-loading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(path, file), text);
  }
  return path;
}

/** What one file gives. */
async function check(path: string, seconds = SECONDS): Promise<unknown> {
  return (await checkApart([{ path, seconds }])).get(path);
}

/** The environments of a folder; a file that holds its process has little time. */
function checkAll(path: string, asked: readonly string[] = []): Promise<CheckedEnvironments> {
  return checkEnvironments(path, asked, SECONDS, (files) =>
    checkApart(files.map((file) => (file.path.endsWith('-holds.ts') ? { ...file, seconds: HELD_SECONDS } : file))),
  );
}

/** What a file gives that harms nobody, without a process of its own. */
function checkHere({ path }: { readonly path: string }): Checked {
  return checkReading(
    readingOf(() => require(path)),
    basename(path, '.ts'),
  );
}

/** The environments of a folder whose files harm nobody. */
function checkAllHere(path: string): Promise<CheckedEnvironments> {
  return checkEnvironments(
    path,
    [],
    SECONDS,
    async (files) => new Map(files.map((file) => [file.path, checkHere(file)])),
  );
}

/** Holds its process, at no cost. */
const HOLD = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

/** A file of an environment whose landscape is that of `_bank`, a module which nobody froze. */
function pilot(name: string, number: number, before = ''): string {
  return `import { sandbox } from '${ROOT}/environments/blueprints';
import { bank } from './parts/bank';
${before}
export default sandbox({
  name: '${name}',
  asOf: '2027-01-15',
  domain: '${name}.sample.example',
  network: '10.${number}.0.0/16',
  landscape: bank,
  coreBank: { host: 'core.${name}.example', port: 9443, cidrs: ['192.0.2.10/32'] },
  testSystems: ['198.51.100.0/28'],
});
`;
}

function withBank(path: string): string {
  mkdirSync(join(path, 'parts'));
  writeFileSync(
    join(path, 'parts', 'bank.ts'),
    `import { sample } from '${ROOT}/test/environments/validation/sample';\nexport const bank = structuredClone(sample.landscape) as any;\n`,
  );
  return path;
}

describe('the files of a folder', () => {
  const path = folderOf('files', {
    'one.ts': '',
    'two.ts': '',
    'three.mts': '',
    'four.js': '',
    'versions.ts': '',
    'types.d.ts': '',
    'new\nline.ts': '',
    'images.lock.json': '',
  });
  symlinkSync(join(path, 'one.ts'), join(path, 'five.ts'));
  mkdirSync(join(path, 'six.ts'));
  mkdirSync(join(path, 'blueprints'));

  test('are environments, parts that are known, or told by name', () => {
    expect(findEnvironments(path, [])).toEqual({
      known: ['one', 'two'],
      wanted: ['one', 'two'],
      problems: [
        'environments/five.ts is a symbolic link; put the file of the environment there',
        "environments/four.js is not read; call it 'four.ts'",
        'environments/new\\u{A}line.ts is not read; give it a name of characters that everybody sees',
        'environments/six.ts is a folder; put the file of the environment there',
        "environments/three.mts is not read; call it 'three.ts'",
      ],
    });
  });

  test('are the parts that this folder has: those are no environments, and stand there without a default export', () => {
    const parts = [
      'deadline',
      'entry',
      'exemptions',
      'frozen',
      'images',
      'placement',
      'recovery-targets',
      'running',
      'versions',
      'waivers',
    ];
    const known = findEnvironments(
      folderOf('parts-alone', Object.fromEntries(parts.map((name) => [`${name}.ts`, '']))),
      [],
    );

    expect(known).toEqual({ known: [], wanted: [], problems: [] });
    for (const name of parts) {
      expect(Object.keys(require(join(ROOT, 'environments', name)))).not.toContain('default');
    }
  });

  test('that nobody asked for are no problem; an empty name is one', () => {
    expect(findEnvironments(path, ['two'])).toEqual({ known: ['one', 'two'], wanted: ['two'], problems: [] });
    expect(findEnvironments(path, ['three', ''])).toMatchObject({
      problems: [
        "environments/three.mts is not read; call it 'three.ts'",
        "environment '' does not exist; known are: one, two",
      ],
    });
  });
});

/** Files that harm their process, or cannot be loaded in it, and what is told of each. */
const HARMFUL: readonly (readonly [name: string, text: string, failure: string])[] = [
  [
    'no-default',
    'export const pilot = 1;',
    "has no default export; write 'export default', or put what is no environment into a folder",
  ],
  ['throws', "throw new Error('out of order');", "cannot be loaded: 'out of order'"],
  [
    'freezes',
    'Object.freeze([]).push(1 as never);',
    "cannot be loaded: 'Cannot add property 0, object is not extensible'; what environments share cannot be changed, copy it and change the copy",
  ],
  [
    'imports what reads',
    "import { hostname } from 'os';\nexport default hostname();",
    "cannot be loaded: 'b.ts imports 'os''; put it into the checkout, or write down what it gives, for no edit of it would be noticed",
  ],
  [
    'asks the clock',
    `const told = new Set([() => new Date(), () => Date(), () => Date.now(), () => Math.random()].map((ask) => {
      try { return ask(); } catch (error) { return (error as Error).message; }
    }));
    throw new Error([new Date('2027-01-15').getTime(), ...told].join(' '));`,
    "cannot be loaded: '1799971200000 asks the clock, or for a random value; write the value down'",
  ],
  ['imports nothing', "import './parts/none';", `cannot be loaded: 'b.ts:1: Could not resolve "./parts/none"'`],
  ['does not compile', 'export const pilot =\n;', 'cannot be loaded: \'b.ts:2: Unexpected ";"\''],
  [
    'writes',
    "process.getBuiltinModule('node:fs').writeSync(3, 'x\\n');",
    'writes to what belongs to the process that loads it; a file only declares',
  ],
  [
    'begins a line',
    "process.getBuiltinModule('node:fs').writeSync(3, '{');",
    'writes to what belongs to the process that loads it; a file only declares',
  ],
];

test.each([
  ['an object', { code: 1 }, 'an object'],
  ['nothing', undefined, 'undefined'],
  [
    'what throws',
    {
      get message() {
        throw 1;
      },
    },
    'what cannot be read',
  ],
  ['lines', new Error('first\nsecond'), 'first'],
])('what a file throws is told: %s', (_, thrown, told) => {
  const load = () => {
    throw thrown;
  };

  expect(readingOf(load)).toEqual({ failure: `cannot be loaded: '${told}'` });
});

describe('a file that harms its process', () => {
  /** What a file gives whose process takes longer to start than the file may; the other tests need not wait for it. */
  let late: Promise<unknown>;

  beforeAll(() => {
    const path = withBank(folderOf('start', { 'pilot.ts': pilot('pilot', 8) }));
    const { execPath } = process;
    const slow = join(path, 'slow');
    writeFileSync(slow, `#!/bin/sh\nsleep 3\nexec '${execPath}' "$@"\n`, { mode: 0o755 });
    process.execPath = slow;
    late = check(join(path, 'pilot.ts'), 2);
    process.execPath = execPath;
  });

  describe('beside others, which are loaded all the same:', () => {
    const files = HARMFUL.map(([name, text]) => join(folderOf(name, { 'b.ts': text }), 'b.ts'));
    let found: Awaited<ReturnType<typeof checkApart>>;

    beforeAll(async () => {
      found = await checkApart(files.map((path) => ({ path, seconds: SECONDS })));
    });

    test.each(HARMFUL.map(([name, , failure], index) => [name, failure, index] as const))(
      '%s is told',
      (_name, failure, index) => {
        expect(found.get(files[index] as string)).toEqual({ failure });
      },
    );
  });

  test.each([
    [
      'hooks of all objects',
      `Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value(this: any) {
        return 'coreBank' in this ? { ...this, coreBank: { ...this.coreBank, cidrs: ['169.254.169.254/32'] } } : this;
      } });`,
    ],
    [
      'another writer of JSON',
      `const write = JSON.stringify;
      JSON.stringify = ((value: any) => write(value).replaceAll('192.0.2.10/32', '169.254.169.254/32')) as any;`,
    ],
    [
      'an answer of its own',
      `const path = process.argv[2];
      const environment = { ...require('./own').default, coreBank: { host: 'core.own.example', port: 9443, cidrs: ['169.254.169.254/32'] } };
      process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify({ path, checked: { environment } }) + '\\n');`,
    ],
  ])('%s is validated as it arrives', async (name, text) => {
    const path = withBank(folderOf(name, { 'pilot.ts': pilot('pilot', 8, text), 'own.ts': pilot('pilot', 8) }));

    expect(await check(join(path, 'pilot.ts'))).toMatchObject({
      problems: [{ mistake: 'special-address', place: 'coreBank.cidrs[169.254.169.254/32]' }],
    });
  });

  test.each([
    ['what JSON leaves out', '{ ...made, comment: () => 7 }', 'comment'],
    ['an unknown choice', 'sandbox({ ...choices, coments: 7 } as any)', 'coments'],
  ])('%s is told, though no answer holds it', async (name, exported, place) => {
    const text = pilot('pilot', 8)
      .replace('export default sandbox({', 'const choices = {')
      .replace(/\}\);\n$/, `} as const;\nconst made = sandbox(choices as any);\nexport default ${exported};\n`);
    const path = withBank(folderOf(`unsaid ${name}`, { 'pilot.ts': text }));
    const { problems } = (await check(join(path, 'pilot.ts'))) as { readonly problems: readonly Problem[] };

    expect(problems.map((problem) => problem.place)).toContain(place);
  });

  test('what is wrong with an environment is told at the choice that decides it', async () => {
    const text = pilot('pilot', 8, 'const node = { cpu: 0.5, memoryGiB: 0.5, pods: 10 };');
    const path = withBank(folderOf('choice', { 'pilot.ts': text.replace('  asOf', '  nodes: 1,\n  node,\n  asOf') }));

    expect(await check(join(path, 'pilot.ts'))).toMatchObject({
      problems: [{ mistake: 'too-little-capacity', place: 'nodes' }],
    });
  });

  test('an answer that is none is not believed', async () => {
    const answer = JSON.stringify({ path: 'X', checked: { problems: ['no problem'], claims: {} } });
    const path = folderOf('forges', {
      'pilot.ts': `process.getBuiltinModule('node:fs').writeSync(3, '${answer}\\n'.replace('X', process.argv[2]!));`,
    });

    expect(await check(join(path, 'pilot.ts'))).toEqual({
      failure: 'writes to what belongs to the process that loads it; a file only declares',
    });
  });

  test('a built-in object that it changes, so that nothing can be validated, is told without a trace', async () => {
    const path = withBank(
      folderOf('built-in', { 'pilot.ts': pilot('pilot', 8).replace('export default', 'const made =') }),
    );
    appendFileSync(join(path, 'pilot.ts'), 'Array.prototype.flatMap = undefined;\nexport default made;\n');

    expect(await check(join(path, 'pilot.ts'))).toEqual({
      failure: expect.stringMatching(
        /^cannot be validated: '.*'; a file only declares, and changes no built-in object$/,
      ),
    });
  });

  test('the start of a process, and what it waits for there, is not the time of a file', async () => {
    expect(await late).toMatchObject({ environment: { name: 'pilot' } });
  });

  test('one that leaves a timer or a promise behind is loaded all the same', async () => {
    const path = withBank(
      folderOf('late', {
        'pilot.ts': pilot('pilot', 8, "setInterval(() => {}, 1000); void Promise.reject(new Error('late'));"),
      }),
    );

    expect(await check(join(path, 'pilot.ts'))).toMatchObject({ environment: { name: 'pilot' } });
  });

  test('60,000 ranges are told, not compared', () => {
    const path = withBank(
      folderOf('many', {
        'pilot.ts': `${pilot('pilot', 8)}`
          .replace(
            "['198.51.100.0/28']",
            "Array.from({ length: 60_000 }, (_, index) => '11.' + (index >> 8) + '.' + (index & 255) + '.0/32')",
          )
          .replace(
            "['192.0.2.10/32']",
            "Array.from({ length: 60_000 }, (_, index) => '12.' + (index >> 8) + '.' + (index & 255) + '.0/32')",
          ),
      }),
    );

    expect(checkHere({ path: join(path, 'pilot.ts') })).toEqual({
      problems: ['coreBank.cidrs', 'testSystems'].map((place) => ({
        mistake: 'too-many',
        place,
        message: '60000 are more than a cluster is made for',
        remedy: 'declare at most 100',
      })),
    });
  });
});

describe('a part of environments that no list knows', () => {
  test.each([
    [
      'export const TARIFFS = [7];',
      "environments/tariffs.ts has no default export; write 'export default', or put what is no environment into a folder",
    ],
    [
      'export default [7];',
      'environments/tariffs.ts: a list is not an object\n  at:  the environment (wrong-type)\n  fix: give an object',
    ],
  ])('is told by the name of its file, with the way out: %s', async (text, problem) => {
    const path = folderOf(`part-${text.length}`, { 'tariffs.ts': text });

    expect(await checkAllHere(path)).toEqual({ environments: [], problems: [problem], notes: [] });
  });
});

describe('files that are loaded beside each other', () => {
  const left: Readonly<Record<string, readonly [leave: string, look: string]>> = {
    'built-in objects': ['(Array.prototype as any).last = 1;', '([] as any).last'],
    'a replaced function': ['Math.max = () => 7;', 'Math.max(1, 2) === 2 ? undefined : 7'],
    'global names': ['(globalThis as any).left = 1;', '(globalThis as any).left'],
    'variables of the shell': ["process.env.TERRACE_LEFT = '1';", 'process.env.TERRACE_LEFT'],
    'modules of Node': [
      "(process.getBuiltinModule('node:fs') as any).left = 1;",
      "process.getBuiltinModule('node:fs').left",
    ],
    'data of the validation': [
      `(require('${ROOT}/model/tier').TIERS as any).left = 1;`,
      `require('${ROOT}/model/tier').TIERS.left`,
    ],
  };

  test('do not see what an earlier one left', async () => {
    const [leave, look] = [0, 1].map((side) => Object.values(left).map((texts) => texts[side] as string));
    const path = folderOf('left', {
      'a.ts': (leave as string[]).join('\n'),
      'b.ts': `throw new Error(String([${(look as string[]).join(', ')}].map(String)));`,
    });
    await check(join(path, 'a.ts'));

    expect(await check(join(path, 'b.ts'))).toEqual({
      failure: `cannot be loaded: '${Object.keys(left).fill('undefined')}'`,
    });
  });

  test('are all told of, whichever of them end or hold their process', async () => {
    const path = withBank(
      folderOf('mixed', {
        'a.ts': pilot('a', 8),
        'b.ts': 'process.exit(0);',
        'c-holds.ts': HOLD,
        'd.ts': pilot('d', 9),
        'e.ts': "process.kill(process.pid, 'SIGKILL');",
      }),
    );
    const { environments, problems } = await checkAll(path);

    expect(environments.map(({ name }) => name)).toEqual(['a', 'd']);
    expect(problems).toEqual([
      'environments/b.ts ended the process that loaded it (status 0); a file only declares',
      `environments/c-holds.ts did not end within ${HELD_SECONDS} seconds; declare less, or allow more in TERRACE_LOAD_SECONDS`,
      'environments/e.ts ended the process that loaded it (SIGKILL); a file only declares',
    ]);
  });

  test('come after those that are asked for, have ten seconds at most, and are told where they are late', async () => {
    const path = withBank(folderOf('slow', { 'a-holds.ts': HOLD, 'b.ts': pilot('b', 8) }));
    const asked: FileToCheck[] = [];
    const found = await checkEnvironments(path, ['b'], SECONDS, async (files) => {
      asked.push(...files);
      return new Map(
        files.map((file) => [
          file.path,
          file.path.endsWith('-holds.ts') ? { lateAfter: file.seconds } : checkHere(file),
        ]),
      );
    });

    expect(asked).toEqual([
      { path: join(path, 'b.ts'), seconds: SECONDS },
      { path: join(path, 'a-holds.ts'), seconds: 10 },
    ]);
    expect(found).toMatchObject({
      environments: [{ name: 'b' }],
      problems: [],
      notes: ['environments/a-holds.ts did not end within 10 seconds: b could not be compared with it'],
    });
  });
});

describe('environments beside each other', () => {
  const path = withBank(
    folderOf('beside', {
      'a-first.ts': pilot('a-first', 8, "bank.units[0].services[1].description = 'changed';"),
      'b-second.ts': pilot('b-second', 9),
      'c-broken.ts': 'export default {',
    }),
  );

  /** With what is asked for alone. */
  let alone: CheckedEnvironments;
  let all: CheckedEnvironments;
  beforeAll(async () => {
    [alone, all] = await Promise.all([checkAll(path, ['b-second']), checkAll(path)]);
  });

  test('do not see what another file does to data that they share', () => {
    const [second] = alone.environments;

    expect(second?.landscape.units[0]?.services[1]?.description).toBe('Part of the sample.');
    expect(all.environments[0]?.landscape.units[0]?.services[1]?.description).toBe('changed');
    expect(all.environments[1]).toEqual(second);
  });

  test('do not mind one that is broken and not asked for, and say so', () => {
    const { environments, problems, notes } = alone;

    expect(environments.map(({ name }) => name)).toEqual(['b-second']);
    expect(problems).toEqual([]);
    expect(notes).toEqual(['environments/c-broken.ts is not sound: b-second could not be compared with it']);
  });

  test('are refused with one that is broken, by its name', () => {
    expect(all.problems).toEqual([expect.stringMatching(/^environments\/c-broken\.ts cannot be loaded: /)]);
  });
});

test('a mistake of the landscape is told once, one of two environments at the one that is to be mended', async () => {
  const files = { 'a.ts': pilot('a', 8), 'b.ts': pilot('b', 8) };

  expect((await checkAllHere(withBank(folderOf('together', files)))).problems).toEqual([
    expect.stringMatching(
      /^environments\/b\.ts: '10\.8\.0\.0\/19' is a range of the clusters of environment 'a' too, at network\n {2}at: {2}network/,
    ),
  ]);

  const path = withBank(folderOf('together-without-topics', files));
  appendFileSync(join(path, 'parts', 'bank.ts'), 'bank.topics = 7;\n');

  expect((await checkAllHere(path)).problems).toEqual([
    'the landscape of a, b: 7 is not a list\n  at:  landscape.topics (wrong-type)\n  fix: give a list',
  ]);
});

describe('what the file system or the machine refuses', () => {
  test('is one message where the folder cannot be read, whatever is asked for', async () => {
    const nowhere = join(folder, 'nowhere');

    for (const asked of [[], ['dev', 'prod']]) {
      expect(await checkAll(nowhere, asked)).toEqual({
        environments: [],
        problems: [`the environments cannot be found: ENOENT: no such file or directory, scandir '${nowhere}'`],
        notes: [],
      });
    }
  });

  test('is told of every file where no process can be started', async () => {
    const paths = ['x', 'y'].map((letter) => letter.repeat(200_000));

    const found = await checkApart(paths.map((path) => ({ path, seconds: SECONDS })));

    expect([...found]).toEqual(paths.map((path) => [path, { failure: noProcess('spawn E2BIG') }]));
  });

  test('is told of every file where a process ends before it begins', async () => {
    const { execPath } = process;
    const refused = join(folder, 'refused');
    writeFileSync(refused, '#!/bin/sh\nexit 9\n', { mode: 0o755 });
    process.execPath = refused;
    const found = await checkApart(['one', 'two'].map((path) => ({ path, seconds: 1 }))).finally(() => {
      process.execPath = execPath;
    });

    expect([...found]).toEqual(['one', 'two'].map((path) => [path, { failure: noProcess('status 9') }]));
  });
});

test('a file that never ends does not outlive who loads it', async () => {
  const path = join(folderOf('abandoned', { 'pilot.ts': HOLD }), 'pilot.ts');
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);

  const checked = check(path);
  expect(process.emit('SIGTERM', 'SIGTERM')).toBe(true);
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
  kill.mockRestore();
  expect(await checked).toEqual({ failure: noProcess('SIGKILL') });
  expect(process.emit('SIGTERM', 'SIGTERM')).toBe(false);
});

function noProcess(why: string): string {
  return `cannot be loaded: no process for it could be started (${why}); see what the machine has left`;
}
