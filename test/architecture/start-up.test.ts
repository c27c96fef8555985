import { join } from 'node:path';
import { bundleOf } from '../../launch/bundle';
import { Store } from '../../launch/store';
import { importsOf, sourceFiles } from './imports';

const ROOT = join(__dirname, '..', '..');
const SYNTHESIS = "export * from './stacks/main';";

jest.setTimeout(60_000);

/** Files of the judge in the script of a program, which loads nothing else of the project: it names each above its code. */
async function judgeFilesOf(program: string): Promise<string[]> {
  const { code } = await bundleOf(ROOT, program, new Store(ROOT));
  return [...code.matchAll(/^\s*\/\/ (policies\/\S+)$/gm)].map(([, file = '']) => file);
}

const ofExamples = (file: string) => file.startsWith('policies/examples/') || /\.examples(\.ts)?$/.test(file);

test('the synthesis loads the rules, and none of their examples', async () => {
  const loaded = await judgeFilesOf(SYNTHESIS);

  expect(loaded.filter((file) => file.startsWith('policies/rules/')).length).toBeGreaterThan(7);
  expect(loaded.filter(ofExamples)).toEqual([]);
});

test('nothing but examples and tests names one, the program of the synthesis neither', () => {
  const files = sourceFiles(ROOT, ['policies', 'stacks', 'environments', 'constructs', 'commands']);
  const named = files.filter((file) => !ofExamples(file)).flatMap((file) => importsOf(ROOT, file));

  expect(files).toContain('stacks/main.ts');
  expect(named.filter(({ target, typeOnly }) => !typeOnly && ofExamples(target))).toEqual([]);
});

test('examples are noticed when something loads them', async () => {
  const loaded = await judgeFilesOf("import './policies/rules/tenancy/quota.examples';");

  expect(loaded.filter(ofExamples)).toContain('policies/examples/objects.ts');
});
