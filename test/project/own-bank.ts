import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ENVIRONMENTS } from '../environments/all';
import { ProjectCopy, WITH_TESTS } from './copy';
import { Page } from './shown';

/*
 * Makes the project its user's own, in copies: another bank in the place of the example, as `docs/adding/bank.md` says, with
 * every test of the product; and the example with a new unit, a fourth environment and real hosts, as `README.md` says, with
 * the tests that look at what the environments are. `.ci/run` runs it; it needs what `npm cit` needs, and ends with the
 * status of the first step that fails.
 */

const ROOT = join(__dirname, '..', '..');

/** The last step of the page, without its `npm ci`: the copy has the modules by its link to those that are there. */
const PROOF = 'npm test -- --silent';

/** Tests that look at the bank and the environments of the project, whatever they are. */
const OF_ENVIRONMENTS =
  'test/(example/(?!recipes)|environments/(environments|images|validation/environments)|stacks/(edges|judged|matrix))';

/** Makes a copy, changes it, and runs a script in it. */
function prove(name: string, change: (copy: ProjectCopy) => void, script: string): void {
  const copy = new ProjectCopy(ROOT, name, [...WITH_TESTS, 'docs', 'README.md', '.ci', '.gitignore']);
  change(copy);
  const { status } = spawnSync('sh', ['-euc', script], { cwd: copy.folder, stdio: 'inherit' });
  copy.remove();
  if (status !== 0) {
    process.exit(1);
  }
}

function write(copy: ProjectCopy, { files }: Page): void {
  for (const { path, text } of files) {
    copy.write(path, text);
  }
}

/** Names of the example become such as could be somebody's. */
function withRealHosts(copy: ProjectCopy, path: string): void {
  copy.write(path, copy.read(path).replaceAll(/\.example\b/g, '.de'));
}

const page = new Page(ROOT, 'docs/adding/bank.md');
const [remove = 'false', finish = 'false'] = page.commands;
prove(
  'own-bank',
  (copy) => {
    if (copy.run('sh', ['-euc', remove]).status !== 0) {
      throw new Error(`docs/adding/bank.md: failed: ${remove}`);
    }
    write(copy, page);
  },
  finish.replace('npm cit', PROOF),
);

prove(
  'own-units',
  (copy) => {
    const environments = ['pilot', ...ENVIRONMENTS.map(({ name }) => name)];
    write(copy, new Page(ROOT, 'README.md'));
    copy.edit('environments/pilot.ts', 'extend(bank, loyalty)', 'bank');
    copy.edit('environments/pilot.ts', '{ bank, extend }', '{ bank }');
    copy.edit('environments/pilot.ts', "import { loyalty } from './landscape/units/loyalty';\n", '');
    copy.edit('environments/landscape/bank.ts', 'units: [', 'units: [\n    loyalty,');
    copy.edit('environments/landscape/bank.ts', '\nimport ', "\nimport { loyalty } from './units/loyalty';\nimport ");
    for (const file of [...environments.map((name) => `${name}.ts`), 'landscape/external-hosts.ts']) {
      withRealHosts(copy, `environments/${file}`);
    }
  },
  finish.replace('npm cit', `npx tsc --noEmit && npx jest --silent '${OF_ENVIRONMENTS}'`),
);
