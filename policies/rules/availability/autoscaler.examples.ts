import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const target = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pay' };
const share = { type: 'Utilization', averageUtilization: 60 };
const measuring = (container: string, target: object = share) => [
  { type: 'ContainerResource', containerResource: { name: 'cpu', container, target } },
];
const amount = (averageValue: string) => measuring('app', { type: 'AverageValue', averageValue });
const growing = (scaleUp: object) => ({ behavior: { scaleUp } });
const step = (value: number, periodSeconds = 60, type = 'Pods') => ({ type, value, periodSeconds });
const scaler = (spec: object, name = 'pay') =>
  example('autoscaling/v2', 'HorizontalPodAutoscaler', name, {
    spec: { scaleTargetRef: target, minReplicas: 2, maxReplicas: 4, metrics: measuring('app'), ...spec },
  });
const found = [{ kind: 'HorizontalPodAutoscaler', namespace: 'pay', name: 'pay' }];
const cluster = (spec: object) => [exampleNamespace(), exampleDeployment(), scaler(spec)];
const rivals: Readonly<Record<string, KubernetesObject>> = {
  ScaledObject: example('keda.sh/v1alpha1', 'ScaledObject', 'rival', { spec: { scaleTargetRef: { name: 'pay' } } }),
  VerticalPodAutoscaler: example('autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'rival', {
    spec: { targetRef: target },
  }),
};
const withoutRequest = exampleDeployment({ container: { resources: {} } });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster({}) },
    { objects: cluster({ metrics: measuring('istio-proxy') }) },
    {
      objects: cluster({ metrics: [{ type: 'Resource', resource: { name: 'cpu', target: share } }] }),
    },
    { objects: [exampleNamespace(), withoutRequest, scaler({})] },
    { objects: [exampleNamespace(), withoutRequest, scaler({ metrics: amount('80m') })] },
    { objects: cluster({ metrics: amount('100m') }) },
    { objects: cluster(growing({ policies: [step(0), step(1)], stabilizationWindowSeconds: 300 })) },
    { objects: cluster({ ...growing({ policies: [step(1, 1800)] }), minReplicas: 3 }) },
    { objects: cluster({ ...growing({ policies: [step(10, 60, 'Percent')] }), maxReplicas: 9 }) },
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
    {
      objects: cluster({ metrics: [{ type: 'Resource', resource: { name: 'ephemeral-storage', target: share } }] }),
      found,
      message: 'asks for none',
    },
    { objects: cluster({ metrics: [{ type: 'External' }] }), found, message: "by 'External'" },
    ...[0, 9, 101, 10_000].map((averageUtilization) => ({
      objects: cluster({ metrics: measuring('app', { ...share, averageUtilization }) }),
      found,
      message: `at ${averageUtilization} % of the cpu`,
    })),
    { objects: cluster({ metrics: measuring('app', { type: 'Utilization' }) }), found, message: 'at undefined %' },
    { objects: cluster({ metrics: amount('101m') }), found, message: 'of which they ask for 100m' },
    { objects: cluster({ metrics: amount('0') }), found, message: 'at 0 of cpu' },
    { objects: cluster({ minReplicas: 0 }), found, message: 'from 0 to 4 pods' },
    { objects: cluster(growing({ policies: [step(0)] })), found, message: 'never gets from 2 to 4' },
    { objects: cluster(growing({ policies: [step(1, 601)] })), found, message: 'takes 601 s from 2 to 4' },
    {
      objects: cluster(growing({ policies: [step(9), step(1, 1800)], selectPolicy: 'Min' })),
      found,
      message: 'takes 1800 s',
    },
    {
      objects: cluster({ ...growing({ policies: [step(10, 600, 'Percent')] }), maxReplicas: 9 }),
      found,
      message: 'takes 3600 s',
    },
    { objects: cluster(growing({ stabilizationWindowSeconds: 3600 })), found, message: 'takes 3600 s' },
    ...[
      [growing({ selectPolicy: 'Disabled' }), '.behavior.scaleUp.selectPolicy: "Disabled"'],
      [{ behavior: { scaleDown: { selectPolicy: 'Disabled' } } }, '.behavior.scaleDown.selectPolicy: "Disabled"'],
      [growing({ tolerance: '90' }), '.behavior.scaleUp.tolerance'],
      [{ metrics: measuring('app', { type: 'Value', value: 1 }) }, '.metrics[0].containerResource.target.value'],
      [{ targetCPUUtilizationPercentage: 60 }, '.targetCPUUtilizationPercentage'],
    ].map(([spec, place]) => ({
      objects: cluster(spec as object),
      found,
      message: `the judge cannot say how it scales by spec${place}`,
    })),
    {
      objects: cluster({
        metrics: [{ type: 'Resource', resource: { name: 'nvidia.com/gpu', target: share } }],
      }),
      found,
      message: 'spec.metrics[0].resource.name: "nvidia.com/gpu"',
    },
    ...['ScaledObject', 'VerticalPodAutoscaler'].map((kind) => ({
      objects: [...cluster({}), rivals[kind] as KubernetesObject],
      found: [{ kind, namespace: 'pay', name: 'rival' }],
      message: 'another autoscaler scales its target',
    })),
    {
      objects: [exampleNamespace(), exampleDeployment(), rivals.ScaledObject as KubernetesObject],
      found: [{ kind: 'ScaledObject', namespace: 'pay', name: 'rival' }],
      message: 'the judge cannot say how a ScaledObject scales',
    },
    {
      objects: cluster({ scaleTargetRef: { kind: 'Deployment', name: 'pay' } }),
      found,
      message: "of '' does not stand",
    },
  ],
};
