import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace, withCluster } from '../../examples/objects';

const limits = (item: object, name = 'limits') =>
  example('v1', 'LimitRange', name, { spec: { limits: [{ type: 'Container', ...item }] } });
const found = [{ kind: 'LimitRange', namespace: 'pay', name: 'limits' }];
const withLimits = (item: object) => [exampleNamespace(), exampleDeployment(), limits(item)];
const claim = example('v1', 'PersistentVolumeClaim', 'data', { spec: { resources: { requests: { storage: '2Gi' } } } });
const operator = { name: 'operator', namespace: 'pay', labels: {}, ports: [], mesh: false };
const requests = { cpu: '100m', memory: '128Mi' };
const withPackage = withCluster({
  endpoints: [{ ...operator, workload: { kind: 'Deployment', replicas: 1, requests } }],
});

/** Clusters that the rule admits, and clusters that it refuses: containers of 128Mi beside proxies of 128Mi to 256Mi. */
export const examples: RuleExamples = {
  pass: [
    { objects: withLimits({ default: { memory: '64Mi' }, defaultRequest: { cpu: '50m' } }) },
    {
      objects: withLimits({ min: { memory: '128Mi' }, max: { memory: '256Mi' }, maxLimitRequestRatio: { memory: 2 } }),
    },
    { objects: withLimits({ type: 'Pod', min: { cpu: '200m' }, max: { memory: '384Mi' } }) },
    { objects: [claim, limits({ type: 'PersistentVolumeClaim', min: { storage: '2Gi' }, max: { storage: '2Gi' } })] },
    { objects: [limits({ default: { memory: '64Mi' } })], facts: withPackage },
  ],
  fail: [
    { objects: withLimits({ min: { memory: '129Mi' } }), found, message: 'at least 129Mi are demanded' },
    { objects: withLimits({ max: { memory: '255Mi' } }), found, message: "container 'istio-proxy'" },
    { objects: withLimits({ maxLimitRequestRatio: { memory: '1' } }), found, message: 'at most 1 times its request' },
    { objects: withLimits({ default: { cpu: '50m' } }), found, message: 'requests 100m of cpu, and its limit is 50m' },
    { objects: withLimits({ type: 'Pod', min: { cpu: '201m' } }), found, message: 'a pod of Deployment pay/pay' },
    {
      objects: [claim, limits({ type: 'PersistentVolumeClaim', max: { storage: '1Gi' } })],
      found,
      message: 'a claim of PersistentVolumeClaim data',
    },
    { objects: withLimits({ type: 'Image' }), found, message: 'does not know' },
    {
      objects: [limits({ type: 'PersistentVolumeClaim', maxLimitRequestRatio: { storage: '1' } })],
      found,
      message: 'which has none',
    },
    { objects: [limits({}, 'a'), limits({})], found, message: 'has LimitRange pay/a already' },
    { objects: [limits({ max: { memory: '9Gi' } })], facts: withPackage, found, message: 'stand in no manifest' },
    { objects: [limits({ default: { cpu: '99m' } })], facts: withPackage, found, message: 'of packaged:operator' },
    { objects: [limits({})], facts: withCluster({ endpoints: [operator] }), found, message: 'nothing tells the sizes' },
  ],
};
