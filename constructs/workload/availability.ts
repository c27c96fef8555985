import type { Tier } from '../../model/tier';

/** Seconds after which a pod leaves a node that stopped answering; Kubernetes' default of 300 breaks every target below tier 3. */
const EVICTION_SECONDS: Readonly<Record<Tier, number>> = { 0: 30, 1: 30, 2: 60, 3: 300 };

/** Tolerations that let a pod leave a dead node in the time its tier allows. */
export function evictionTolerations(tier: Tier) {
  return ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].map((key) => ({
    key,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: EVICTION_SECONDS[tier],
  }));
}

/**
 * Spread over centres, then over nodes.
 *
 * Without `nodeTaintsPolicy: Honor` a lost centre counts as an empty domain, and its replacements stay Pending.
 */
export function spreadConstraints(matchLabels: Readonly<Record<string, string>>) {
  const shared = {
    maxSkew: 1,
    nodeTaintsPolicy: 'Honor',
    labelSelector: { matchLabels: { ...matchLabels } },
    matchLabelKeys: ['pod-template-hash'],
  };
  return [
    { ...shared, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule' },
    { ...shared, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' },
  ];
}

/** Share of replicas that a roll-out adds before it removes any. */
const MAX_SURGE_PERCENT = 25;

/** Pods that a roll-out adds to `replicas`. */
export function surgeOf(replicas: number): number {
  return Math.ceil((replicas * MAX_SURGE_PERCENT) / 100);
}

/** Rolls out without taking a replica away first. */
export const ROLLING_UPDATE = {
  type: 'RollingUpdate',
  rollingUpdate: { maxSurge: `${MAX_SURGE_PERCENT}%`, maxUnavailable: 0 },
};

/** Name of the PriorityClass of a tier, which Terraform makes. */
export function priorityClassOf(tier: Tier): string {
  return `tier-${tier}`;
}
