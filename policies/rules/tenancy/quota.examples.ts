import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace, foundDeployment, withCluster } from '../../examples/objects';

const quota = (hard: object, fields: object = {}) =>
  example('v1', 'ResourceQuota', 'quota', { spec: { hard, ...fields } });
const noServices = { 'services.loadbalancers': '0', 'services.nodeports': '0' };
/** (4 pods + 4 that stop + 1 of surge + 2 after the loss of a centre) × (application + proxy). */
const fitting = {
  'requests.cpu': '2200m',
  'requests.memory': '2816Mi',
  'limits.memory': '4224Mi',
  pods: '11',
  ...noServices,
};
/** 2 pods that no manifest holds, 2 that stop, 1 of surge, 1 after the loss of a centre. */
const operatorQuota = {
  'requests.cpu': '600m',
  'requests.memory': '384Mi',
  'limits.memory': '384Mi',
  pods: '6',
  ...noServices,
};
const platformNamespace = exampleNamespace({ 'terrace.internal/area': 'platform' });
const withOperator = withCluster({
  endpoints: [
    {
      name: 'operator',
      namespace: 'pay',
      labels: {},
      ports: [],
      mesh: false,
      workload: { kind: 'Deployment', replicas: 2, surge: 1, requests: { cpu: '100m', memory: '64Mi' } },
    },
  ],
});
const withUnknown = withCluster({
  endpoints: [{ name: 'dns', namespace: 'pay', labels: {}, ports: [], mesh: false }],
});
const foundNamespace = [{ kind: 'Namespace', name: 'pay' }];
const foundQuota = [{ kind: 'ResourceQuota', namespace: 'pay', name: 'quota' }];
const withQuota = (hard: object) => [exampleNamespace(), exampleDeployment(), quota(hard)];
const autoscaler = example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', {
  spec: { scaleTargetRef: { kind: 'Deployment', name: 'pay' }, minReplicas: 4, maxReplicas: 5 },
});

function limitRange() {
  return example('v1', 'LimitRange', 'limits', {
    spec: { limits: [{ type: 'Container', default: { cpu: '100m' } }] },
  });
}

const nothing = { 'requests.cpu': '0', 'requests.memory': '0', 'limits.memory': '0', pods: '0', ...noServices };

function promoted() {
  const annotations = { 'terrace.internal/promoted-max-replicas': '5' };
  return { metadata: { name: 'pay', namespace: 'pay', annotations } };
}

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: withQuota(fitting) },
    { objects: withQuota({ ...fitting, 'requests.cpu': '3200m', pods: '16' }) },
    { objects: [exampleNamespace(), quota(nothing)] },
    { objects: [exampleNamespace({ 'terrace.internal/area': 'data' }), exampleDeployment()] },
    { objects: [platformNamespace, quota(operatorQuota)], facts: withOperator },
    {
      objects: [...withQuota({ ...fitting, 'limits.cpu': '2200m' }), limitRange()],
      facts: { proxy: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '100m', memory: '256Mi' } } },
    },
  ],
  fail: [
    ...Object.keys(nothing).map((resource) => ({
      objects: [exampleNamespace(), quota({ ...nothing, [resource]: '1' })],
      found: foundQuota,
      message: `of ${resource}, the quota gives`,
    })),
    ...Object.entries({ pods: '17', 'requests.cpu': '3201m', 'requests.memory': '4097Mi' }).map(
      ([resource, value]) => ({
        objects: withQuota({ ...fitting, [resource]: value }),
        found: foundQuota,
        message: 'more than 4 times as much',
      }),
    ),
    {
      objects: [platformNamespace, quota({ ...operatorQuota, pods: '5' })],
      facts: withOperator,
      found: foundQuota,
      message: 'needs 6 of pods',
    },
    { objects: [exampleNamespace(), exampleDeployment()], found: foundNamespace, message: 'no ResourceQuota' },
    { objects: withQuota({}), found: foundNamespace, message: 'does not bound requests.cpu' },
    ...Object.keys(noServices).map((resource) => ({
      objects: withQuota(Object.fromEntries(Object.entries(fitting).filter(([name]) => name !== resource))),
      found: foundNamespace,
      message: `does not bound ${resource}`,
    })),
    {
      objects: [exampleNamespace(), exampleDeployment(), quota(fitting, { scopes: ['BestEffort'] })],
      found: [...foundNamespace, ...foundQuota],
      message: 'its scopes tell apart (BestEffort)',
    },
    ...Object.entries({
      'requests.cpu': '2199m',
      'requests.memory': '2815Mi',
      'limits.memory': '4223Mi',
      pods: '10',
      'limits.cpu': '1',
    }).map(([resource, value]) => ({
      objects: withQuota({ ...fitting, [resource]: value }),
      found: foundQuota,
      message: resource,
    })),
    { objects: [...withQuota(fitting), autoscaler], found: foundQuota, message: 'needs 15 of pods' },
    {
      objects: [exampleNamespace(), { ...exampleDeployment({ spec: { replicas: 0 } }), ...promoted() }, quota(fitting)],
      found: foundQuota,
      message: 'needs 15 of pods',
    },
    ...['count/secrets', 'limits.example.com/gpu'].map((resource) => ({
      objects: withQuota({ ...fitting, [resource]: '9' }),
      found: foundQuota,
      message: 'the judge cannot tell',
    })),
    {
      objects: withQuota({ ...fitting, 'count/deployments.apps': '0' }),
      found: foundQuota,
      message: 'needs 1 of count/',
    },
    { objects: withQuota({ cpu: '1', ...fitting }), found: foundQuota, message: 'of cpu, the quota gives 1' },
    { objects: withQuota({ ...fitting, pods: 'few' }), found: foundQuota, message: 'is no quantity' },
    {
      objects: [exampleNamespace(), exampleDeployment({ pod: { resources: {} } }), quota(fitting)],
      found: [foundDeployment],
      message: 'resources of the whole pod',
    },
    { objects: [quota({ pods: '0' })], facts: withUnknown, found: foundQuota, message: 'the judge cannot tell' },
    {
      objects: [platformNamespace, quota({ ...operatorQuota, 'limits.cpu': '9' })],
      facts: withOperator,
      found: foundQuota,
      message: 'the judge cannot tell',
    },
  ],
};
