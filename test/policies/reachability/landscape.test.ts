import { exampleCluster, exampleFacts } from '../../../policies/examples/objects';
import type { EndFact, FlowFact } from '../../../policies/facts';
import type { KubernetesObject } from '../../../policies/objects';
import { auditReachability } from '../../../policies/reachability/audit';
import { type Landscape, landscape, viewOf } from './landscape';

const platform = landscape(6, 2);

function audit(land: Landscape): readonly string[] {
  const { findings } = auditReachability(viewOf(land), exampleFacts, () => false);
  return findings.map(({ object, message }) => `${object.kind} ${object.namespace ?? ''}/${object.name}: ${message}`);
}

/** The landscape with the spec of one object changed. */
function changed(kind: string, namespace: string, name: string, change: (spec: Spec) => unknown): Landscape {
  let found = 0;
  const objects = platform.objects.map((object) => {
    if (object.kind !== kind || object.metadata.namespace !== namespace || object.metadata.name !== name) {
      return object;
    }
    found += 1;
    return { ...object, spec: change(JSON.parse(JSON.stringify(object.spec))) } as KubernetesObject;
  });
  expect(found).toBe(1);
  return { ...platform, objects };
}

// biome-ignore lint/suspicious/noExplicitAny: manifests, changed as they are
type Spec = any;

const one = 'service-1';

test('what opens exactly the register has no finding', () => {
  expect(audit(platform)).toEqual([]);
});

test.each<[string, string, string, string, (spec: Spec) => unknown, string]>([
  [
    'a port dropped from egress',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({ ...spec, egress: spec.egress.map(({ to }: Spec) => ({ to })) }),
    'workload:service-1/service-1 -> workload:service-2/service-2 on TCP 0-8079',
  ],
  [
    'a port dropped from ingress',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({ ...spec, ingress: spec.ingress.map(({ from }: Spec) => ({ from })) }),
    '(closed at the other end)',
  ],
  [
    'one port more',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({
      ...spec,
      egress: spec.egress.map((rule: Spec) => ({ ...rule, ports: [{ port: 8080, endPort: 8081 }] })),
    }),
    'on TCP 8081',
  ],
  [
    'every namespace',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({ ...spec, ingress: [{ from: [{ namespaceSelector: {} }], ports: spec.ingress[0].ports }] }),
    'workload:service-1/service-1 -> workload:service-1/service-1 on TCP 8080',
  ],
  [
    'every pod of a namespace that is called',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({ ...spec, podSelector: {}, egress: [...spec.egress, { to: [{ podSelector: {} }] }] }),
    'workload:service-1/service-1 -> workload:service-1/service-1 on all ports',
  ],
  [
    'the whole internet',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({
      ...spec,
      egress: [...spec.egress, { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }], ports: [{ port: 443 }] }],
    }),
    '0.0.0.0-9.255.255.255',
  ],
  [
    'the addresses of pods',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({
      ...spec,
      egress: [...spec.egress, { to: [{ ipBlock: { cidr: '10.0.3.0/24' } }], ports: [{ port: 443 }] }],
    }),
    'workload:service-0/service-0 on TCP 443',
  ],
  [
    'a rule for nobody in particular',
    'NetworkPolicy',
    one,
    one,
    (spec) => ({ ...spec, ingress: [...spec.ingress, {}] }),
    '0.0.0.0-9.255.255.255',
  ],
  [
    'an exception of a block taken away',
    'NetworkPolicy',
    'edge',
    'gateway',
    (spec) => ({ ...spec, ingress: [{ ...spec.ingress[0], from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] }),
    'workload:service-0/service-0 -> workload:edge/gateway on TCP 8443',
  ],
  [
    'every identity',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => ({ ...spec, rules: [{ ...spec.rules[0], from: [{ source: { principals: ['*'] } }] }] }),
    'service account service-2/service-2',
  ],
  [
    'no identity at all',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => ({ ...spec, rules: [{ to: spec.rules[0].to }] }),
    'clients without a certificate of the mesh',
  ],
  [
    'a namespace in place of an account',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => ({
      ...spec,
      rules: [{ ...spec.rules[0], from: [{ source: { namespaces: ['service-0', 'service-3'] } }] }],
    }),
    'service account service-3/service-3',
  ],
  [
    'an account that nobody has',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => ({ ...spec, rules: [...spec.rules, { from: [{ source: { serviceAccounts: ['gone/gone'] } }] }] }),
    'service account gone/gone',
  ],
  [
    'every path',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => withOperation(spec, ({ ports, methods }) => ({ ports, methods })),
    'method POST, path /',
  ],
  [
    'a wider path',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => withOperation(spec, (operation) => ({ ...operation, paths: ['/v*'] })),
    'method POST, path /v',
  ],
  [
    'every method',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => withOperation(spec, ({ ports, paths }) => ({ ports, paths })),
    'method other',
  ],
  [
    'every port',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => withOperation(spec, ({ methods, paths }) => ({ methods, paths })),
    'port 1, method',
  ],
  [
    'another port',
    'AuthorizationPolicy',
    one,
    one,
    (spec) => withOperation(spec, (operation) => ({ ...operation, ports: ['8080', '9090'] })),
    'port 9090',
  ],
  [
    'every host',
    'Sidecar',
    one,
    one,
    (spec) => ({ ...spec, egress: [{ hosts: ['*/*'] }] }),
    'workload:service-1/service-1 imports what no flow of it declares: */*',
  ],
  [
    'all of a namespace',
    'Sidecar',
    one,
    one,
    (spec) => ({ ...spec, egress: [{ hosts: [...spec.egress[0].hosts, 'service-5/*'] }] }),
    'service-5/*',
  ],
])('%s is found', (_case, kind, namespace, name, change, message) => {
  const found = audit(changed(kind, namespace, name, change));

  expect(found.join('\n')).toContain(message);
  expect(found.filter((line) => !line.startsWith(`${kind} ${namespace}/${name}: `))).toEqual([]);
});

/** The policy of one server with every operation changed. */
function withOperation(spec: Spec, change: (operation: Spec) => unknown): unknown {
  const rules = spec.rules.map(({ from, to }: Spec) => ({ from, to: [{ operation: change(to[0].operation) }] }));
  return { ...spec, rules };
}

/** Another object beside those of the landscape. */
function added(land: Landscape, ...objects: readonly KubernetesObject[]): Landscape {
  return { ...land, objects: [...land.objects, ...objects] };
}

describe('a DENY that is dropped', () => {
  const wide = changed('AuthorizationPolicy', one, one, (spec) =>
    withOperation(spec, (operation) => ({ ...operation, paths: [...operation.paths, '/admin', '/admin/*'] })),
  );
  const deny = {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'no-admin', namespace: one },
    spec: { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/admin', '/admin/*'] } }] }] },
  };

  test('is found', () => {
    expect(audit(added(wide, deny))).toEqual([]);
    expect(audit(wide).join()).toContain('path /admin');
  });

  test('that takes a declared request away is found as well', () => {
    const spec = { action: 'DENY', rules: [{ to: [{ operation: { paths: ['/v1/items/*'] } }] }] };

    expect(audit(added(platform, { ...deny, spec })).join()).toContain('path /v1/items/ is refused');
  });

  // What is not read closes nothing here; that it may, the rule of what arrives refuses by name.
  test.each<[string, Spec]>([
    ['asks somebody else', { action: 'CUSTOM', provider: { name: 'x' } }],
    ['decides nothing', { action: 'AUDIT' }],
    ['is of a waypoint', { targetRefs: [{ kind: 'Service', name: 'x' }] }],
    ['is of one waypoint', { targetRef: { kind: 'Service', name: 'x' } }],
    ['asks for headers', { rules: [{ ...deny.spec.rules[0], when: [{ key: 'request.headers[x]', values: ['y'] }] }] }],
    ['asks for a domain', { rules: [{ ...deny.spec.rules[0], from: [{ source: { notTrustDomains: ['x'] } }] }] }],
    ['asks for a token', { rules: [{ ...deny.spec.rules[0], from: [{ source: { requestPrincipals: ['*'] } }] }] }],
    ['asks for addresses', { rules: [{ ...deny.spec.rules[0], from: [{ source: { notIpBlocks: ['::/0'] } }] }] }],
  ])('for one that %s is found', (_case, fields) => {
    const half = { ...deny, spec: { ...deny.spec, ...fields } };

    expect(audit(added(wide, half)).join()).toContain('path /admin');
    expect(audit(added(platform, half))).toEqual([]);
  });
});

test.each([
  ['networking.istio.io/v1alpha3', 'EnvoyFilter'],
  ['cilium.io/v2', 'CiliumNetworkPolicy'],
  ['policy.networking.k8s.io/v1alpha1', 'AdminNetworkPolicy'],
])('%s %s is refused, since nobody reads it', (apiVersion, kind) => {
  const object = { apiVersion, kind, metadata: { name: 'x', namespace: one } };

  expect(audit(added(platform, object))).toEqual([expect.stringContaining(`cannot say what a ${kind} opens`)]);
});

describe('a declared flow that is closed', () => {
  const flow = 'Flow /workload:service-1/service-1 -> workload:service-2/service-2 TCP 8080';
  const without = (kind: string, namespace: string, field: string) =>
    audit(changed(kind, namespace, namespace, (spec) => ({ ...spec, [field]: [] }))).filter((line) =>
      line.startsWith(flow),
    );

  test.each([
    ['at its sender', 'NetworkPolicy', one, 'egress', 'opens the egress of workload:service-1/service-1'],
    ['at its receiver', 'NetworkPolicy', 'service-2', 'ingress', 'opens the ingress of workload:service-2/service-2'],
    ['in the mesh', 'AuthorizationPolicy', 'service-2', 'rules', 'no ALLOW rule names that client'],
    ['by the Sidecar', 'Sidecar', one, 'egress', "does not import 'service-2.service-2.svc.cluster.local'"],
  ])('%s is named with its level', (_case, kind, namespace, field, message) => {
    expect(without(kind, namespace, field)).toEqual([expect.stringContaining(message)]);
  });

  test('towards addresses is closed as long as one of them is', () => {
    const narrow = changed('NetworkPolicy', 'edge', 'gateway', (spec) => ({
      ...spec,
      ingress: [{ ...spec.ingress[0], from: [{ ipBlock: { cidr: '0.0.0.0/1', except: ['10.0.0.0/8'] } }] }],
    }));

    expect(audit(narrow)).toEqual([expect.stringContaining('opens the ingress of workload:edge/gateway')]);
  });
});

describe('the register', () => {
  const withFlow = (flow: Partial<FlowFact>): Landscape => {
    const whole = { ...(platform.cluster.flows[0] as FlowFact), ...flow };
    return { ...platform, cluster: { ...platform.cluster, flows: [...platform.cluster.flows, whole] } };
  };

  test.each<EndFact>(['workload:gone/gone', 'packaged:gone', 'address:gone', 'namespace:gone'])(
    'may not name %s',
    (to) => {
      expect(audit(withFlow({ to }))).toEqual([
        expect.stringContaining(`names '${to}', which this cluster does not hold`),
      ]);
    },
  );

  test('may not name a flow of the mesh to what has no proxy', () => {
    expect(
      audit(withFlow({ from: 'mesh', to: 'packaged:istiod', port: 15012, level: 'mesh', host: undefined })),
    ).toEqual([expect.stringContaining('its receiver has no proxy')]);
  });

  test('may not keep from the mesh what a proxy takes', () => {
    expect(audit(withFlow({ level: 'network' }))).toEqual([
      expect.stringContaining('the proxy of workload:service-1/service-1 takes port 8080'),
    ]);
  });

  test('may name all pods of a namespace', () => {
    expect(audit(withFlow({ from: 'namespace:service-0' }))).toEqual([]);
  });
});

describe('a pod', () => {
  const land = (changes: Spec, labels: Record<string, string> = {}): Landscape => ({
    objects: [
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pay', labels } },
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'pay', namespace: 'pay' },
        spec: { template: { spec: { containers: [], ...changes.spec }, metadata: changes.metadata } },
      },
    ],
    cluster: exampleCluster,
  });
  const findings = (changes: Spec, labels?: Record<string, string>) => audit(land(changes, labels)).join('\n');

  test('that no policy governs is open', () => {
    expect(findings({})).toBe(
      'Deployment pay/pay: no NetworkPolicy governs the ingress and egress of workload:pay/pay, so all of it is open',
    );
  });

  test.each<[string, Spec, Record<string, string>, boolean]>([
    ['in a namespace with a revision', {}, { 'istio.io/rev': 'stable' }, true],
    ['in a namespace with injection', {}, { 'istio-injection': 'enabled' }, true],
    ['in a namespace without either', {}, {}, false],
    [
      'in a namespace without injection, whatever the revision',
      {},
      { 'istio-injection': 'disabled', 'istio.io/rev': 'x' },
      false,
    ],
    ['that asks for a proxy', { metadata: { labels: { 'sidecar.istio.io/inject': 'true' } } }, {}, true],
    [
      'that refuses one',
      { metadata: { labels: { 'sidecar.istio.io/inject': 'false' } } },
      { 'istio.io/rev': 'x' },
      false,
    ],
    [
      'that refuses one the old way',
      { metadata: { annotations: { 'sidecar.istio.io/inject': 'false' } } },
      { 'istio.io/rev': 'x' },
      false,
    ],
    ['with a revision of its own', { metadata: { labels: { 'istio.io/rev': 'x' } } }, {}, true],
    ['of the node', { spec: { hostNetwork: true } }, { 'istio.io/rev': 'x' }, false],
  ])('%s has a proxy or not', (_case, changes, labels, expected) => {
    expect(findings(changes, labels).includes('no ALLOW policy selects')).toBe(expected);
  });

  test('that is a gateway imports without a Sidecar, one that is injected does not', () => {
    const labels = { 'istio.io/rev': 'x' };
    const injected = { metadata: { annotations: { 'inject.istio.io/templates': 'gateway' } } };
    const own = { spec: { containers: [{ name: 'proxy', args: ['proxy', 'router'] }] } };

    expect(findings({}, labels)).toContain('no Sidecar limits');
    expect(findings(injected, labels)).not.toContain('no Sidecar limits');
    expect(findings(own)).not.toContain('no Sidecar limits');
    expect(findings(own)).toContain('no ALLOW policy selects');
  });

  test('of the node is reached by its addresses', () => {
    const host = land({ spec: { hostNetwork: true } });
    const flow: FlowFact = { ...(platform.cluster.flows[0] as FlowFact), from: 'workload:pay/pay', level: 'network' };
    const both: Landscape = {
      objects: [...platform.objects, ...host.objects.slice(1)],
      cluster: {
        ...platform.cluster,
        flows: [...platform.cluster.flows, { ...flow, to: 'packaged:istiod', port: 443 }],
      },
    };
    const policy = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'nodes', namespace: 'istio-system' },
      spec: {
        podSelector: {},
        ingress: [{ from: [{ ipBlock: { cidr: exampleCluster.nodeCidr } }], ports: [{ port: 443 }] }],
      },
    };

    expect(audit(both)).toContainEqual(expect.stringContaining('opens the ingress of packaged:istiod'));
    expect(audit(added(both, policy)).filter((line) => !line.includes('imports'))).not.toContainEqual(
      expect.stringContaining('istiod'),
    );
  });

  test('may keep ports from its proxy', () => {
    const annotations = { 'traffic.sidecar.istio.io/excludeInboundPorts': '9090, 8080' };
    const objects = platform.objects.map((object) =>
      object.kind === 'Deployment' && object.metadata.name === one ? withAnnotations(object, annotations) : object,
    );
    const flows = platform.cluster.flows.map((flow) =>
      flow.to.endsWith(one) ? { ...flow, level: 'network' as const } : flow,
    );

    expect(audit({ objects, cluster: { ...platform.cluster, flows } }).join()).not.toContain('takes port 8080');
    // The port of a flow of the mesh is none of them, or nobody would be asked who he is.
    expect(audit({ objects, cluster: platform.cluster })).toContainEqual(
      expect.stringMatching(/declared for the mesh, but workload:\S+ keeps port 8080 from its proxy/),
    );
  });
});

function withAnnotations(object: KubernetesObject, annotations: object): KubernetesObject {
  const copy = JSON.parse(JSON.stringify(object));
  copy.spec.template.metadata.annotations = annotations;
  return copy;
}

test('an exempt namespace is not asked for policies, but its peers are asked about it', () => {
  const objects = platform.objects.filter(({ metadata }) => metadata.namespace !== 'kube-system');
  const { findings } = auditReachability(
    viewOf({ ...platform, objects }),
    exampleFacts,
    (name) => name === 'kube-system',
  );

  expect(findings).toEqual([]);
  expect(audit({ ...platform, objects })).toEqual([
    expect.stringContaining('governs the ingress and egress of packaged:dns'),
  ]);
});
