import { type CoveredClause, coveredClauses } from '../coverage/coverage';
import type { Evidence, RuleEvidence } from '../judgement';

/**
 * What the evidence says of a clause, in the words of assessors: met, met in part, not met, not applicable; or that it
 * says nothing.
 */
export type ClauseVerdict = '符合' | '部分符合' | '不符合' | '不适用' | '未判定';

/**
 * Where evidence comes from: what was synthesized, what clusters refuse, what was seen in them, what was drilled, what people
 * looked at.
 */
export type Scope = 'design' | 'enforced' | 'observed' | 'exercised' | 'manual';

/** A clause, and what the evidence says of it. */
export interface AssessedClause extends CoveredClause<RuleEvidence> {
  /** What it says. */
  readonly verdict: ClauseVerdict;
  /**
   * Where the evidence comes from, or would have to.
   * @default - there is none
   */
  readonly scope?: Scope;
}

/**
 * What the synthesis can say of each clause of the register. That something is so by design never meets a clause, and what had
 * nothing to look at says nothing; whether a clause applies at all, people decide.
 */
export function assess({ rules }: Pick<Evidence, 'rules'>): readonly AssessedClause[] {
  return coveredClauses(rules).map((covered) => ({ ...covered, ...verdictOf(covered) }));
}

function verdictOf({ coverage, rules }: CoveredClause<RuleEvidence>): Pick<AssessedClause, 'verdict' | 'scope'> {
  if (rules.some(({ verdict }) => verdict === 'fail')) {
    return { verdict: '不符合', scope: 'design' };
  }
  switch (coverage) {
    case 'automated':
    case 'partial':
      return { verdict: '部分符合', scope: 'design' };
    case 'manual':
      return { verdict: '未判定', scope: 'manual' };
    default:
      return { verdict: '未判定' };
  }
}
