import type { CheckTime } from '../report';
import { type Result, resultOf } from '../result';
import type { Budgeted, Check } from './check';

/** What checks of one run say, and how long they take. */
export class Run {
  /** In the order in which checks were started. */
  private readonly said: (readonly Result[])[] = [];
  private readonly seconds = new Map<Budgeted, number>();

  /**
   * @param checks all that must say something
   * @param clock seconds from any start
   */
  public constructor(
    private readonly checks: readonly Check[],
    private readonly clock: () => number,
  ) {}

  /** Lets a check work, and keeps what it says. One that throws has failed; the others go on. */
  public async perform(check: Check, subject: string, work: () => Promise<readonly Result[]>): Promise<void> {
    const place = this.said.push([]) - 1;
    this.said[place] = (await this.prepare(check, subject, work)) ?? [];
  }

  /**
   * Does what checks need, and counts its time.
   *
   * @returns what `work` gives; nothing when it threw, which is a failure of its own
   */
  public async prepare<T>(step: Budgeted, subject: string, work: () => Promise<T>): Promise<T | undefined> {
    const place = this.said.push([]) - 1;
    const start = this.clock();
    try {
      return await work();
    } catch (error) {
      this.said[place] = [failure(step, subject, error instanceof Error ? error.message : String(error))];
      return undefined;
    } finally {
      this.seconds.set(step, (this.seconds.get(step) ?? 0) + this.clock() - start);
    }
  }

  /** What all said, and a failure for each check that said nothing or took too long. */
  public results(): Result[] {
    const results = this.said.flat();
    const silent = this.checks.filter(({ name }) => !results.some(({ check }) => check === name));
    return [
      ...results,
      ...silent.map((check) => failure(check, 'all', NOTHING)),
      ...[...this.seconds].flatMap(([check, seconds]) => overBudget(check, seconds)),
    ];
  }

  /** What each check used of its budget. */
  public times(): CheckTime[] {
    return [...this.seconds].map(([{ name, budgetMinutes }, seconds]) => ({
      check: name,
      seconds,
      budgetSeconds: budgetMinutes * 60,
    }));
  }
}

/** A check that did not run has failed, unless the caller left it out by name. */
const NOTHING =
  'it looked at nothing; name an environment that it can look at with --environments, or leave it out with --exclude-checks';

function overBudget(check: Budgeted, seconds: number): Result[] {
  const budget = check.budgetMinutes * 60;
  const problem =
    `${check.name} took ${Math.ceil(seconds)} s, its budget is ${budget} s; find what became slower, ` +
    "or raise 'budgetMinutes' of the check and say why";
  return seconds > budget ? [failure(check, 'budget', problem)] : [];
}

function failure({ name }: Budgeted, subject: string, problem: string): Result {
  const facts = { check: name, component: '-', version: '-', subject, count: 1, unit: 'checks' };
  return resultOf({ ...facts, problems: [problem] });
}
