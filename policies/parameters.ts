import type { ServiceFact, Stage } from './facts';

/** How important a service is: 0 the most. */
export type Tier = ServiceFact['tier'];

/**
 * Seconds that a pod stays on a node that stopped answering: the first part of every recovery, so a fraction of what the
 * tier may take. The default of Kubernetes is 300.
 */
export const evictionSeconds: Readonly<Record<Tier, number>> = { 0: 30, 1: 30, 2: 60, 3: 300 };

/**
 * Least number of pods of a service where it serves: a drain or a crash takes one, and a roll-out must not wait for it. In dev
 * nobody waits for a service.
 */
export const leastPods: Readonly<Record<Stage, Readonly<Record<Tier, number>>>> = {
  dev: { 0: 1, 1: 1, 2: 1, 3: 1 },
  uat: { 0: 2, 1: 2, 2: 2, 3: 1 },
  prod: { 0: 2, 1: 2, 2: 2, 3: 1 },
};

/** The same of tier 0 over several centres in prod: after the loss of one, the other has two. */
export const leastPodsOverCentres = 4;
