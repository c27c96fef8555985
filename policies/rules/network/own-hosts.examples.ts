import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const inside = 'pay.pay.svc.cluster.local';
const made = (kind: string, spec: object, namespace: string) => {
  const { metadata, ...rest } = example('networking.istio.io/v1', kind, 'pay', { spec });
  return { ...rest, metadata: { ...metadata, namespace } };
};
const rule = (host: string, namespace = 'pay') => made('DestinationRule', { host }, namespace);
const routes = (host: string, namespace = 'pay') => made('VirtualService', { hosts: [host] }, namespace);
const found = (kind: string) => [{ kind, namespace: 'pay', name: 'pay' }];
const refused = (message: string, ...hosts: readonly string[]) =>
  hosts.flatMap((host) => [
    { objects: [rule(host)], found: found('DestinationRule'), message },
    { objects: [routes(host)], found: found('VirtualService'), message },
  ]);

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [rule(inside), routes(inside)] },
    { objects: [rule('sms.example.com', 'istio-egress'), routes('pay.example', 'istio-ingress')] },
  ],
  fail: [
    ...refused('by a pattern', '*', '*.pay.svc.cluster.local', 'pay', 'pay.pay.svc'),
    ...refused('another namespace', 'portal.portal.svc.cluster.local'),
    ...refused('stands beside no gateway', 'sms.example.com'),
  ],
};
