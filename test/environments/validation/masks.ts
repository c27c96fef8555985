/** A mistake that hides others, so that nothing misleading is said about them. */
export interface Mask {
  /** The row that hides, as `<mistake> at <place>`. */
  readonly by: string;
  /** The rows that are hidden. */
  readonly hides: readonly string[];
  readonly reason: string;
}

/** Splits of which 'suite', 'loans' or both answer a part. */
const UNLIKE_LOANS = ['loans', 'forms', 'reminders'].map(
  (prefix) => `split-without-operation at landscape.units[suite].services[suite].exposure.splits[/suite/${prefix}]`,
);

const UNCLEAR_PATH = 'what a service answers is unknown while one of its paths is';
/** Numbers without which nobody can say what services ask for. */
const SIZES: readonly Mask[] = [
  'malformed-number at sizes.small.memoryMiB',
  'malformed-number at sizes.medium.cpuMillis',
  'malformed-number at proxy.memoryMiB',
  'malformed-number at scale.3.maxReplicas',
].map((by) => ({
  by,
  hides: ['too-little-capacity at clusters[recovery].nodePools', 'no-spare-centre at clusters[primary].nodePools'],
  reason: 'what the services of a cluster ask for together is unknown',
}));

/** All pairs of rows of which one hides the other. */
export const MASKS: readonly Mask[] = [
  ...SIZES,
  {
    by: 'no-primary at clusters',
    hides: [
      'unbalanced-replicas at services.ledger.minReplicas',
      'unbalanced-replicas at scale.0.minReplicas',
      'no-spare-centre at clusters[primary].nodePools',
    ],
    reason: 'which cluster carries the services is unknown, so over how many centres is too',
  },
  {
    by: 'no-primary at clusters',
    hides: ['recovery-in-primary-city at clusters[lab-near].city'],
    reason: 'without a primary cluster there is no city of it',
  },
  {
    by: 'several-primaries at clusters[lab-primary].role',
    hides: ['recovery-in-primary-city at clusters[lab-near].city'],
    reason: 'which of the primary clusters is meant is unknown',
  },
  {
    by: 'no-primary at clusters',
    hides: ['several-primaries at clusters[lab-primary].role'],
    reason: 'one takes the role away, the other gives it: together there is one primary cluster',
  },
  {
    by: 'several-primaries at clusters[lab-primary].role',
    hides: ['no-primary at clusters'],
    reason: 'one takes the role away, the other gives it: together there is one primary cluster',
  },
  {
    by: 'deadline-beyond-caller at landscape.units[ledger].services[ledger].calls[core-adapter].operations[Settle]',
    hides: ['deadline-beyond-caller at landscape.units[core-adapter].services[core-adapter].core.timeoutMs'],
    reason: 'the operation in which the core bank is asked has more time then',
  },
  {
    by: 'malformed-host at domain',
    hides: [
      'reserved-host at landscape.externalHosts[own-itself]',
      'reserved-host at landscape.externalHosts[own-below]',
      'reserved-host at landscape.externalHosts[own-in-portal]',
      'reserved-host at landscape.externalHosts[beside]',
      'reserved-host at issuers.own.server',
    ],
    reason: 'which names are the own ones of the environment is unknown',
  },
  {
    by: 'credentials-in-address at stateBackend.endpoint',
    hides: ['duplicate-host at stateBackend.endpoint'],
    reason: 'of an address that is wrong by itself nobody says whom it reaches',
  },
  {
    by: 'malformed-prefix at landscape.units[portal].services[portal-bff].exposure.prefix',
    hides: ['shared-prefix at landscape.units[portal].services[web].exposure.splits[/api/overview]'],
    reason: 'what lies below a prefix that is none is unknown',
  },
  {
    by: 'needless-choice at groups.sharedBeforeProduction',
    hides: [
      'self-signed-in-production at issuers.quick',
      'unbalanced-replicas at services.ledger.minReplicas',
      'unbalanced-replicas at scale.0.minReplicas',
    ],
    reason: 'these hold in production, and it is none then',
  },
  {
    by: 'malformed-date at asOf',
    hides: [
      'expired-waiver at waivers[NET-02 Namespace/suite].expires',
      'early-waiver at waivers[NET-10 Namespace/suite].issued',
    ],
    reason: 'nothing expires or begins before a day that is not in the calendar',
  },
  {
    by: 'unknown-choice at landscape.units[suite].services[suite].runtime',
    hides: UNLIKE_LOANS,
    reason: 'what a service of an unknown runtime answers is unknown: a front end answers everywhere',
  },
  {
    by: 'malformed-path at landscape.units[loans].services[loans].operations.FindLoans',
    hides: UNLIKE_LOANS,
    reason: UNCLEAR_PATH,
  },
  {
    by: 'operation-without-path at landscape.units[notice].services[notice].operations.Cancel',
    hides: ['split-without-operation at landscape.units[suite].services[suite].exposure.splits[/suite/forms]'],
    reason: UNCLEAR_PATH,
  },
  ...[
    'Up',
    'Here',
    'Encoded',
    'Versioned',
    'Parameter',
    'Empty',
    'Open',
    'Twice',
    'Colon',
    'TakenColon',
    'TwoColons',
    'TakenOddColon',
    'OddColon',
  ].map((operation) => ({
    by: `malformed-path at landscape.units[portal].services[portal-bff].operations.${operation}`,
    hides: ['exposure-without-operation at landscape.units[suite].services[suite].exposure.splits[/suite/reports]'],
    reason: UNCLEAR_PATH,
  })),
];
