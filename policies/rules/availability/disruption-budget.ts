import { podCount, scaleOf } from '../../capacity/scaling';
import type { ClusterView } from '../../cluster-view';
import type { ServiceFact } from '../../facts';
import { mlps, nist } from '../../frameworks';
import { nameOf, type PlacedObject, referenceTo } from '../../objects';
import type { Workload } from '../../pods/workloads';
import { type LabelSelector, selects } from '../../reachability/selectors';
import type { Check, Finding, Rule } from '../../rule';

/** A drain takes pods one after the other: never all of them, and never none. */
export const disruptionBudget: Rule = {
  id: 'AV-03',
  title: 'Each service of tier 0 to 2 has one PodDisruptionBudget that protects it and lets a node drain',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('cp-10', 'cm-3')],
  kinds: [{ group: 'policy', kind: 'PodDisruptionBudget' }],
  check: checkServices(),
  remedy: 'give the workload one PodDisruptionBudget with maxUnavailable 1, and at least two replicas',
};

function checkServices(): Check {
  return (view, context) => {
    const services = context.facts.services.filter(
      ({ tier, clusters, namespace, name }) =>
        tier <= 2 && clusters.includes(view.name) && !context.exempt(namespace, name),
    );
    // a sandbox may run single pods
    const spare = context.facts.stage !== 'dev';
    return {
      examined: services.length,
      findings: services.flatMap((one) => checkService(one, view, spare)),
    };
  };
}

function checkService(service: ServiceFact, view: ClusterView, spare: boolean): Finding[] {
  const { namespace, name } = service;
  const workloads = view.workloadsIn(namespace).filter(({ app }) => app === name);
  if (workloads.length === 0) {
    const object = { apiVersion: 'facts', kind: 'Service', namespace, name };
    return [{ object, message: `the service has no workload in cluster '${view.name}', where it is declared to run` }];
  }
  return workloads
    .filter(({ kind }) => kind.scales)
    .flatMap((workload) =>
      problemsOf(workload, service, view, spare).map((message) => ({
        object: referenceTo(workload.placed.object),
        file: workload.placed.file,
        message,
      })),
    );
}

interface BudgetSpec {
  readonly selector?: LabelSelector;
  readonly minAvailable?: number | string;
  readonly maxUnavailable?: number | string;
}

function problemsOf(workload: Workload, { tier }: ServiceFact, view: ClusterView, spare: boolean): string[] {
  const budgets = view
    .inNamespace('policy', 'PodDisruptionBudget', workload.namespace)
    .filter((placed) => protects(placed, workload));
  const [only] = budgets;
  if (!only || budgets.length > 1) {
    return [countProblem(budgets)];
  }
  const { minimum } = scaleOf(workload, view);
  const tooFew = spare && tier <= 1 && minimum < 2;
  if (tooFew) {
    return [`it runs ${minimum} pods at its minimum; tier ${tier} needs at least 2`];
  }
  // a cold standby has no pods that could be evicted
  return minimum === 0 ? [] : evictionProblems(only.object.spec as BudgetSpec, minimum, spare);
}

function protects({ object }: PlacedObject, { labels }: Workload): boolean {
  const { selector: wanted } = object.spec as BudgetSpec;
  return wanted !== undefined && selects(wanted, labels);
}

/** The eviction API answers an error when more than one budget selects a pod. */
function countProblem(budgets: readonly PlacedObject[]): string {
  if (budgets.length === 0) {
    return 'no PodDisruptionBudget selects its pods';
  }
  const names = budgets.map(({ object }) => nameOf(referenceTo(object))).sort();
  return `more than one PodDisruptionBudget selects its pods, so that none can be evicted: ${names.join(', ')}`;
}

function evictionProblems({ minAvailable, maxUnavailable = 1 }: BudgetSpec, pods: number, spare: boolean): string[] {
  const healthy = minAvailable === undefined ? pods - podCount(maxUnavailable, pods) : podCount(minAvailable, pods);
  if (healthy >= pods) {
    return [`no pod may be evicted: of ${pods} pods at the minimum, ${healthy} must stay, so that a node never drains`];
  }
  return spare && healthy <= 0 ? [`all pods may be evicted at once: none of ${pods} at the minimum must stay`] : [];
}
