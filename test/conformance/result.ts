/**
 * What is neither passed nor failed is said by name: `not run` was left out by the caller, `left to --full` is a part of
 * whole runs only.
 */
export type Verdict = 'passed' | 'failed' | 'not run' | 'left to --full';

/** What one check found out about one thing. */
export interface Result {
  /** Name of the check, as `--checks` takes it. */
  readonly check: string;
  /** What was checked against: a component and its version. */
  readonly component: string;
  /** Version of the component; '-' where it has none. */
  readonly version: string;
  /** What was looked at: `prod/primary`, or the name of a planted fault. */
  readonly subject: string;
  /** Number of things looked at. */
  readonly count: number;
  /** What {@link count} counts: `objects`. */
  readonly unit: string;
  /** How it ended. */
  readonly verdict: Verdict;
  /** Each names its object, what is wrong and where. */
  readonly problems: readonly string[];
}

/** A result that passed when there is no problem, and when something was looked at. */
export function resultOf(facts: Omit<Result, 'verdict'>): Result {
  const problems =
    facts.count === 0 ? [...facts.problems, `there was nothing to check: no ${facts.unit}`] : facts.problems;
  return { ...facts, problems, verdict: problems.length === 0 ? 'passed' : 'failed' };
}
