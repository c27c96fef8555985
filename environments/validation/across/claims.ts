import type { Stage } from '../../../model/stage';
import { entry } from '../../entry';
import { channelOf } from '../../images/lock';
import type { EnvironmentSpec } from '../../specification/environment';
import { placeAtOrigin } from '../origin';
import { item } from '../place';

/**
 * What an environment takes for itself, or leads to.
 *
 * - Of one environment only: `domain`, `public-host`, `state`, `context`, `signer`, and `cluster-range`, its own addresses.
 * - `group`: that of one role.
 * - Channels of images: one that an environment before production takes, and one that production chose.
 * - Where it leads to: the ranges and hosts of the core bank, of hosts outside, and of who signs.
 */
export type ClaimKind =
  | 'domain'
  | 'public-host'
  | 'state'
  | 'context'
  | 'signer'
  | 'group'
  | 'cluster-range'
  | 'core-range'
  | 'external-range'
  | 'issuer-range'
  | 'core-host'
  | 'outside-host'
  | 'channel-before-production'
  | 'channel-of-production';

/** One thing that an environment takes or leads to. */
export interface Claim {
  /** What it is. */
  readonly kind: ClaimKind;
  /** The name or the range itself. */
  readonly value: string;
  /** Where it is written. */
  readonly place: string;
  /**
   * Whose group it is.
   * @default - it is no group
   */
  readonly role?: string;
}

/** What one environment claims. */
export interface Claims {
  /** Its name. */
  readonly environment: string;
  /** Its stage. */
  readonly stage: Stage;
  /** All of it. */
  readonly claims: readonly Claim[];
  /** Whether groups that may change it may, as it says itself, also change environments before production. */
  readonly sharesGroups: boolean;
}

/** Role of the group that reads everything and changes nothing. */
export const AUDITORS = 'auditors';

/** What a sound environment claims, at the places where it is written. */
export function claimsOf(environment: EnvironmentSpec): Claims {
  const { name, stage, domain, clusters, publicHosts, coreBank, groups, landscape, stateBackend } = environment;
  const claims: Claim[] = [
    { kind: 'domain', value: domain, place: 'domain' },
    { kind: 'state', value: `${stateBackend.endpoint}/${stateBackend.bucket}`, place: 'stateBackend.bucket' },
    { kind: 'core-host', value: coreBank.host, place: 'coreBank.host' },
    ...ranges('core-range', 'coreBank.cidrs', coreBank.cidrs),
    { kind: 'group', value: groups.platformEngineers, place: 'groups.platformEngineers', role: 'platformEngineers' },
    { kind: 'group', value: groups.auditors, place: 'groups.auditors', role: AUDITORS },
    ...landscape.teams.map(
      (team): Claim => ({
        kind: 'group',
        value: team.group,
        place: `${item('landscape.teams', team.name)}.group`,
        role: `team '${team.name}'`,
      }),
    ),
    ...Object.entries(publicHosts).map(
      ([host, each]): Claim => ({ kind: 'public-host', value: each.host, place: `publicHosts.${host}.host` }),
    ),
    ...clusters.flatMap((cluster): Claim[] => {
      const place = item('clusters', cluster.name);
      return [
        { kind: 'context', value: `${name}-${cluster.name}`, place },
        ...(['podCidr', 'serviceCidr', 'nodeCidr'] as const).map(
          (key): Claim => ({ kind: 'cluster-range', value: cluster[key], place: `${place}.${key}` }),
        ),
      ];
    }),
    ...channelsOf(environment),
    ...issuersOf(environment),
    ...externalsOf(environment),
  ];
  return {
    environment: name,
    stage,
    sharesGroups: groups.sharedBeforeProduction !== undefined,
    claims: claims.map((claim) => ({ ...claim, place: placeAtOrigin(environment, claim.place) })),
  };
}

/** The channel of production's own name is what others may run too: nothing gets there before it is promoted. */
function channelsOf(environment: EnvironmentSpec): Claim[] {
  const value = channelOf(environment);
  const place = 'images.channel';
  if (environment.stage !== 'prod') {
    return [{ kind: 'channel-before-production', value, place }];
  }
  return value === environment.name ? [] : [{ kind: 'channel-of-production', value, place }];
}

function issuersOf({ issuers }: EnvironmentSpec): Claim[] {
  return Object.entries(issuers).flatMap(([name, issuer]): Claim[] =>
    issuer.kind === 'vault'
      ? [
          { kind: 'signer', value: `${issuer.server}/v1/${issuer.path}`, place: `issuers.${name}.path` },
          ...ranges('issuer-range', `issuers.${name}.cidrs`, issuer.cidrs),
        ]
      : [],
  );
}

function externalsOf({ landscape, externalHosts }: EnvironmentSpec): Claim[] {
  return landscape.externalHosts.flatMap(({ name, host }): Claim[] => {
    const here = entry(externalHosts, name);
    const place = here?.host === undefined ? item('landscape.externalHosts', name) : `externalHosts.${name}.host`;
    return [
      { kind: 'outside-host', value: here?.host ?? host, place },
      ...ranges('external-range', `externalHosts.${name}.cidrs`, here?.cidrs ?? []),
    ];
  });
}

function ranges(kind: ClaimKind, list: string, cidrs: readonly string[]): Claim[] {
  return cidrs.map((value) => ({ kind, value, place: item(list, value) }));
}
