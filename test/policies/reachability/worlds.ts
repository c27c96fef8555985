import fc from 'fast-check';
import { ClusterView } from '../../../policies/cluster-view';
import type { ClusterFact, EndFact, FlowFact } from '../../../policies/facts';
import type { KubernetesObject } from '../../../policies/objects';
import type { LiteralPod, LiteralWorld } from './literal';

/** A flow whose ends may be pods by their names alone. */
type RandomFlow = Omit<FlowFact, 'from' | 'to'> & { readonly from: string; readonly to: string };

/** A small cluster made by chance: few names, so that selectors, patterns and ports meet often. */
export interface RandomWorld {
  readonly pods: readonly LiteralPod[];
  readonly policies: readonly KubernetesObject[];
  readonly flows: readonly RandomFlow[];
}

const namespaceLabels: Record<string, Record<string, string>> = {
  one: { area: 'team', 'istio-injection': 'enabled' },
  two: { area: 'data', 'istio-injection': 'enabled' },
  'istio-system': { area: 'platform', 'istio-injection': 'enabled' },
};
const namespaces = Object.keys(namespaceLabels);
/** Eight addresses for pods; addresses of the world are those up to 10.0.0.31. */
const podCidr = '10.0.0.0/29';
const blocks = ['10.0.0.0/29', '10.0.0.8/29', '10.0.0.16/28', '10.0.0.12/31', '10.0.0.4/30', '0.0.0.0/0', '::/0'];
const firstAddress = 10 * 2 ** 24;
/** Every address of the world outside the pods, and one far away. */
export const outsideAddresses: readonly number[] = [
  ...Array.from({ length: 24 }, (_, index) => firstAddress + 8 + index),
  8 * 2 ** 24,
];
/** Both sides of every border that a policy or a flow may name. */
export const ports = [1, 79, 80, 81, 82, 83, 443, 65535];
export const protocols = ['TCP', 'UDP', 'SCTP'];

const label = fc.constantFrom('a', 'b');
const few = <T>(one: fc.Arbitrary<T>, maxLength = 2) => fc.array(one, { minLength: 1, maxLength });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
/** Leaves fields out, as manifests do. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K] | undefined> }) =>
  fc.record(model as Record<string, fc.Arbitrary<unknown>>).map((value) => JSON.parse(JSON.stringify(value)) as T);

const pods: fc.Arbitrary<LiteralPod[]> = fc
  .array(
    fc.record({
      namespace: fc.constantFrom('one', 'two'),
      labels: record<Record<string, string>>({ app: label, role: maybe(label) }),
      serviceAccount: fc.constantFrom('first', 'second'),
      ports: fc.uniqueArray(
        fc.record({ name: fc.constantFrom('web', 'api'), containerPort: fc.constantFrom(80, 81, 443) }),
        { selector: ({ name }) => name, maxLength: 2 },
      ),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((list) =>
    list.map((pod, index) => ({ ...pod, name: `pod-${index}`, labels: { ...pod.labels, pod: `${index}` } })),
  );

const selector = fc.oneof(
  fc.constant({}),
  fc.record({ matchLabels: fc.record({ app: label }) }),
  fc.record({ matchLabels: fc.constantFrom({ role: 'a' }, { app: 'a', role: 'b' }) }),
  fc.record({
    matchExpressions: few(
      fc.record({
        key: fc.constantFrom('app', 'role'),
        operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
        values: few(label),
      }),
    ),
  }),
);
const namespaceSelector = fc.oneof(
  fc.constant({}),
  fc.record({ matchLabels: fc.record({ 'kubernetes.io/metadata.name': fc.constantFrom(...namespaces) }) }),
  fc.record({
    matchExpressions: few(
      fc.record({
        key: fc.constant('area'),
        operator: fc.constantFrom('In', 'NotIn', 'Exists'),
        values: fc.constantFrom(['team'], ['team', 'data']),
      }),
      1,
    ),
  }),
);
const peer = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector }),
  fc.record({ namespaceSelector, podSelector: selector }),
  record({
    ipBlock: record({
      cidr: fc.constantFrom(...blocks),
      except: maybe(few(fc.constantFrom('10.0.0.12/31', '10.0.0.0/29', '10.0.0.6/31'))),
    }),
  }),
);
const port = fc.oneof(
  fc.record({ port: fc.constantFrom(80, 81, 443), protocol: fc.constantFrom('TCP', 'UDP') }),
  fc.record({ port: fc.constantFrom('web', 'api') }),
  fc.constant({ port: 80, endPort: 82 }),
  fc.record({ protocol: fc.constantFrom(...protocols) }),
);
const ingress = few(record({ from: maybe(few(peer)), ports: maybe(few(port)) }));
const egress = few(record({ to: maybe(few(peer)), ports: maybe(few(port)) }));

const metadata = (name: string) =>
  fc.record({ name: fc.constant(name), namespace: fc.constantFrom('one', 'two', 'istio-system') });

const networkPolicy = record({
  apiVersion: fc.constant('networking.k8s.io/v1'),
  kind: fc.constant('NetworkPolicy'),
  metadata: metadata('policy'),
  spec: record({
    podSelector: selector,
    policyTypes: maybe(fc.constantFrom(['Ingress'], ['Egress'], ['Ingress', 'Egress'], [])),
    ingress: maybe(ingress),
    egress: maybe(fc.oneof(egress, fc.constant([]))),
  }),
});

const paths = fc.constantFrom('/a', '/a*', '*b', '*', '/{*}', '/{**}', '/a/{*}', '/{*}/b', '/b', '/a/{**}/b');
const requestHosts = fc.constantFrom('api.bank', 'api.bank:*', '*.bank', 'api.*');
const methods = fc.constantFrom('GET', 'POST', 'P*', '*', '*T');
const account = fc.constantFrom('first', 'one/first', 'two/second', 'two/third');
const principal = fc.constantFrom(
  '*',
  'bank/ns/one/sa/first',
  'cluster.local/ns/two/sa/second',
  'bank/ns/one/*',
  '*/sa/second',
);
const space = fc.constantFrom('one', 'two', 't*', '*', '*e');
const source = fc.oneof(
  record({ serviceAccounts: few(account), notServiceAccounts: maybe(few(account)) }),
  record({ principals: maybe(few(principal)), notPrincipals: maybe(few(principal)) }),
  record({ namespaces: maybe(few(space)), notNamespaces: maybe(few(space)) }),
  record({ namespaces: few(space), requestPrincipals: few(fc.constant('*')) }),
  record({ notIpBlocks: few(fc.constant('10.0.0.0/8')) }),
);
const operation = record({
  ports: maybe(few(fc.constantFrom('80', '81'))),
  notPorts: maybe(few(fc.constantFrom('80', '443'))),
  methods: maybe(few(methods)),
  notMethods: maybe(few(methods)),
  paths: maybe(few(paths)),
  notPaths: maybe(few(paths)),
  hosts: maybe(few(requestHosts)),
  notHosts: maybe(few(requestHosts)),
});
const authorizationPolicy = record({
  apiVersion: fc.constant('security.istio.io/v1'),
  kind: fc.constant('AuthorizationPolicy'),
  metadata: metadata('policy'),
  spec: record({
    action: maybe(fc.constantFrom('ALLOW', 'ALLOW', 'DENY', 'AUDIT')),
    selector: maybe(fc.record({ matchLabels: fc.record({ app: label }) })),
    rules: maybe(
      few(
        record({
          from: maybe(few(fc.record({ source }))),
          to: maybe(few(fc.record({ operation }))),
          when: maybe(fc.constant([{ key: 'request.headers[x]', values: ['y'] }])),
        }),
      ),
    ),
  }),
});

/** Hosts of the world, with the namespace that publishes each. */
export const hosts: Readonly<Record<string, string>> = {
  'pay.one.svc.cluster.local': 'one',
  'user.two.svc.cluster.local': 'two',
  'sms.example.com': 'two',
};
const sidecar = record({
  apiVersion: fc.constant('networking.istio.io/v1'),
  kind: fc.constant('Sidecar'),
  metadata: metadata('sidecar'),
  spec: record({
    workloadSelector: maybe(fc.record({ labels: fc.record({ app: label }) })),
    egress: maybe(
      few(
        fc.record({
          hosts: few(
            fc
              .tuple(
                fc.constantFrom('*', '.', '~', 'one', 'two'),
                fc.constantFrom('*', '*.svc.cluster.local', '*.com', ...Object.keys(hosts)),
              )
              .map(([namespace, host]) => `${namespace}/${host}`),
          ),
        }),
      ),
    ),
  }),
});

export const operations = few(
  record({
    hosts: maybe(few(fc.constantFrom('api.bank', '*.bank'), 1)),
    methods: maybe(few(methods)),
    paths: maybe(few(paths)),
  }),
);

const flowsOf = (count: number): fc.Arbitrary<RandomFlow[]> => {
  const own = Array.from({ length: count }, (_, index) => index);
  const end = fc.oneof(
    fc.constantFrom(...own).map((index) => `pod-${index}`),
    fc.constantFrom('namespace:one', 'namespace:two', 'address:near', 'address:all'),
  );
  return fc.array(
    record<RandomFlow>({
      from: end,
      to: end,
      port: fc.constantFrom(80, 81, 443),
      protocol: fc.constantFrom('TCP' as const, 'UDP' as const),
      level: fc.constantFrom('network' as const, 'mesh' as const),
      operations: maybe(operations),
      host: maybe(fc.constantFrom(...Object.keys(hosts))),
      reason: fc.constant('chance'),
    }),
    { maxLength: 4 },
  );
};

const unrelatedWorlds: fc.Arbitrary<RandomWorld> = pods.chain((list) =>
  fc.record({
    pods: fc.constant(list),
    policies: fc
      .tuple(
        fc.array(networkPolicy, { maxLength: 4 }),
        fc.array(authorizationPolicy, { maxLength: 4 }),
        fc.array(sidecar, { maxLength: 2 }),
      )
      .map((all) => all.flat() as unknown as KubernetesObject[]),
    flows: flowsOf(list.length),
  }),
);

/** Worlds whose NetworkPolicies follow from their flows, but for what chance drops and adds. */
const fittingWorlds: fc.Arbitrary<RandomWorld> = pods.chain((list) =>
  fc
    .record({
      flows: flowsOf(list.length),
      dropped: fc.option(fc.nat({ max: 5 }), { nil: -1 }),
      added: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(networkPolicy, { maxLength: 1 })),
    })
    .map(({ flows, dropped, added }) => ({
      pods: list,
      flows,
      policies: [
        ...['one', 'two'].map((namespace) => policyOf(namespace, {}, { ingress: [], egress: [] })),
        ...flows.flatMap((flow) => policiesOf(list, flow)).filter((_, index) => index !== dropped),
        ...(added as unknown as KubernetesObject[]),
      ],
    })),
);

export const randomWorlds: fc.Arbitrary<RandomWorld> = fc.oneof(unrelatedWorlds, fittingWorlds);

function policyOf(namespace: string, podSelector: object, rules: { ingress?: object[]; egress?: object[] }) {
  const policyTypes = [...(rules.ingress ? ['Ingress'] : []), ...(rules.egress ? ['Egress'] : [])];
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'policy', namespace },
    spec: { podSelector, policyTypes, ...rules },
  };
}

/** What opens both ends of a flow and nothing else. */
function policiesOf(list: readonly LiteralPod[], { from, to, port: number, protocol }: RandomFlow): KubernetesObject[] {
  const podsOf = (ref: string) =>
    list.filter(({ name, namespace }) => ref === name || ref === `namespace:${namespace}`);
  const peersOf = (ref: string) => [
    ...podsOf(ref).map((pod) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': pod.namespace } },
      podSelector: { matchLabels: { pod: pod.labels.pod } },
    })),
    ...(ref === 'address:all'
      ? [{ ipBlock: { cidr: '0.0.0.0/0', except: [podCidr] } }, { ipBlock: { cidr: '::/0' } }]
      : []),
    ...(ref === 'address:near'
      ? [{ ipBlock: { cidr: '10.0.0.8/29', except: ['10.0.0.12/31'] } }, { ipBlock: { cidr: '10.0.0.16/28' } }]
      : []),
  ];
  const portOf = [{ port: number, protocol }];
  const [senders, receivers] = [peersOf(from), peersOf(to)];
  if (senders.length === 0 || receivers.length === 0) {
    return [];
  }
  const selectorOf = (pod: LiteralPod) => ({ matchLabels: { pod: pod.labels.pod } });
  return [
    ...podsOf(from).map((pod) =>
      policyOf(pod.namespace, selectorOf(pod), { egress: [{ to: receivers, ports: portOf }] }),
    ),
    ...podsOf(to).map((pod) =>
      policyOf(pod.namespace, selectorOf(pod), { ingress: [{ from: senders, ports: portOf }] }),
    ),
  ];
}

export const addresses = {
  near: { cidrs: ['10.0.0.8/29', '10.0.0.16/28'], except: ['10.0.0.12/31'] },
  all: { cidrs: ['0.0.0.0/0', '::/0'] },
};

/** The same world for the literal reading. */
export function literally({ pods: list, policies }: RandomWorld): LiteralWorld {
  return {
    namespaceLabels,
    pods: list,
    podAddresses: Array.from({ length: 8 }, (_, index) => firstAddress + index),
    trustDomain: 'bank',
    policies,
  };
}

/** The same world as manifests and facts. */
export function asView({ pods: list, policies, flows }: RandomWorld): ClusterView {
  const objects: KubernetesObject[] = [
    ...namespaces.map((name) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: namespaceLabels[name] },
    })),
    ...list.map((pod) => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: pod.name, namespace: pod.namespace },
      spec: {
        template: {
          metadata: { labels: pod.labels },
          spec: { serviceAccountName: pod.serviceAccount, containers: [{ name: 'app', ports: pod.ports }] },
        },
      },
    })),
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'pay', namespace: 'one' } },
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'user', namespace: 'two' } },
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'ServiceEntry',
      metadata: { name: 'sms', namespace: 'two' },
      spec: { hosts: ['sms.example.com'] },
    },
    ...policies,
  ];
  const reference = (ref: string): EndFact => {
    const pod = list.find(({ name }) => name === ref);
    return pod ? `workload:${pod.namespace}/${pod.name}` : (ref as EndFact);
  };
  const cluster: ClusterFact = {
    name: 'random',
    role: 'primary',
    city: 'city',
    mesh: true,
    kubernetesVersion: '1.36',
    centres: [{ name: 'a', votes: 1, witness: false }],
    podCidr,
    serviceCidr: '10.1.0.0/24',
    nodeCidr: '10.2.0.0/24',
    apiServerCidr: '10.3.0.0/24',
    nodePools: [],
    endpoints: [],
    addresses: Object.entries(addresses).map(([name, address]) => ({ name, ...address })),
    flows: flows.map((flow) => ({ ...flow, from: reference(flow.from), to: reference(flow.to) })),
  };
  return new ClusterView(
    cluster,
    objects.map((object) => ({ file: 'random.yaml', object })),
  );
}
