import type { GuideStep } from './step';

/** Copy of the output that was applied last; no cluster has a name with a dot. */
const APPLIED = '$WORK/last.applied';
const NEXT = '$WORK/next.applied';

/** What is about to change, where something was applied from this machine before. */
export const whatChanges: GuideStep = {
  title: 'What changes',
  text: `The difference to what was applied last from this machine; read it. Nothing is said where nothing was. On another machine,
take the output of the commit that was applied, made in a worktree of Git, as \`${APPLIED}\`.`,
  commands: [
    `if [ -d "${APPLIED}" ]; then`,
    `  npm --prefix "\${TERRACE:-../..}" run -s diff -- "${APPLIED}" "$PWD" || test $? -eq 1`,
    'fi',
  ],
};

/** Keeps the output for the next difference. */
export const keepApplied: GuideStep = {
  title: 'A copy of what was applied',
  text: 'The next synthesis replaces this folder; the copy is what the next release is compared to, and a rollback goes back from.',
  commands: [`rm -rf "${NEXT}"`, `cp -R . "${NEXT}"`, `rm -rf "${APPLIED}"`, `mv "${NEXT}" "${APPLIED}"`],
};
