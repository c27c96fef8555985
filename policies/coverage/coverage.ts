import { grouped } from '../grouped';
import type { RuleRecord } from '../rule';
import type { Verdict } from '../verdict';
import { type Clause, keyOf } from './clause';
import { type PlannedRule, planned } from './planned';
import { register } from './register';

/**
 * How far rules answer a clause.
 *
 * - `automated`: every rule that is designed for it looked at something;
 * - `partial`: some did, others are not written, or had nothing to look at;
 * - `noSubject`: those that are written had nothing to look at, so that nothing is proved;
 * - `gap`: no rule is written;
 * - `manual`: no rule can be.
 */
export type CoverageKind = 'automated' | 'partial' | 'noSubject' | 'gap' | 'manual';

/** What coverage asks of a rule of the catalogue: the clauses that it answers, and what came of it. */
export type AskedRule = Pick<RuleRecord, 'id' | 'controls'> & { readonly verdict: Verdict };

/** A clause, and the rules that answer it or will. */
export interface CoveredClause<R extends AskedRule = AskedRule> {
  /** What is asked for, and by whom. */
  readonly clause: Clause;
  /** How far it is answered. */
  readonly coverage: CoverageKind;
  /** Rules of the catalogue. */
  readonly rules: readonly R[];
  /** Rules that are not written yet. */
  readonly planned: readonly PlannedRule[];
}

/** The clauses of one framework, by how far they are answered. */
export interface FrameworkCoverage extends Readonly<Record<CoverageKind, readonly string[]>> {
  /** Name of the framework. */
  readonly framework: string;
}

/** Every clause of the register, in its order, with the rules that answer it. */
export function coveredClauses<R extends AskedRule>(rules: readonly R[]): readonly CoveredClause<R>[] {
  const written = new Set(rules.map(({ id }) => id));
  const answering = grouped(rules, ({ controls }) => controls.map(keyOf));
  const awaited = grouped(
    planned.filter(({ id }) => !written.has(id)),
    ({ clauses }) => clauses,
  );
  return register.map((clause) => {
    const own = answering.get(keyOf(clause)) ?? [];
    const open = awaited.get(keyOf(clause)) ?? [];
    return { clause, coverage: kindOf(clause, own, open), rules: own, planned: open };
  });
}

/** How many of the clauses of each framework are answered how far. */
export function coverageOf(rules: readonly AskedRule[]): readonly FrameworkCoverage[] {
  const clauses = coveredClauses(rules);
  const frameworks = [...new Set(clauses.map(({ clause }) => clause.framework))];
  return frameworks.map((framework) => {
    const of = (kind: CoverageKind) =>
      clauses
        .filter(({ clause, coverage }) => clause.framework === framework && coverage === kind)
        .map(({ clause }) => clause.clause);
    return {
      framework,
      automated: of('automated'),
      partial: of('partial'),
      noSubject: of('noSubject'),
      gap: of('gap'),
      manual: of('manual'),
    };
  });
}

/** Verdicts of rules that looked at something, and at all of it. */
const PROVING: readonly Verdict[] = ['pass', 'fail', 'waived'];

function kindOf({ manual }: Clause, rules: readonly AskedRule[], open: readonly PlannedRule[]): CoverageKind {
  if (manual) {
    return 'manual';
  }
  if (rules.length === 0) {
    return 'gap';
  }
  const looked = rules.filter(({ verdict }) => PROVING.includes(verdict)).length;
  return looked === 0 ? 'noSubject' : looked < rules.length || open.length > 0 ? 'partial' : 'automated';
}
