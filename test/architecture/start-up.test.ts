import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { importsOf, sourceFiles } from './imports';

const ROOT = join(__dirname, '..', '..');

/** Files of the project that a program has loaded after it required `modules`. */
function loadedBy(...modules: readonly string[]): string[] {
  const requires = modules.map((module) => `require('./${module}');`).join('');
  const program = `${requires} process.stdout.write(JSON.stringify(Object.keys(require.cache)))`;
  const output = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', program], { cwd: ROOT });
  const files = JSON.parse(output.toString()) as string[];
  return files.filter((file) => file.startsWith(ROOT)).map((file) => file.slice(ROOT.length + 1));
}

const ofExamples = (file: string) => file.startsWith('policies/examples/') || /\.examples(\.ts)?$/.test(file);

test('the synthesis loads the rules, and none of their examples', () => {
  const loaded = loadedBy('policies/judge', 'stacks/synthesis');

  expect(loaded.filter((file) => file.startsWith('policies/rules/')).length).toBeGreaterThan(7);
  expect(loaded.filter(ofExamples)).toEqual([]);
});

test('nothing but examples and tests names one, the program of the synthesis neither', () => {
  const files = sourceFiles(ROOT, ['policies', 'stacks', 'environments', 'constructs', 'commands']);
  const named = files.filter((file) => !ofExamples(file)).flatMap((file) => importsOf(ROOT, file));

  expect(files).toContain('stacks/main.ts');
  expect(named.filter(({ target, typeOnly }) => !typeOnly && ofExamples(target))).toEqual([]);
});

test('examples are noticed when something loads them', () => {
  expect(loadedBy('policies/rules/tenancy/quota.examples').filter(ofExamples)).toContain(
    'policies/examples/objects.ts',
  );
});
