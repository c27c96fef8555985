import { STAGES, type Stage } from '../../../model/stage';
import { overlap, rangeOf } from '../cidr';
import type { Fault } from '../fields/field';
import { quote } from '../place';
import type { Problem } from '../problem';
import type { Claim, ClaimKind, Claims } from './claims';

/** One thing that is wrong with two environments together; it is told of the one that is to be mended. */
export interface ProblemAcross extends Problem {
  /** Name of the environment that is to be mended. */
  readonly environment: string;
  /** Name of the other one. */
  readonly other: string;
}

/** What of two environments must not meet, told of the one that has `kind`. */
interface Conflict {
  readonly kind: ClaimKind;
  readonly others: readonly ClaimKind[];
  readonly mistake: Problem['mistake'];
  /** What the value of the other one is there. */
  readonly what: string;
  readonly remedy: string;
  /**
   * Whether it is one only where the other environment is production, and this one is not.
   * @default false
   */
  readonly ofProduction?: boolean;
}

const OWN = 'shared-with-environment';

const CONFLICTS: readonly Conflict[] = [
  own('domain', 'the domain', 'give each environment a domain of its own'),
  own('state', 'where state is kept', 'give each environment a bucket of its own'),
  own('context', 'the context of a cluster', 'rename the environment or the cluster'),
  own('signer', 'who signs', 'give each environment a signing endpoint of its own'),
  { ...own('public-host', 'a public host', 'give each a host of its own'), mistake: 'duplicate-host' },
  {
    kind: 'group',
    others: ['group'],
    mistake: 'shared-group',
    what: 'the group of somebody else',
    remedy: 'give each a group of its own',
  },
  {
    kind: 'cluster-range',
    others: ['cluster-range'],
    mistake: 'overlapping-ranges',
    what: 'a range of the clusters',
    remedy: 'give every cluster ranges of its own',
  },
  ...(['core-range', 'external-range', 'issuer-range'] as const).map(
    (kind): Conflict => ({
      kind,
      others: ['cluster-range'],
      mistake: 'address-inside-cluster',
      what: 'a range of the clusters',
      remedy: 'list addresses outside the clusters only',
    }),
  ),
  ofProduction('core-range', ['core-range', 'external-range'], 'where production leads to'),
  ofProduction('external-range', ['core-range', 'external-range'], 'where production leads to'),
  ofProduction('core-host', ['core-host', 'public-host'], 'a host of production'),
  ofProduction('outside-host', ['core-host', 'public-host'], 'a host of production'),
];

function own(kind: ClaimKind, what: string, remedy: string): Conflict {
  return { kind, others: [kind], mistake: OWN, what, remedy };
}

function ofProduction(kind: ClaimKind, others: readonly ClaimKind[], what: string): Conflict {
  const remedy = 'name the test system that plays it';
  return { kind, others, mistake: 'reaches-production', what, remedy, ofProduction: true };
}

/**
 * Finds what environments must not share, each mistake once.
 *
 * Of two that are alike it is told of the one that is further from production, or else of the later name.
 */
export function validateAcross(all: readonly Claims[]): readonly ProblemAcross[] {
  return all.flatMap((mine) => all.filter((other) => other !== mine).flatMap((other) => between(mine, other)));
}

function between(mine: Claims, other: Claims): ProblemAcross[] {
  const found = CONFLICTS.filter((conflict) => appliesTo(conflict, mine, other)).flatMap((conflict) =>
    mine.claims
      .filter(({ kind }) => kind === conflict.kind)
      .flatMap((claim) => {
        const twin = other.claims.find((each) => conflict.others.includes(each.kind) && meet(claim, each));
        return twin === undefined ? [] : [{ ...faultOf(conflict, claim, twin, other), place: claim.place }];
      }),
  );
  // The first of a place is told.
  const byPlace = new Map(
    found.reverse().map((problem) => [JSON.stringify([problem.mistake, problem.place]), problem]),
  );
  return [...byPlace.values()].reverse().map((problem) => ({
    ...problem,
    environment: mine.environment,
    other: other.environment,
  }));
}

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

function meet(one: Claim, other: Claim): boolean {
  if (one.kind.endsWith('-range')) {
    const [a, b] = [rangeOf(one.value), rangeOf(other.value)];
    return a !== undefined && b !== undefined && overlap(a, b);
  }
  return one.value === other.value && (one.kind !== 'group' || one.role !== other.role);
}

function faultOf({ mistake, what, remedy }: Conflict, claim: Claim, twin: Claim, { environment }: Claims): Fault {
  const same = claim.value === twin.value ? 'is' : `overlaps ${quote(twin.value)},`;
  return {
    mistake,
    message: `${quote(claim.value)} ${same} ${what} of environment ${quote(environment)} too, at ${twin.place}`,
    remedy,
  };
}
