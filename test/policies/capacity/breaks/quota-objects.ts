import type { Break, Planted } from '../../planted';

const storage = 'network.storageclass.storage.k8s.io';
const hardOf = (cluster: Planted, namespace: string) => cluster.get('ResourceQuota', namespace, 'terrace').spec.hard;

/** A bound of objects, one below what stands in the namespace. */
function objects(
  namespace: string,
  resource: string,
  needs: number,
  plant = (_cluster: Planted) => {},
  more: readonly string[] = [],
): Break {
  return {
    what: `a quota of ${needs - 1} ${resource} in ${namespace}`,
    plant: (cluster) => {
      plant(cluster);
      hardOf(cluster, namespace)[resource] = String(needs - 1);
    },
    found: [`TC-03 ResourceQuota ${namespace}/terrace`, ...more],
    says: `needs ${needs} of ${resource}, the quota gives ${needs - 1}`,
  };
}

const template = (size: string, storageClassName: string) => ({
  spec: { storageClassName, resources: { requests: { storage: size } } },
});

/** A claim of the namespace `pay`. */
const claim = (cluster: Planted) =>
  cluster.add('v1', 'PersistentVolumeClaim', 'pay', 'data', template('3Mi', 'network'));

/** Claims of as many pods as there may be at once. */
function passing(cluster: Planted): void {
  const { volumes } = cluster.get('Deployment', 'pay', 'payment').spec.template.spec;
  volumes.push({ name: 'scratch', ephemeral: { volumeClaimTemplate: template('1Mi', 'network') } });
}

/** A bound of objects that bounds nothing. */
const runaway = (resource: string, needs: number, bound: number): Break => ({
  what: `a quota of ${bound} ${resource} in pay, which needs ${needs}`,
  plant: (cluster) => {
    hardOf(cluster, 'pay')[resource] = String(bound);
  },
  found: ['TC-03 ResourceQuota pay/terrace'],
  says: `needs ${needs} of ${resource}, the quota gives ${bound}, more than 4 times as much`,
});

/** No bound of Services that take addresses, or ports of every node. */
const unbounded = (namespace: string, resource: string): Break => ({
  what: `a quota without ${resource} in ${namespace}`,
  plant: (cluster) => {
    delete hardOf(cluster, namespace)[resource];
  },
  found: [`TC-03 Namespace ${namespace}`],
  says: `the ResourceQuota of namespace '${namespace}' does not bound ${resource}`,
});

/** Quotas that refuse objects of their namespace, or hold no runaway. */
export const quotaObjectBreaks: readonly Break[] = [
  runaway('services.nodeports', 0, 100),
  runaway('services.nodeports', 0, 1),
  runaway('services.loadbalancers', 0, 1),
  runaway('persistentvolumeclaims', 0, 1),
  runaway('requests.nvidia.com/gpu', 0, 8),
  runaway('count/services', 1, 5),
  unbounded('pay', 'services.nodeports'),
  unbounded('pay', 'services.loadbalancers'),
  unbounded('istio-ingress', 'services.loadbalancers'),
  // its quota is Terraform's
  unbounded('metrics-server', 'services.nodeports'),
  {
    what: 'the namespace of a team that says it is of stores, without a quota',
    plant: (cluster) => {
      cluster.get('Namespace', undefined, 'pay').metadata.labels['terrace.internal/area'] = 'data';
      cluster.remove('ResourceQuota', 'pay', 'terrace');
    },
    found: ['NM-21 Namespace pay', 'TC-03 Namespace pay'],
    says: "namespace 'pay' has no ResourceQuota",
  },
  objects('istio-ingress', 'services.loadbalancers', 1),
  objects(
    'istio-ingress',
    'services.nodeports',
    1,
    (cluster) => {
      cluster.get('Service', 'istio-ingress', 'ingressgateway').spec.ports[0].nodePort = 30080;
    },
    ['NM-10 Service istio-ingress/ingressgateway'],
  ),
  objects('portal', 'services', 2),
  objects('portal', 'count/services', 2),
  objects('portal', 'count/deployments.apps', 2),
  // two Deployments, each with three to roll back to, the one that runs, and the one that comes
  objects('portal', 'count/replicasets.apps', 2 * 5),
  objects('portal', 'count/replicasets.apps', 5 + 12, (cluster) => {
    delete cluster.get('Deployment', 'portal', 'web').spec.revisionHistoryLimit;
  }),
  objects('portal', 'count/horizontalpodautoscalers.autoscaling', 2),
  objects('portal', 'count/networkpolicies.networking.k8s.io', 4),
  // `default` is there, too
  objects('portal', 'count/serviceaccounts', 3),
  // the certificates of the API server and of the mesh
  objects('portal', 'configmaps', 2),
  objects('portal', 'count/configmaps', 3, (cluster) => cluster.add('v1', 'ConfigMap', 'portal', 'settings', {})),
  objects('portal', 'resourcequotas', 1),
  objects('pay', 'persistentvolumeclaims', 1, claim),
  // its type is none that pods may have
  objects('pay', 'count/persistentvolumeclaims', 22, passing, ['WH-07 Deployment pay/payment']),
  objects('pay', `${storage}/persistentvolumeclaims`, 22, passing, ['WH-07 Deployment pay/payment']),
  objects('pay', `${storage}/persistentvolumeclaims`, 1, claim),
  ...[`${storage}/requests.storage`, 'requests.storage'].map((resource) => ({
    what: `too little ${resource} for a claim`,
    plant: (cluster: Planted) => {
      claim(cluster);
      hardOf(cluster, 'pay')[resource] = '2Mi';
    },
    found: ['TC-03 ResourceQuota pay/terrace'],
    says: `needs 3Mi of ${resource}, the quota gives 2Mi`,
  })),
];
