import type { Problem } from '../problem';
import type { ClaimKind } from './claims';

/** What of two environments must not meet, told of the one that has `kind`. */
export interface Conflict {
  /** What one has. */
  readonly kind: ClaimKind;
  /** What the other one has. */
  readonly others: readonly ClaimKind[];
  /** What kind of mistake it is. */
  readonly mistake: Problem['mistake'];
  /** What the value of the other one is there. */
  readonly what: string;
  /** What to change. */
  readonly remedy: string;
  /**
   * Whether it is one only where the other environment is production, and this one is not.
   * @default false
   */
  readonly ofProduction?: boolean;
}

const OWN = 'shared-with-environment';

/** Everything that two environments must not have of each other. */
export const CONFLICTS: readonly Conflict[] = [
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
  ofProduction('core-range', ['core-range', 'external-range', 'issuer-range'], 'where production leads to'),
  ofProduction('external-range', ['core-range', 'external-range', 'issuer-range'], 'where production leads to'),
  {
    kind: 'channel-of-production',
    others: ['channel-before-production'],
    mistake: 'unpromoted-channel',
    what: 'the channel',
    remedy: "take a channel of production's own, and promote what was tried to it with 'npm run images'",
  },
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
