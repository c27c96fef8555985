import { scaleOf } from '../../capacity/scaling';
import type { ClusterView } from '../../cluster-view';
import { serviceNamed } from '../../declared-services';
import type { Stage } from '../../facts';
import { iso, mlps, nist } from '../../frameworks';
import { referenceTo } from '../../objects';
import { leastPods as least, leastPodsOverCentres, type Tier } from '../../parameters';
import { isGateway } from '../../pods/injection';
import { scaledKinds } from '../../pods/kinds';
import type { Check, Rule } from '../../rule';

export const leastPods: Rule = {
  id: 'AV-01',
  title: 'Services and gateways have as many pods as their tier needs, without load and after the loss of a centre',
  rationale: 'A single pod is gone with its node, and two are one after the loss of a centre.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1e', '8.1.4.9c'), ...iso('A.8.14'), ...nist('cp-10', 'sc-5')],
  kinds: scaledKinds,
  check: checkScales(),
  remedy: 'raise minReplicas of the autoscaler, or replicas where there is none',
};

function checkScales(): Check {
  return (view, { facts, exempt }) => {
    const tiered = view.workloads
      .filter(({ kind, namespace, app }) => kind.scales && !exempt(namespace, app))
      .flatMap((workload) => {
        // every request from or to the outside passes a gateway
        const tier = isGateway(workload) ? 0 : serviceNamed(workload.app, workload.namespace, facts)?.tier;
        return tier === undefined ? [] : [{ workload, tier }];
      });
    return {
      examined: tiered.length,
      findings: tiered.flatMap(({ workload, tier }) => {
        const { minimum } = scaleOf(workload, view);
        const needed = neededBy(tier, facts.stage, view);
        const toldElsewhere = minimum === 0 && !mustServe(tier, view);
        const message = `it runs ${minimum} pods at its minimum; tier ${tier} needs at least ${needed}`;
        const { object, file } = workload.placed;
        return minimum >= needed || toldElsewhere ? [] : [{ object: referenceTo(object), file, message }];
      }),
    };
  };
}

function neededBy(tier: Tier, stage: Stage, { cluster: { centres } }: ClusterView): number {
  const several = centres.filter(({ witness }) => !witness).length > 1;
  return tier === 0 && stage === 'prod' && several ? leastPodsOverCentres : least[stage][tier];
}

/** Only below tier 1 may a service stand at nothing in a recovery cluster; what else makes no pods is told by WH-12. */
function mustServe(tier: Tier, { cluster }: ClusterView): boolean {
  return tier <= 1 && cluster.role === 'recovery';
}
