import { ClusterView } from '../../../policies/cluster-view';
import { exampleCluster } from '../../../policies/examples/objects';
import type { ClusterFact, EndFact, FlowFact } from '../../../policies/facts';
import type { KubernetesObject } from '../../../policies/objects';

/** A synthetic platform: services that call each other, and what opens exactly that. */
export interface Landscape {
  readonly objects: readonly KubernetesObject[];
  readonly cluster: ClusterFact;
}

const nameOf = (index: number) => `service-${index}`;
const hostOf = (name: string) => `${name}.${name}.svc.cluster.local`;
const app = (name: string) => ({ matchLabels: { 'app.kubernetes.io/name': name } });
const inNamespace = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
const podOf = (name: string, namespace = name) => ({
  namespaceSelector: inNamespace(namespace),
  podSelector: app(name),
});
const port = (number: number, protocol = 'TCP') => [{ port: number, protocol }];
const operation = { methods: ['POST'], paths: ['/v1/*', '/v1/items/{*}'] };
const internet = { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] };

/** Services `service-0`, `service-1`… where each calls the `calls` services after it. */
export function landscape(services: number, calls: number): Landscape {
  const names = Array.from({ length: services }, (_, index) => nameOf(index));
  const calledBy = (index: number) => names.slice(index + 1, index + 1 + calls);
  const callersOf = (index: number) => names.slice(Math.max(0, index - calls), index);
  return {
    objects: [
      ...names.flatMap((name, index) => serviceObjects(name, calledBy(index), callersOf(index), index === 0)),
      ...edgeObjects(nameOf(0)),
      ...platformObjects(),
    ],
    cluster: {
      ...exampleCluster,
      endpoints: [
        endpoint('istiod', 'istio-system', 15012),
        endpoint('dns', 'kube-system', 53, 'UDP'),
        endpoint('prometheus', 'monitoring', 9090),
      ],
      addresses: [{ name: 'internet', cidrs: [internet.cidr], except: internet.except }],
      flows: [
        ...names.flatMap((name, index) => calledBy(index).map((to) => call(name, to))),
        row('address:internet', 'workload:edge/gateway', 8443, 'mesh'),
        { ...call('gateway', nameOf(0)), from: 'workload:edge/gateway', host: undefined },
        row('mesh', 'packaged:istiod', 15012),
        row('mesh', 'packaged:dns', 53, 'network', 'UDP'),
        row('packaged:prometheus', 'mesh', 15020),
        row('packaged:istiod', 'packaged:dns', 53, 'network', 'UDP'),
        row('packaged:prometheus', 'packaged:dns', 53, 'network', 'UDP'),
      ],
    },
  };
}

export function viewOf({ objects, cluster }: Landscape): ClusterView {
  return new ClusterView(
    cluster,
    objects.map((object) => ({ file: 'landscape.yaml', object })),
  );
}

function row(
  from: EndFact,
  to: EndFact,
  number: number,
  level: FlowFact['level'] = 'network',
  protocol = 'TCP',
): FlowFact {
  return { from, to, port: number, protocol: protocol as FlowFact['protocol'], level, reason: 'landscape' };
}

function call(from: string, to: string): FlowFact {
  const flow = row(`workload:${from}/${from}`, `workload:${to}/${to}`, 8080, 'mesh');
  return { ...flow, operations: [operation], host: hostOf(to) };
}

function endpoint(name: string, namespace: string, number: number, protocol: 'TCP' | 'UDP' = 'TCP') {
  const labels = app(name).matchLabels;
  return { name, namespace, labels, serviceAccount: name, ports: [{ port: number, protocol }], mesh: false };
}

function object(apiVersion: string, kind: string, namespace: string, name: string, spec: object): KubernetesObject {
  return { apiVersion, kind, metadata: { name, namespace }, spec };
}

const networkPolicy = (namespace: string, name: string, spec: object) =>
  object('networking.k8s.io/v1', 'NetworkPolicy', namespace, name, spec);

const authorization = (namespace: string, name: string, spec: object) =>
  object('security.istio.io/v1', 'AuthorizationPolicy', namespace, name, spec);

function namespaceObjects(name: string, labels: Record<string, string>): KubernetesObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } },
    networkPolicy(name, 'default-deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
    networkPolicy(name, 'platform', {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      egress: [
        { to: [podOf('dns', 'kube-system')], ports: port(53, 'UDP') },
        ...(labels['istio.io/rev'] ? [{ to: [podOf('istiod', 'istio-system')], ports: port(15012) }] : []),
      ],
      ingress: labels['istio.io/rev'] ? [{ from: [podOf('prometheus', 'monitoring')], ports: port(15020) }] : [],
    }),
  ];
}

function deployment(name: string, namespace: string, container: object): KubernetesObject {
  const template = {
    metadata: { labels: app(name).matchLabels },
    spec: { serviceAccountName: name, containers: [{ name: 'app', ...container }] },
  };
  return object('apps/v1', 'Deployment', namespace, name, { replicas: 4, template });
}

function serviceObjects(name: string, calls: string[], callers: string[], entry: boolean): KubernetesObject[] {
  const clients = [...callers.map((caller) => podOf(caller)), ...(entry ? [podOf('gateway', 'edge')] : [])];
  const accounts = [...callers.map((caller) => `${caller}/${caller}`), ...(entry ? ['edge/gateway'] : [])];
  const incoming = clients.length === 0 ? [] : [{ from: clients, ports: port(8080) }];
  return [
    ...namespaceObjects(name, { 'istio.io/rev': 'stable' }),
    deployment(name, name, { ports: [{ containerPort: 8080 }] }),
    { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: name } },
    networkPolicy(name, name, {
      podSelector: app(name),
      policyTypes: ['Ingress', 'Egress'],
      ingress: incoming,
      egress: calls.map((to) => ({ to: [podOf(to)], ports: port(8080) })),
    }),
    authorization(name, name, {
      selector: app(name),
      rules: accounts.map((account) => ({
        from: [{ source: { serviceAccounts: [account] } }],
        to: [{ operation: { ports: ['8080'], ...operation } }],
      })),
    }),
    object('networking.istio.io/v1', 'Sidecar', name, name, {
      workloadSelector: { labels: app(name).matchLabels },
      egress: [{ hosts: calls.length === 0 ? ['~/*'] : calls.map((to) => `${to}/${hostOf(to)}`) }],
    }),
  ];
}

function edgeObjects(first: string): KubernetesObject[] {
  return [
    ...namespaceObjects('edge', { 'istio.io/rev': 'stable' }),
    deployment('gateway', 'edge', {
      args: ['proxy', 'router'],
      ports: [{ containerPort: 8443 }, { containerPort: 15090 }],
    }),
    networkPolicy('edge', 'gateway', {
      podSelector: app('gateway'),
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ ipBlock: internet }], ports: port(8443) }],
      egress: [{ to: [podOf(first)], ports: port(8080) }],
    }),
    authorization('edge', 'gateway', {
      selector: app('gateway'),
      rules: [{ from: [{ source: { notPrincipals: ['*'] } }], to: [{ operation: { ports: ['8443'] } }] }],
    }),
  ];
}

/** The platform's own side; what runs in kube-system stands in no manifest, but for the policy that governs it. */
function platformObjects(): KubernetesObject[] {
  const everyone = [{ namespaceSelector: { matchExpressions: [{ key: 'istio.io/rev', operator: 'Exists' }] } }];
  const clients = ['istio-system', 'monitoring'].map((name) => ({ namespaceSelector: inNamespace(name) }));
  return [
    ...namespaceObjects('istio-system', {}),
    ...namespaceObjects('monitoring', {}),
    networkPolicy('istio-system', 'istiod', {
      podSelector: app('istiod'),
      ingress: [{ from: everyone, ports: port(15012) }],
    }),
    networkPolicy('monitoring', 'prometheus', {
      podSelector: app('prometheus'),
      policyTypes: ['Egress'],
      egress: [{ to: everyone, ports: port(15020) }],
    }),
    networkPolicy('kube-system', 'dns', {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [...everyone, ...clients], ports: port(53, 'UDP') }],
    }),
    authorization('istio-system', 'allow-nothing', {}),
  ];
}
