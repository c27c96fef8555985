import type { Stage } from '../../../model/stage';
import type { ClusterManifests } from '../manifests/manifest';
import type { Options } from '../options';
import type { Result } from '../result';
import type { Check } from './check';

/** At which environments a check looks in every run; the others are left to `--full`. */
export interface Coverage {
  /** Stages of these environments. */
  readonly stages: readonly Stage[];
  /** Why no others. */
  readonly reason: string;
}

/**
 * For checks of manifests. What uat alone shows, services over three equal centres and quotas for the loss of one of them,
 * is seen when it is simulated, which costs nearly as much as to simulate prod's primary cluster.
 */
export const devAndProd: Coverage = {
  stages: ['dev', 'prod'],
  reason: 'prod has what dev has not: two centres and a witness, recovery, management; uat is a third way to spread',
};

/** For planted faults. */
export const devOnly: Coverage = {
  stages: ['dev'],
  reason: 'a planted fault proves the check, whichever environment it is planted into',
};

/** For planted faults that need a second centre. */
export const prodOnly: Coverage = {
  stages: ['prod'],
  reason: 'the planted faults need two centres, which dev has not; one environment with two is enough',
};

/** For checks that look at no environment. */
export const anywhere: Coverage = {
  stages: ['dev', 'uat', 'prod'],
  reason: 'it looks at no environment',
};

/** Clusters at which a check looks: all that the caller asked for, or those of its stages. */
export function coveredBy(
  { coverage }: Check,
  clusters: readonly ClusterManifests[],
  { full, environments }: Options,
): ClusterManifests[] {
  const isAsked = full || environments.length > 0;
  return clusters.filter(({ stage }) => isAsked || coverage.stages.includes(stage));
}

/** What checks did not look at because the caller did not ask for it: one result a check, neither passed nor failed. */
export function leftToFull(
  checks: readonly Check[],
  clusters: readonly ClusterManifests[],
  options: Options,
): Result[] {
  return checks.flatMap((check) => {
    const covered = coveredBy(check, clusters, options);
    const left = clusters.filter((cluster) => !covered.includes(cluster));
    return left.length === 0 ? [] : [leftResult(check, left)];
  });
}

function leftResult({ name, coverage }: Check, left: readonly ClusterManifests[]): Result {
  return {
    check: name,
    component: '-',
    version: '-',
    subject: [...new Set(left.map(({ environment }) => environment))].join(', '),
    count: left.length,
    unit: `clusters: ${coverage.reason}`,
    verdict: 'left to --full',
    problems: [],
  };
}
