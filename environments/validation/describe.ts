import type { Problem } from './problem';

/** One block a problem for people: what, where, and what to change. */
export function describe(problems: readonly Problem[]): string {
  return problems.map(block).join('\n\n');
}

function block({ mistake, place, message, remedy }: Problem): string {
  return [message, `  at:  ${place || 'the environment'} (${mistake})`, `  fix: ${remedy}`].join('\n');
}
