import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace } from '../../examples/objects';

const target = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pay' };
const measuring = (container: string, type = 'Utilization') => [
  { type: 'ContainerResource', containerResource: { name: 'cpu', container, target: { type } } },
];
const scaler = (spec: object, name = 'pay') =>
  example('autoscaling/v2', 'HorizontalPodAutoscaler', name, {
    spec: { scaleTargetRef: target, minReplicas: 2, maxReplicas: 4, metrics: measuring('app'), ...spec },
  });
const found = [{ kind: 'HorizontalPodAutoscaler', namespace: 'pay', name: 'pay' }];
const cluster = (spec: object) => [exampleNamespace(), exampleDeployment(), scaler(spec)];
const withoutRequest = exampleDeployment({ container: { resources: {} } });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster({}) },
    { objects: cluster({ metrics: measuring('istio-proxy') }) },
    {
      objects: cluster({ metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } }] }),
    },
    { objects: [exampleNamespace(), withoutRequest, scaler({ metrics: measuring('app', 'AverageValue') })] },
  ],
  fail: [
    { objects: cluster({ metrics: measuring('pay') }), found, message: "the container 'pay'" },
    { objects: [exampleNamespace(), scaler({})], found, message: "Deployment 'pay' of 'apps' does not stand" },
    { objects: cluster({ scaleTargetRef: { ...target, kind: 'StatefulSet' } }), found, message: 'does not stand' },
    { objects: cluster({ scaleTargetRef: { ...target, apiVersion: 'v1' } }), found, message: 'does not stand' },
    { objects: cluster({ minReplicas: 5 }), found, message: 'from 5 to 4 pods' },
    {
      objects: [...cluster({}), scaler({}, 'again')],
      found: [{ kind: 'HorizontalPodAutoscaler', namespace: 'pay', name: 'again' }],
      message: 'another autoscaler',
    },
    { objects: [exampleNamespace(), withoutRequest, scaler({})], found, message: 'asks for none' },
    { objects: cluster({ metrics: [{ type: 'External' }] }), found, message: "by 'External'" },
  ],
};
