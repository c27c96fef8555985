import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace, withCluster } from '../../examples/objects';
import type { FlowFact } from '../../facts';
import type { KubernetesObject } from '../../objects';

const podsOf = (name: string) => ({ matchLabels: { 'app.kubernetes.io/name': name } });
const ports = [{ port: 8080, protocol: 'TCP' }];
const policy = (name: string, spec: object) => example('networking.k8s.io/v1', 'NetworkPolicy', name, { spec });
const deny = policy('default-deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
const egress = (rule: object) =>
  policy('shop-out', { podSelector: podsOf('shop'), policyTypes: ['Egress'], egress: [rule] });
const ingress = (rule: object) =>
  policy('pay-in', { podSelector: podsOf('pay'), policyTypes: ['Ingress'], ingress: [rule] });
const out = egress({ to: [{ podSelector: podsOf('pay') }], ports });
const into = ingress({ from: [{ podSelector: podsOf('shop') }], ports });

const nobody: KubernetesObject = {
  apiVersion: 'security.istio.io/v1',
  kind: 'AuthorizationPolicy',
  metadata: { name: 'allow-nothing', namespace: 'istio-system' },
  spec: {},
};
const admit = (rule: object, action = 'ALLOW') =>
  example('security.istio.io/v1', 'AuthorizationPolicy', `pay-${action.toLowerCase()}`, {
    spec: { action, selector: podsOf('pay'), rules: [rule] },
  });
const shop = [{ source: { serviceAccounts: ['pay/shop'] } }];
const operation = { ports: ['8080'], methods: ['POST'], paths: ['/v1/payments'] };
const admitted = admit({ from: shop, to: [{ operation }] });

const host = 'pay.pay.svc.cluster.local';
const sidecar = (name: string, ...hosts: string[]) =>
  example('networking.istio.io/v1', 'Sidecar', name, {
    spec: { workloadSelector: { labels: podsOf(name).matchLabels }, egress: [{ hosts }] },
  });

const flow: FlowFact = {
  from: 'workload:pay/shop',
  to: 'workload:pay/pay',
  port: 8080,
  protocol: 'TCP',
  level: 'mesh',
  operations: [{ methods: ['POST'], paths: ['/v1/payments'] }],
  host,
  reason: 'the shop takes payments',
};
const facts = withCluster({ flows: [flow] });
const foundFlow = [{ kind: 'Flow', name: 'workload:pay/shop -> workload:pay/pay TCP 8080' }];
const foundPolicy = (kind: string, name: string) => [{ kind, namespace: 'pay', name }];

/** Two services with one flow between them, and all that opens it; an example replaces parts by name. */
function cluster(replaced: Readonly<Record<string, KubernetesObject | undefined>> = {}): KubernetesObject[] {
  const parts = {
    deny,
    out,
    into,
    nobody,
    admitted,
    imports: sidecar('shop', `./${host}`),
    nothing: sidecar('pay', '~/*'),
    ...replaced,
  };
  const workloads = ['shop', 'pay'].map((name) => exampleDeployment({ name }));
  return [exampleNamespace(), ...workloads, ...Object.values(parts).filter((part) => part !== undefined)];
}

/** The service that is called offers `List` beside what the flow declares, with a path that the declared one takes. */
const thing = { ports: ['8080'], methods: ['GET'], paths: ['/things/{*}'] };
const offering = (...declared: string[]) => ({
  ...withCluster({ flows: [{ ...flow, operations: [{ methods: ['GET'], paths: declared }] }] }),
  services: [
    {
      name: 'pay',
      namespace: 'pay',
      tier: 0 as const,
      dataClass: 4 as const,
      team: 'payments',
      exposure: 'internal',
      clusters: ['example'],
      operations: [
        { name: 'Get', method: 'GET', path: '/things/{id}', idempotent: true },
        { name: 'Export', method: 'GET', path: '/things/export', idempotent: true },
      ],
    },
  ],
});
const admitThings = (...operations: object[]) =>
  cluster({ admitted: admit({ from: shop, to: operations.map((one) => ({ operation: { ...thing, ...one } })) }) });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster(), facts },
    { objects: [], facts: withCluster({ mesh: false }) },
    {
      objects: admitThings({ paths: ['/things/export', '/things/{*}'] }),
      facts: offering('/things/export', '/things/{*}'),
    },
    { objects: admitThings({ paths: ['/things/export'] }), facts: offering('/things/export') },
  ],
  fail: [
    { objects: cluster({ out: undefined }), facts, found: foundFlow, message: 'egress of workload:pay/shop' },
    { objects: cluster({ into: undefined }), facts, found: foundFlow, message: 'ingress of workload:pay/pay' },
    { objects: cluster({ admitted: undefined }), facts, found: foundFlow, message: 'refuse' },
    {
      objects: cluster({ imports: sidecar('shop', '~/*') }),
      facts,
      found: foundFlow,
      message: `does not import '${host}'`,
    },
    {
      objects: cluster({ out: egress({ to: [{ podSelector: podsOf('pay') }] }) }),
      facts,
      found: foundPolicy('NetworkPolicy', 'shop-out'),
      message: 'TCP 0-8079',
    },
    {
      objects: cluster({ into: ingress({ from: [{ namespaceSelector: {} }], ports }) }),
      facts,
      found: foundPolicy('NetworkPolicy', 'pay-in'),
      message: 'workload:pay/pay -> workload:pay/pay',
    },
    {
      objects: cluster({ out: egress({ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports }) }),
      facts,
      found: foundPolicy('NetworkPolicy', 'shop-out'),
      message: '0.0.0.0-9.255.255.255',
    },
    {
      objects: cluster({ admitted: admit({ from: [{ source: { principals: ['*'] } }], to: [{ operation }] }) }),
      facts,
      found: foundPolicy('AuthorizationPolicy', 'pay-allow'),
      message: 'service account pay/pay',
    },
    {
      objects: cluster({ imports: sidecar('shop', '*/*') }),
      facts,
      found: foundPolicy('Sidecar', 'shop'),
      message: '*/*',
    },
    {
      objects: admitThings({}),
      facts: offering('/things/{*}'),
      found: foundPolicy('AuthorizationPolicy', 'pay-allow'),
      message: "method GET, path /things/export, which 'Export' answers",
    },
    {
      objects: admitThings({ paths: ['/things/{**}'] }),
      facts: offering('/things/{**}'),
      found: foundPolicy('AuthorizationPolicy', 'pay-allow'),
      message: "which 'Get' answers",
    },
  ],
};
