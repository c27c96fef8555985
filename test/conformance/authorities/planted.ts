import { type Result, resultOf } from '../result';

/** A fault that was planted, and what a check said of it. */
export interface Planted {
  readonly check: string;
  readonly component: string;
  readonly version: string;
  /** What was planted. */
  readonly subject: string;
  /** What one of the problems must say: the name of what is wrong. */
  readonly expected: readonly string[];
  readonly problems: readonly string[];
}

/** Passes when the check found the fault by name. */
export function plantedResult({ check, component, version, subject, expected, problems }: Planted): Result {
  const found = problems.some((problem) => expected.every((part) => problem.includes(part)));
  const said = problems.length === 0 ? 'nothing' : problems.slice(0, 5).join('\n');
  return resultOf({
    check,
    component,
    version,
    subject,
    count: 1,
    unit: 'planted faults',
    problems: found ? [] : [`no problem names ${expected.map((part) => `'${part}'`).join(' and ')}; it said: ${said}`],
  });
}
