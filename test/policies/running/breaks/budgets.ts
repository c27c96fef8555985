import type { Break, Planted } from '../../planted';

/** Breaks the budget of a workload. */
function budget(spec: object, says: string, namespace = 'pay', name = 'payment', found = 'AV-04'): Break {
  return {
    what: `the budget of ${name} with ${JSON.stringify(spec)}`,
    plant: (cluster: Planted) => Object.assign(cluster.get('PodDisruptionBudget', namespace, name).spec, spec),
    found: [`${found} ${found === 'AV-04' ? 'PodDisruptionBudget' : 'Deployment'} ${namespace}/${name}`],
    says,
  };
}

const gateways = [
  ['istio-ingress', 'ingressgateway'],
  ['istio-egress', 'egressgateway'],
] as const;
const nobody = 'no pod may be evicted';
const neither = { maxUnavailable: undefined };

/** Budgets that hold up a drain, or hold nothing. */
export const budgetBreaks: readonly Break[] = [
  ...gateways.flatMap(([namespace, name]): Break[] => [
    {
      what: `no budget of ${name}`,
      plant: (cluster) => cluster.remove('PodDisruptionBudget', namespace, name),
      found: [`AV-03 Deployment ${namespace}/${name}`],
      says: 'no PodDisruptionBudget selects its pods',
    },
    {
      what: `two budgets of ${name}`,
      plant: (cluster) => cluster.copy('PodDisruptionBudget', namespace, name, () => undefined),
      found: [`AV-03 Deployment ${namespace}/${name}`],
      says: 'more than one PodDisruptionBudget selects its pods',
    },
    {
      what: `one pod of ${name}`,
      plant: (cluster) => {
        cluster.get('HorizontalPodAutoscaler', namespace, name).spec.minReplicas = 1;
      },
      found: [`AV-01 Deployment ${namespace}/${name}`],
      says: 'it runs 1 pods at its minimum; tier 0 needs at least 4',
    },
    budget({ maxUnavailable: 0 }, nobody, namespace, name),
    budget({ maxUnavailable: '100%' }, 'all pods may be evicted at once', namespace, name, 'AV-03'),
    budget({ ...neither, minAvailable: '100%' }, nobody, namespace, name),
  ]),
  budget({ maxUnavailable: '0%' }, nobody),
  budget(neither, 'says neither or both'),
  budget({ maxUnavailable: 'all' }, 'spec.maxUnavailable: "all"', 'pay', 'payment', 'AV-03'),
  budget({ maxUnavailable: '1' }, 'spec.maxUnavailable: "1"', 'pay', 'payment', 'AV-03'),
  budget({ maxUnavailable: -1 }, 'spec.maxUnavailable: -1', 'pay', 'payment', 'AV-03'),
  budget({ minAvailable: 1 }, 'says neither or both'),
  budget({ unhealthyPodEvictionPolicy: 'IfHealthyBudget' }, 'pods that never get ready hold up a drain'),
  budget({ unhealthyPodEvictionPolicy: undefined }, 'pods that never get ready hold up a drain'),
  budget(
    { maxDisrupted: 1 },
    'the judge cannot say what its PodDisruptionBudget does by spec.maxDisrupted',
    'pay',
    'payment',
    'AV-03',
  ),
  {
    what: 'two budgets of a service',
    plant: (cluster) => cluster.copy('PodDisruptionBudget', 'pay', 'payment', () => undefined),
    found: ['AV-03 Deployment pay/payment'],
    says: 'more than one PodDisruptionBudget selects its pods',
  },
];
