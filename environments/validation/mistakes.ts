/** Every kind of mistake that the validation finds, each with what it means. */
export const MISTAKES = {
  // Shape: what the compiler would refuse. The other rules wait until the first three are mended.
  'missing-value': 'a required property is not there',
  'wrong-type': 'a value has another type than the specification asks for',
  'too-many': 'more of one kind than an object or a cluster of Kubernetes is made for',
  'unknown-property': 'a property that the specification does not know, so nothing would read it',

  // Names and texts
  'duplicate-name': 'two things of one kind share a name',
  'malformed-name': 'a name that is no DNS label',
  'malformed-topic-name': 'a topic that is not named `<domain>.<event>.v<major>`',
  'malformed-operation-name': 'an operation whose name cannot be an RPC or a route',
  'malformed-label-value': 'a value that cannot be a label',
  'reserved-name': 'a unit or team named like something of the platform',
  'malformed-identifier': 'a bucket, region, driver or path that its system would refuse',
  'malformed-group': 'a group that no identity provider would name so',
  'reserved-group': 'a group whose members Kubernetes chooses, so that it may be everybody',
  'shared-group': 'one group with two sets of rights',
  'unreadable-text': 'a text with characters that nobody sees, white space around it, or too many characters',
  'empty-text': 'a text that people or systems need is empty',
  'malformed-host': 'a host or domain that is no whole DNS name in lower case',
  'reserved-host': 'a host whose name belongs to the cluster, the platform or nobody',
  'malformed-url': 'an address that is not an absolute https URL',
  'credentials-in-address': 'an address with a user or a password in it',

  // Values
  'unknown-choice': 'a word that is none of the possible ones',
  'unknown-tier': 'a tier outside 0–3',
  'unknown-data-class': 'a data class outside 1–5',
  'malformed-number': 'a number that is too small, too large or no integer',
  'malformed-date': 'a day that is not in the calendar of this century, or not written `YYYY-MM-DD`',

  // Cities, centres, clusters
  'unknown-city': 'a cluster in a city that is not declared',
  'unknown-centre': 'a centre that no city has',
  'centre-of-other-city': 'a cluster that uses a centre of another city',
  'cluster-without-centre': 'a cluster that stands nowhere',
  'pool-outside-cluster': 'a node pool in a centre that its cluster does not use',
  'centre-without-pool': 'a centre of a cluster in which it has no nodes',
  'lone-witness': 'a witness where there is nothing to witness',
  'witnesses-only': 'a cluster whose centres are all witnesses',
  'no-primary': 'no cluster carries the services',
  'several-primaries': 'more than one cluster carries the services',
  'shared-driver': 'one driver for two kinds of volumes that nothing else tells apart',
  'shared-centre': 'one centre carries two clusters of the same role',
  'recovery-in-primary-city': 'a recovery cluster that is lost together with the primary one',
  'needless-promotion': 'a cluster that is promoted, and never stood by',
  'even-votes': 'a quorum that can be split into halves',
  'majority-in-centre': 'a quorum that is lost with one centre',

  // Addresses
  'malformed-cidr': 'a range of addresses that is not in CIDR notation, or a network that cannot be divided',
  'overlapping-ranges': 'two ranges of the clusters share addresses',
  'foreign-cluster-range': 'a range of a cluster whose addresses belong to somebody else, or are IPv6',
  'range-too-wide': 'a range with more addresses than its system takes',
  'range-too-small': 'a range with fewer addresses than it must give',
  'boundless-address': 'a range outside the platform with more addresses than one host has',
  'special-address': 'an address at which the machine, its cloud, a group or nobody answers',
  'address-inside-cluster': 'an address outside the platform that belongs to one of its clusters',

  // Scale
  'inverted-scale': 'more replicas at least than at most',
  'too-few-replicas': 'a service of tier 0 or 1 with fewer than 2 replicas',
  'unbalanced-replicas': 'a service of tier 0 that two centres cannot carry in equal halves of 2 or more',
  'too-little-capacity': 'a cluster that cannot hold its pods at the highest load',
  'no-spare-centre': 'a cluster that cannot hold its pods at the highest load once a centre is lost',

  // Units and services
  'unknown-team': 'an owner that is no team',
  'team-without-unit': 'a team that owns nothing',
  'unit-without-service': 'a unit that runs nothing',
  'unknown-service': 'a service that no unit has',
  'unknown-operation': 'a call of an operation that the service does not offer',
  'unknown-own-operation': 'a call within an operation that the caller does not have',
  'call-to-itself': 'a service that calls itself through the mesh',
  'duplicate-edge': 'one edge is declared twice',
  'empty-call': 'a call that opens nothing',
  'soft-without-degraded': 'a soft edge that does not say what happens without it',
  'hard-with-degraded': 'a hard edge that claims a degraded mode',
  'hard-on-weaker-tier': 'something that cannot work without something of a weaker tier',
  'hard-cycle': 'services that cannot work without each other',

  // Operations
  'operation-without-path': 'an operation over HTTP without method and path',
  'path-on-grpc': 'a method and path on a service that speaks gRPC',
  'malformed-path': 'a method and path that no route can match',
  'shared-path': 'two operations of a service behind one method and path',
  'two-spellings': 'paths or prefixes of which a part differs in case only',
  'ambiguous-path': 'two operations of which none is the more specific answer to some requests',
  'overlapping-call': 'a call whose operation takes requests of an operation that is not called',
  'operation-on-front-end': 'a front end that offers operations',
  'edge-of-front-end': 'a front end that reaches other things than its user',
  'store-of-front-end': 'a front end that reaches a store',
  'retries-beyond-deadline': 'retries that take longer than the operation may',
  'retries-not-idempotent': 'retries of an operation that must not run twice',
  'deadline-beyond-caller': 'a call that may take longer than its caller has',

  // Stores and topics
  'unknown-store': 'a store that no unit has',
  'unused-store': 'a store that no service uses',
  'foreign-store': 'a store of another unit',
  'store-class-too-low': 'a store that is less protected than what is written to it',
  'unknown-topic': 'a topic that is not declared',
  'foreign-topic': 'a topic of another unit to which a service writes',
  'topic-class-too-low': 'a topic that is less protected than what is written to it',
  'class-above-service': 'a use that writes more sensitive data than the service says it holds',
  'topic-without-unit': 'a topic that belongs to no unit',
  'topic-without-publisher': 'a topic that is read and never written',

  // Ways in
  'unknown-public-host': 'a service on a public host that the environment does not have',
  'host-without-certificate': 'a public host that nobody signs a certificate for',
  'self-signed-in-production': 'certificates in production that nobody outside trusts',
  'unused-public-host': 'a public host under which nothing is exposed',
  'unexposed-front-end': 'a front end to which no way leads',
  'duplicate-host': 'two hosts behind one name',
  'malformed-prefix': 'a path prefix that no path begins with',
  'shared-prefix': 'two services behind one host and prefix',
  'malformed-percent': 'a share that is not an integer of 1–100',
  'split-beyond-whole': 'shares of one prefix that sum up to more than 100',
  'absent-split': 'a split to a service that does not run on every cluster of the one that it leaves',
  'split-without-operation': 'a split that leads requests to a service that does not answer them',
  'swallowed-operation': 'a prefix that leads requests of another service to one that does not answer them',
  'split-outside-prefix': 'a split that is not below the prefix of its service',
  'split-to-itself': 'a split that leads back to the service it leaves',
  'exposure-without-operation': 'a public prefix below which its service answers nothing',

  // Ways out
  'core-outside-adapter': 'a way to the core bank in a unit that is no adapter',
  'second-way-to-core': 'a second service with a way to the core bank',
  'external-is-core': 'an external host that is the core bank',
  'issuer-is-core': 'an issuer whose addresses are those of the core bank',
  'external-is-issuer': 'an external host at the addresses and the port at which an issuer signs',
  'plain-port': 'a host outside at the port on which services speak to the mesh without TLS',
  'unknown-external-host': 'a host that the landscape does not declare',
  'unused-external-host': 'a host outside the platform that no service calls',
  'external-without-address': 'a host outside the platform whose addresses nobody says',
  'unknown-platform-service': 'a service that the platform does not provide',
  'platform-cycle': 'platform services that cannot start without each other',

  // Absences
  'unknown-absence': 'something switched off that nobody knows',
  'needed-absence': 'something switched off that what runs cannot do without',
  'needless-choice': 'a choice that nothing reads, as what it is about is switched off or somewhere else',

  // Other environments
  'shared-with-environment': 'something of one environment only that another one has too',
  'reaches-production': 'an environment before production that leads to what is behind production',

  // Images
  'unknown-channel': 'a channel that the lock of images does not have',
  'unpromoted-channel': 'production that takes releases while they are tried',
  'example-image': 'images that no registry serves, in an environment that refuses them',

  // Waivers
  'waiver-without-reason': 'an exception that nobody explains',
  'waiver-without-owner': 'an exception that nobody answers for',
  'waiver-without-compensation': 'an exception whose risk nothing keeps small',
  'waiver-without-approver': 'an exception to which nobody agreed',
  'waiver-approved-by-owner': 'an exception to which its owner agreed',
  'expired-waiver': 'an exception whose time is over',
  'early-waiver': 'an exception whose time is to come',
  'long-waiver': 'an exception for more than half a year',
  'unknown-cluster': 'a waiver for a cluster that is not declared',
} as const;

/** Stable id of a kind of mistake. */
export type Mistake = keyof typeof MISTAKES;
