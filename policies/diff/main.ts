import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { diffFolders } from './diff-folders';

const diff = command({
  name: 'diff',
  summary: 'what changed between two synthesized folders, what is deleted, what cannot change in place',
  details: `Each folder is a whole dist or one environment in it (dist/prod); of a whole one beside a single environment, the
environment of the same name is taken. Objects and Terraform's configuration are compared field by field, facts.json
too; apply.md and evidence.json follow from these and are not. A name that changed is told once, with what else changed;
a note names files that Terrace did not write, which are not compared.

OLD, as it was on another commit, is made beside this checkout:
  git worktree add ../before main
  (cd ../before && npm ci && npm run synth)
  npm run diff -- ../before/dist dist

Exit status: 0 no difference (and no output), 1 differences, 2 trouble.`,
  operands: [
    { name: 'OLD', meaning: 'the folder from which the difference is told' },
    { name: 'NEW', meaning: 'the folder to which it is told' },
  ],
  options: {
    full: { type: 'boolean', meaning: 'print values in full, however long' },
    json: { type: 'boolean', meaning: 'print the difference as JSON (policies/diff/difference.ts describes it)' },
  },
  run: ({ values: { json = false, full = false }, operands: [old = '', next = ''] }) => {
    const { status, stdout, stderr } = diffFolders({ old, next, json, full });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return status;
  },
});

void runCommand(diff);
