import { STAGES, type Stage } from '../../../model/stage';
import type { Fault } from '../fields/field';
import { quote, quoteAll } from '../place';
import type { Problem } from '../problem';
import { ClaimIndex } from './claim-index';
import { AUDITORS, type Claim, type Claims } from './claims';
import { CONFLICTS, type Conflict } from './conflicts';

/** One thing that is wrong with two environments together; it is told of the one that is to be mended. */
export interface ProblemAcross extends Problem {
  /** Name of the environment that is to be mended. */
  readonly environment: string;
  /** Name of the other one. */
  readonly other: string;
}

/**
 * Finds what environments must not share, each mistake once.
 *
 * Of two that are alike it is told of the one that is further from production, or else of the later name.
 */
export function validateAcross(all: readonly Claims[]): readonly ProblemAcross[] {
  const indexed = all.map((claims) => ({ claims, index: new ClaimIndex(claims.claims) }));
  return indexed.flatMap((mine) =>
    indexed.filter((other) => other !== mine).flatMap((other) => between(mine.claims, other)),
  );
}

/** Another environment and where its claims are found. */
interface Other {
  readonly claims: Claims;
  readonly index: ClaimIndex;
}

function between(mine: Claims, { claims: other, index }: Other): ProblemAcross[] {
  const found = CONFLICTS.filter((conflict) => appliesTo(conflict, mine, other)).flatMap((conflict) =>
    mine.claims
      .filter(({ kind }) => kind === conflict.kind)
      .flatMap((claim) => {
        const twin = index.meeting(claim, conflict.others);
        return twin === undefined ? [] : [{ ...faultOf(conflict, claim, twin, other), place: claim.place }];
      }),
  );
  // The first of a place is told.
  const byPlace = new Map(
    [...found, ...groupsOfProduction(mine, { claims: other, index })]
      .reverse()
      .map((problem) => [JSON.stringify([problem.mistake, problem.place]), problem]),
  );
  return [...byPlace.values()].reverse().map((problem) => ({
    ...problem,
    environment: mine.environment,
    other: other.environment,
  }));
}

/** Whoever joins a group where hardly anybody looks may change production; all such groups are told at once. */
function groupsOfProduction(mine: Claims, { claims: other, index }: Other): Problem[] {
  if (mine.stage === 'prod' || other.stage !== 'prod' || other.sharesGroups) {
    return [];
  }
  const shared = mine.claims.filter(
    (claim) => claim.kind === 'group' && claim.role !== AUDITORS && index.hasGroup(claim),
  );
  const names = shared.map(({ value }) => value);
  return names.length === 0
    ? []
    : [
        {
          mistake: 'shared-group',
          place: 'groups',
          message: `${quoteAll(names.slice(0, MOST_LISTED))}${names.length > MOST_LISTED ? '…' : ''} may change environment ${quote(other.environment)} too, which is production`,
          remedy: `say in 'groups.sharedBeforeProduction' of ${quote(other.environment)} why it is shared, or give each a group of its own`,
        },
      ];
}

const MOST_LISTED = 3;

/** What leads somewhere is told of who leads there; what both have, of one of them. */
function appliesTo({ kind, others, ofProduction = false }: Conflict, mine: Claims, other: Claims): boolean {
  if (ofProduction) {
    return mine.stage !== 'prod' && other.stage === 'prod';
  }
  return !others.includes(kind) || isBefore(mine, other);
}

function isBefore(mine: Claims, other: Claims): boolean {
  const distance = rank(mine.stage) - rank(other.stage);
  return distance < 0 || (distance === 0 && mine.environment > other.environment);
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage);
}

function faultOf({ mistake, what, remedy }: Conflict, claim: Claim, twin: Claim, { environment }: Claims): Fault {
  const differs = claim.kind === 'group' ? 'differs in case only from' : 'overlaps';
  const same = claim.value === twin.value ? 'is' : `${differs} ${quote(twin.value)},`;
  return {
    mistake,
    message: `${quote(claim.value)} ${same} ${what} of environment ${quote(environment)} too, at ${twin.place}`,
    remedy,
  };
}
