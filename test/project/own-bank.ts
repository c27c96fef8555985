import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ProjectCopy, WITH_TESTS } from './copy';
import { Page } from './shown';

/*
 * Does what `docs/adding/bank.md` says in a copy of the project: another bank in the place of the example, and every test
 * of the product on it. `.ci/run` runs it; it needs what `npm cit` needs, and ends with the status of the first step that fails.
 */

const ROOT = join(__dirname, '..', '..');

/** The page without its last step, whose `npm ci` the copy has by its link to the modules that are there. */
const PROOF = 'npm test -- --silent';

const { files, commands } = new Page(ROOT, 'docs/adding/bank.md');
const [remove = 'false', finish = 'false'] = commands;
const copy = new ProjectCopy(ROOT, 'own-bank', [...WITH_TESTS, 'docs', 'README.md', '.ci', '.gitignore']);

function run(script: string): void {
  const { status } = spawnSync('sh', ['-euc', script], { cwd: copy.folder, stdio: 'inherit' });
  if (status !== 0) {
    copy.remove();
    process.exit(1);
  }
}

run(remove);
for (const { path, text } of files) {
  copy.write(path, text);
}
run(finish.replace('npm cit', PROOF));
copy.remove();
