import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const DOORS = [
  ['networking.k8s.io/v1', 'Ingress'],
  ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['gateway.networking.k8s.io/v1', 'Gateway'],
  ['multicluster.x-k8s.io/v1alpha1', 'ServiceImport'],
] as const;

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [example('networking.istio.io/v1', 'Gateway', 'pay')] },
    { objects: [example('v1', 'Service', 'pay', { spec: { selector: { app: 'pay' } } })] },
  ],
  fail: [
    ...DOORS.map(([apiVersion, kind]) => ({
      objects: [example(apiVersion, kind, 'pay')],
      found: [{ kind, namespace: 'pay', name: 'pay' }],
      message: 'beside the Gateways of Istio',
    })),
    {
      objects: [example('v1', 'Endpoints', 'pay', { subsets: [] })],
      found: [{ kind: 'Endpoints', namespace: 'pay', name: 'pay' }],
      message: "the Service 'pay'",
    },
    {
      objects: [
        {
          apiVersion: 'discovery.k8s.io/v1',
          kind: 'EndpointSlice',
          metadata: { name: 'own', namespace: 'pay', labels: { 'kubernetes.io/service-name': 'pay' } },
        },
      ],
      found: [{ kind: 'EndpointSlice', namespace: 'pay', name: 'own' }],
      message: "the Service 'pay'",
    },
  ],
};
