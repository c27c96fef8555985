import { scaleOf } from '../../capacity/scaling';
import type { ClusterView } from '../../cluster-view';
import type { ServiceFact } from '../../facts';
import { mlps, nist } from '../../frameworks';
import { nameOf, type PlacedObject, referenceTo } from '../../objects';
import { isGateway } from '../../pods/injection';
import type { Workload } from '../../pods/workloads';
import { selects } from '../../reachability/selectors';
import type { Check, Finding, Rule } from '../../rule';
import { type BudgetSpec, budgetProblems } from '../../running/budget';

export const disruptionBudget: Rule = {
  id: 'AV-03',
  title:
    'Each workload of tier 0 to 2, and each of several pods, has one PodDisruptionBudget that protects it and lets a node drain',
  rationale: 'A drain takes pods one after the other: never all of them, and never none.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('cp-10', 'cm-3')],
  kinds: [{ group: 'policy', kind: 'PodDisruptionBudget' }],
  check: checkWorkloads(),
  remedy: 'give the workload one PodDisruptionBudget with maxUnavailable 1 and unhealthyPodEvictionPolicy AlwaysAllow',
};

/** Tier of what no service is. */
const noTier = 3;

function checkWorkloads(): Check {
  return (view, { facts, exempt }) => {
    const allServices = facts.services.filter(({ clusters }) => clusters.includes(view.name));
    const services = allServices.filter(({ namespace, name }) => !exempt(namespace, name));
    const tiers = new Map(services.map(({ namespace, name, tier }) => [`${namespace}/${name}`, tier]));
    const allWorkloads = view.workloads.filter(({ kind }) => kind.scales);
    const workloads = allWorkloads.filter(({ namespace, app }) => !exempt(namespace, app));
    // a sandbox may run single pods
    const spare = facts.stage !== 'dev';
    return {
      examined: services.length + workloads.length,
      exempted: allServices.length - services.length + allWorkloads.length - workloads.length,
      findings: [
        ...services.filter(({ tier }) => tier < noTier).flatMap((one) => missing(one, view)),
        ...workloads.flatMap((workload) => {
          // every request from or to the outside passes a gateway
          const ofOthers = isGateway(workload) ? 0 : noTier;
          const tier = tiers.get(`${workload.namespace}/${workload.app}`) ?? ofOthers;
          return problemsOf(workload, tier, view, spare).map((message) => ({
            object: referenceTo(workload.placed.object),
            file: workload.placed.file,
            message,
          }));
        }),
      ],
    };
  };
}

function missing({ namespace, name }: ServiceFact, view: ClusterView): Finding[] {
  const object = { apiVersion: 'facts', kind: 'Service', namespace, name };
  const message = `the service has no workload in cluster '${view.name}', where it is declared to run`;
  return view.workloadsIn(namespace).some(({ app }) => app === name) ? [] : [{ object, message }];
}

function problemsOf(workload: Workload, tier: number, view: ClusterView, spare: boolean): readonly string[] {
  const { minimum } = scaleOf(workload, view);
  const budgets = view
    .inNamespace('policy', 'PodDisruptionBudget', workload.namespace)
    .filter((placed) => protects(placed, workload));
  const [only] = budgets;
  if (budgets.length > 1 || (!only && (tier < noTier || minimum > 1))) {
    return [countProblem(budgets)];
  }
  // a cold standby has no pods that could be evicted
  return minimum === 0 || !only ? [] : budgetProblems(only.object.spec as BudgetSpec, minimum, spare);
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
