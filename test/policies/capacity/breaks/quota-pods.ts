import type { Break, Planted } from '../../planted';

const found = ['TC-03 ResourceQuota pay/terrace'];
// what WH-12 says of resources that the judge does not follow
const unreadOfPods = 'WH-12 Deployment pay/payment';
const spec = (cluster: Planted) => cluster.get('ResourceQuota', 'pay', 'terrace').spec;
const container = (cluster: Planted) => cluster.get('Deployment', 'pay', 'payment').spec.template.spec.containers[0];
const unread = (name: string) =>
  `it bounds '${name}' to '1000', and the judge cannot tell how much of it namespace 'pay' needs`;

/** A bound beside those that are there. */
function bounded(hard: Readonly<Record<string, string | number>>, says: string): Break {
  return {
    what: `a quota with ${JSON.stringify(hard)}`,
    plant: (cluster) => Object.assign(spec(cluster).hard, hard),
    found,
    says,
  };
}

/** A bound on what each of the 22 pods asks for. */
function asked(side: 'requests' | 'limits', resource: string, amount: string, hard: string, says: string): Break {
  return {
    what: `a quota of 21 × ${side}.${resource} by the name ${hard}`,
    plant: (cluster) => {
      container(cluster).resources[side][resource] = amount;
      spec(cluster).hard[hard] = String(21 * Number(amount));
    },
    found: [...found, unreadOfPods],
    says,
  };
}

/** Another quota in the namespace, beside the one that holds. */
function second(what: string, fields: object, says: string, namespace = 'pay'): Break {
  return {
    what: `a second quota ${what}`,
    plant: (cluster) => cluster.add('v1', 'ResourceQuota', namespace, 'second', { spec: fields }),
    found: [`TC-03 ResourceQuota ${namespace}/second`],
    says,
  };
}

/** Quotas that refuse pods of their namespace, or may. */
export const quotaPodBreaks: readonly Break[] = [
  bounded({ 'limits.cpu': '100' }, 'a container has no value for limits.cpu'),
  bounded({ cpu: '6' }, 'needs 6600m of cpu, the quota gives 6'),
  bounded({ memory: '1Gi' }, 'needs 13376Mi of memory, the quota gives 1024Mi'),
  bounded({ pods: 'many' }, "it bounds 'pods' to 'many', which is no quantity"),
  ...[
    'count/pods',
    'count/secrets',
    'secrets',
    'count/jobs.batch',
    'count/events',
    'count/widgets.example.com',
    'constructor',
  ].map((name) => bounded({ [name]: '1000' }, unread(name))),
  ...['limits.example.com/gpu', 'requests.kubernetes.io/gpu', 'gpu.deviceclass.resource.k8s.io/devices'].map((name) =>
    bounded({ [name]: '1000' }, unread(name)),
  ),
  asked('requests', 'ephemeral-storage', '1048576', 'requests.ephemeral-storage', 'needs 22Mi of requests.ephemeral'),
  asked('limits', 'ephemeral-storage', '1048576', 'ephemeral-storage', 'needs 22Mi of ephemeral-storage'),
  asked('limits', 'ephemeral-storage', '1048576', 'limits.ephemeral-storage', 'needs 22Mi of limits.ephemeral'),
  asked('limits', 'example.com/gpu', '1', 'requests.example.com/gpu', 'needs 22 of requests.example.com/gpu'),
  asked('limits', 'hugepages-2Mi', '2097152', 'hugepages-2Mi', 'needs 46137344 of hugepages-2Mi'),
  asked('limits', 'hugepages-2Mi', '2097152', 'requests.hugepages-2Mi', 'needs 46137344 of requests.hugepages'),
  second('without room', { hard: { pods: '0' } }, 'needs 22 of pods, the quota gives 0'),
  second('in a namespace that no manifest makes', { hard: { pods: '0' } }, 'cannot tell how much', 'kube-system'),
  second('of packages', { hard: { 'count/configmaps': '1000' } }, 'cannot tell how much', 'metrics-server'),
  second('of packages without room', { hard: { pods: '5' } }, 'needs 6 of pods', 'metrics-server'),
  ...['NotTerminating', 'Terminating', 'BestEffort', 'NotBestEffort', 'PriorityClass'].map((scope) =>
    second(`for ${scope}`, { hard: { pods: '0' }, scopes: [scope] }, `its scopes tell apart (${scope})`),
  ),
  second(
    'for a priority',
    {
      hard: { pods: '0' },
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'Exists' }] },
    },
    'its scopes tell apart (PriorityClass)',
  ),
  {
    what: 'a quota that bounds requests twice, by both names',
    plant: (cluster) => {
      spec(cluster).hard = { cpu: '1m', ...spec(cluster).hard };
    },
    found,
    says: 'needs 6600m of cpu, the quota gives 1m',
  },
  {
    what: 'resources of whole pods',
    plant: (cluster) => {
      cluster.get('Deployment', 'pay', 'payment').spec.template.spec.resources = { requests: { cpu: '64' } };
    },
    found: ['TC-03 Deployment pay/payment', unreadOfPods],
    says: 'resources of the whole pod',
  },
  {
    what: 'a namespace of an unknown area without a quota',
    plant: (cluster) => cluster.add('v1', 'Namespace', undefined as unknown as string, 'extra', {}),
    found: ['NM-01 Namespace extra', 'NM-21 Namespace extra', 'TC-03 Namespace extra', 'WH-13 Namespace extra'],
    says: "namespace 'extra' has no ResourceQuota",
  },
];
