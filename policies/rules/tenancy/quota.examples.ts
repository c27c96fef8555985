import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace } from '../../examples/objects';

const quota = (hard: object, fields: object = {}) =>
  example('v1', 'ResourceQuota', 'quota', { spec: { hard, ...fields } });
/** (4 pods + 1 of surge + 2 after the loss of a centre) × (application + proxy). */
const fitting = {
  'requests.cpu': '1400m',
  'requests.memory': '1792Mi',
  'limits.memory': '2688Mi',
  pods: '7',
};
const foundNamespace = [{ kind: 'Namespace', name: 'pay' }];
const withQuota = (hard: object) => [exampleNamespace(), exampleDeployment(), quota(hard)];
const autoscaler = example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', {
  spec: { scaleTargetRef: { kind: 'Deployment', name: 'pay' }, minReplicas: 4, maxReplicas: 5 },
});

function limitRange() {
  return example('v1', 'LimitRange', 'limits', {
    spec: { limits: [{ type: 'Container', default: { cpu: '100m' } }] },
  });
}

function promoted() {
  const annotations = { 'terrace.internal/promoted-max-replicas': '5' };
  return { metadata: { name: 'pay', namespace: 'pay', annotations } };
}

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: withQuota(fitting) },
    { objects: withQuota({ ...fitting, 'requests.cpu': '2' }) },
    { objects: [exampleNamespace({ 'istio.io/rev': '', 'istio-injection': 'disabled' }), quota(fitting)] },
    { objects: [exampleNamespace({ 'terrace.internal/area': 'platform' }), exampleDeployment()] },
    {
      objects: [...withQuota({ ...fitting, 'limits.cpu': '1400m' }), limitRange()],
      facts: { proxy: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '100m', memory: '256Mi' } } },
    },
  ],
  fail: [
    { objects: [exampleNamespace(), exampleDeployment()], found: foundNamespace, message: 'no ResourceQuota' },
    { objects: withQuota({}), found: foundNamespace, message: 'does not bound requests.cpu' },
    {
      objects: [exampleNamespace(), exampleDeployment(), quota(fitting, { scopes: ['BestEffort'] })],
      found: foundNamespace,
      message: 'no ResourceQuota',
    },
    ...Object.entries({
      'requests.cpu': '1399m',
      'requests.memory': '1791Mi',
      'limits.memory': '2687Mi',
      pods: '6',
      'limits.cpu': '1',
    }).map(([resource, value]) => ({
      objects: withQuota({ ...fitting, [resource]: value }),
      found: foundNamespace,
      message: resource,
    })),
    { objects: [...withQuota(fitting), autoscaler], found: foundNamespace, message: 'needs 10 of pods' },
    {
      objects: [exampleNamespace(), { ...exampleDeployment({ spec: { replicas: 0 } }), ...promoted() }, quota(fitting)],
      found: foundNamespace,
      message: 'needs 10 of pods',
    },
  ],
};
