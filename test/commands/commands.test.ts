import { type Call, readArguments } from '../../commands/arguments';
import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { usageOf } from '../../commands/usage';

const options = {
  dist: { type: 'string', value: 'DIR', meaning: 'what was synthesized', default: 'dist' },
  json: { type: 'boolean', meaning: 'print JSON' },
  kind: { type: 'string', meaning: 'a kind', multiple: true },
} as const;

const copy = command({
  name: 'copy',
  summary: 'Copies things.',
  details: 'Nothing is overwritten.',
  operands: [
    { name: 'FROM', meaning: 'what to copy' },
    { name: 'TO', meaning: 'folders for it', isList: true },
  ],
  options,
  run: ({ values, operands }) => {
    if (operands[0] === 'broken') {
      throw new Error('the disk is full');
    }
    return values.json ? 1 : 0;
  },
});
const plain = command({ name: 'plain', summary: 'Does it.', options: {}, run: () => 0 });

const problemsOf = (call: Call<typeof options>) => (call === 'help' || !('problems' in call) ? [] : call.problems);

describe('the arguments of a command', () => {
  test('are values with their types and defaults, and operands', () => {
    const call = readArguments(copy, ['a', '--kind', 'X', 'b', '--kind=Y', '--json']);

    expect(call).toEqual({ values: { dist: 'dist', json: true, kind: ['X', 'Y'] }, operands: ['a', 'b'] });
    expect(readArguments(copy, ['a', '--', '--b'])).toMatchObject({ operands: ['a', '--b'] });
  });

  test.each([['--help'], ['-h'], ['a', '--wrong', '--help']])('ask for help with %s', (...given) => {
    expect(readArguments(copy, given)).toBe('help');
  });

  test('are refused with all problems at once', () => {
    const known = 'there are --dist, --json, --kind, --help';

    expect(problemsOf(readArguments(copy, ['--all', '-x', '--json=yes', '--dist', '--kind', 'X', '--kind']))).toEqual([
      `unknown option '--all'; ${known}`,
      `unknown option '-x'; ${known}`,
      "option '--json' is given 'yes', and takes no value; leave it out",
      "option '--dist' is given '--kind', which looks like an option; write --dist=DIR",
      "option '--kind' has no value; write --kind=VALUE",
    ]);
    expect(problemsOf(readArguments(copy, ['a', '--dist=', '--kind', '', '--kind=X']))).toEqual([
      "option '--dist' is given nothing; write --dist=DIR, or leave it out",
      "option '--kind' is given nothing; write --kind=VALUE, or leave it out",
    ]);
    expect(problemsOf(readArguments(copy, []))).toEqual(['FROM is missing: what to copy']);
    expect(readArguments(plain, ['one', '--toString', 'two'])).toEqual({
      problems: [
        "unknown option '--toString'; there is --help",
        "'one' is one argument too many; leave it out",
        "'two' is one argument too many; leave it out",
      ],
    });
  });
});

describe('the usage of a command', () => {
  test('comes from its record', () => {
    expect(usageOf(copy)).toBe(`usage: npm run copy -- [options] FROM [TO…]

Copies things.

Nothing is overwritten.

  FROM          what to copy
  TO            folders for it
  --dist DIR    what was synthesized (default: dist)
  --json        print JSON
  --kind VALUE  a kind (may stand more than once)
  --help        print this text
`);
    expect(usageOf(plain)).toBe('usage: npm run plain\n\nDoes it.\n\n  --help  print this text\n');
  });
});

describe('running a command', () => {
  const { argv, exitCode } = process;
  const written = { stdout: '', stderr: '' };

  beforeEach(() => {
    Object.assign(written, { stdout: '', stderr: '' });
    for (const stream of ['stdout', 'stderr'] as const) {
      jest.spyOn(process[stream], 'write').mockImplementation((text) => {
        written[stream] += String(text);
        return true;
      });
    }
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.argv = argv;
    process.exitCode = exitCode;
  });

  /** Status and texts of a call. */
  async function called(...given: string[]) {
    process.argv = ['node', 'main.ts', ...given];
    process.exitCode = undefined;
    await runCommand(copy);
    return { status: process.exitCode ?? 0, ...written };
  }

  test('gives the status of the command', async () => {
    expect(await called('a')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await called('a', '--json')).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  test('prints help on standard output', async () => {
    expect(await called('--help')).toEqual({ status: 0, stdout: usageOf(copy), stderr: '' });
  });

  test('ends with 2 when the call is wrong or the command throws', async () => {
    const wrong = await called('--all');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^copy: unknown option '--all'; .*\ncopy: FROM is missing: what to copy\n\nusage: /);

    written.stderr = '';
    const broken = await called('broken');
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    expect(broken.stderr).toMatch(/^copy: Error: the disk is full\n/);
  });
});
