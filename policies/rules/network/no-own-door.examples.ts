import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const service = (spec: object, namespace = 'pay') => {
  const { metadata, ...rest } = example('v1', 'Service', 'pay', { spec });
  return { ...rest, metadata: { ...metadata, namespace } };
};
const found = [{ kind: 'Service', namespace: 'pay', name: 'pay' }];
const closed = { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [service({})] },
    { objects: [service({ type: 'ClusterIP', sessionAffinity: 'None', publishNotReadyAddresses: false })] },
    { objects: [service({ ...closed, loadBalancerSourceRanges: ['192.0.2.0/24'] }, 'istio-ingress')] },
  ],
  fail: [
    { objects: [service({ type: 'ExternalName', externalName: 'a.b' })], found, message: 'ExternalName' },
    { objects: [service({ type: 'NodePort' })], found, message: 'NodePort' },
    { objects: [service(closed)], found, message: 'a door of its own' },
    ...[{ type: 'LoadBalancer' }, { ...closed, allocateLoadBalancerNodePorts: true }].map((spec) => ({
      objects: [service(spec, 'istio-ingress')],
      found: [{ kind: 'Service', namespace: 'istio-ingress', name: 'pay' }],
      message: 'beside its load balancer',
    })),
    { objects: [service({ externalIPs: ['192.0.2.1'] })], found, message: 'externalIPs' },
    ...['0.0.0.0/0', '::/0'].map((range) => ({
      objects: [service({ ...closed, loadBalancerSourceRanges: ['192.0.2.0/24', range] }, 'istio-ingress')],
      found: [{ kind: 'Service', namespace: 'istio-ingress', name: 'pay' }],
      message: 'admits everybody',
    })),
    { objects: [service({ sessionAffinity: 'ClientIP' })], found, message: 'sessionAffinity' },
    { objects: [service({ publishNotReadyAddresses: true })], found, message: 'publishNotReadyAddresses' },
  ],
};
