import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SAMPLES } from '../environments/sample-environments';
import { ProjectCopy } from './copy';
import { digest, tree } from './tree';

const ROOT = join(__dirname, '..', '..');
const ALL = SAMPLES.map(({ name }) => name).sort();
const [FIRST = '', SECOND = '', THIRD = ''] = ALL;
const SCHEMA = 'imports/schemas/cert-manager.json';

/** Each test starts several runs. */
jest.setTimeout(120_000);

/** The environments that a run made, as it says. */
function madeIn(stderr: string): string[] {
  return [...stderr.matchAll(/^(\S+): synthesizing and judging/gm)].map(([, name = '']) => name);
}

describe('environments that an edit does not concern', () => {
  const copy = new ProjectCopy(ROOT, 'terrace-standing');
  afterAll(() => copy.remove());

  /** Runs when what was just written is no longer of the moment, which nothing is remembered of. */
  async function run(words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    await setTimeout(60);
    const { status, stderr } = copy.synth(words, env);
    return { status, stderr, made: madeIn(stderr) };
  }
  const output = () => digest(tree(copy.path('dist')));

  beforeAll(async () => {
    copy.useSamples();
    expect((await run()).made).toEqual(ALL);
  });

  test('are not made, and are told, beside one that is refused, and one that is edited', async () => {
    const before = output();
    const source = copy.read(`environments/${SECOND}.ts`);
    copy.edit(`environments/${FIRST}.ts`, 'export default', '// The same.\nexport default');
    copy.write(`environments/${SECOND}.ts`, source.replace('asOf:', "network: 'none', asOf:"));
    const { status: refused, made: none } = await run();
    expect([refused, none, output()]).toEqual([1, [], before]);

    copy.write(`environments/${SECOND}.ts`, source.replace("asOf: '2027-01-15'", "asOf: '2027-01-16'"));
    const { status, stderr, made } = await run();

    expect([status, made]).toEqual([0, [SECOND]]);
    expect(stderr).toContain(`${FIRST}: nothing changed since dist/${FIRST} was written\n`);
    expect(stderr).toMatch(
      new RegExp(`images with example digests: ${ALL.map((name) => `${name} \\d+ of \\d+`).join(', ')}\n`),
    );
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(`written: dist/${SECOND}; read dist/${FIRST}/apply.md first`);
    expect((await run()).stderr).toContain(`nothing changed since dist was written`);
  });

  /**
   * Which edits of files of the output are told is a matter of `test/launch/standing.test.ts`. The first makes all anew, so that
   * those that stood beside an edited one are seen to be what they would be made to be.
   */
  const EDITS: readonly (readonly [what: string, edit: () => void, made: readonly string[]])[] = [
    [
      'code of a source',
      () => copy.write('stacks/facts.ts', `${copy.read('stacks/facts.ts')}console.error('x');\n`),
      ALL,
    ],
    ['a schema', () => copy.write(SCHEMA, `${copy.read(SCHEMA)} `), ALL],
    [
      'a folder that is replaced by a link, and a file that is removed',
      () => {
        copy.run('sh', ['-c', `mkdir -p .synth && mv dist/${FIRST} .synth/away && ln -s ../.synth/away dist/${FIRST}`]);
        copy.delete(`dist/${THIRD}/facts.json`);
      },
      [FIRST, THIRD],
    ],
  ];

  test.each(EDITS)('are told from those that it does: %s', async (_, edit, made) => {
    const before = output();
    edit();
    const { status, stderr, made: remade } = await run();

    expect({ status, made: remade, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, made, stderr: '' });
    expect(output()).toBe(before);
  });

  test('stay beside one that is removed, which is made when it is there again', async () => {
    const source = copy.read(`environments/${SECOND}.ts`);
    copy.delete(`environments/${SECOND}.ts`);
    const removing = await run();
    expect([removing.made, readdirSync(copy.path('dist'))]).toEqual([[], [FIRST, THIRD]]);
    expect(removing.stderr).toContain(`removed, as no longer declared: dist/${SECOND}; read dist/${FIRST}`);

    copy.write(`environments/${SECOND}.ts`, source);
    expect((await run()).made).toEqual([SECOND]);
  });

  test('are made for another variable', async () => {
    expect((await run([THIRD], { TERRACE_LOAD_SECONDS: '599' })).made).toEqual([THIRD]);
  });
});
