import type { Break, Planted } from '../../planted';

const flow = 'workload:portal/portal-bff -> workload:pay/payment TCP 9000';
const found = ['NM-10 AuthorizationPolicy pay/payment'];
const policy = (cluster: Planted) => cluster.get('AuthorizationPolicy', 'pay', 'payment').spec;
const security = 'security.istio.io/v1';
const selector = { matchLabels: { 'app.kubernetes.io/name': 'payment' } };

/** A part of the policy that admits the requests of the flow, with what the judge cannot read. */
function unread(place: string, plant: (spec: ReturnType<typeof policy>) => void): Break {
  return {
    what: `${place} of an AuthorizationPolicy`,
    plant: (cluster) => plant(policy(cluster)),
    found,
    says: `the judge cannot say which requests pass by spec${place}`,
    flow,
  };
}

const ofRule = (place: string, fields: object) =>
  unread(`.rules[0]${place}`, ({ rules }) => Object.assign(rules[0], fields));
const ofSource = (place: string, fields: object) =>
  unread(`.rules[0].from[0].source${place}`, ({ rules }) => Object.assign(rules[0].from[0].source, fields));
const ofOperation = (place: string, fields: object) =>
  unread(`.rules[0].to[0].operation${place}`, ({ rules }) => Object.assign(rules[0].to[0].operation, fields));

/** Another policy beside it, in its namespace or in that of the whole mesh. */
function beside(what: string, spec: object, says: string, namespace = 'pay', kept = flow): Break {
  return {
    what,
    plant: (cluster) => cluster.add(security, 'AuthorizationPolicy', namespace, 'more', { spec }),
    found: [`NM-10 AuthorizationPolicy ${namespace}/more`],
    says: `the judge cannot say which requests pass by spec${says}`,
    flow: kept,
  };
}

const when = [{ key: 'request.headers[x]', values: ['nobody'] }];
const refusing = (source: object, fields: object = {}) => ({
  selector,
  action: 'DENY',
  rules: [{ from: [{ source }], ...fields }],
});
const refused = (what: string, rule: object): Break => ({
  what,
  plant: (cluster) =>
    cluster.add(security, 'AuthorizationPolicy', 'pay', 'more', { spec: { selector, action: 'DENY', rules: [rule] } }),
  found: [`NM-09 Flow ${flow}`],
  says: 'the AuthorizationPolicies of workload:pay/payment refuse service account portal/portal-bff',
  flow,
});

const peers = (what: string, namespace: string, spec: object, says: string): Break => ({
  what,
  plant: (cluster) => cluster.add(security, 'PeerAuthentication', namespace, 'more', { spec }),
  found: [`NM-03 PeerAuthentication ${namespace}/more`],
  says,
});

/** Policies of the mesh that may keep out what is declared, by what only a request can tell, or that let in plain text. */
export const accessBreaks: readonly Break[] = [
  ofRule('.when', { when }),
  ofSource('.requestPrincipals', { requestPrincipals: ['*'] }),
  ofSource('.notRequestPrincipals', { notRequestPrincipals: ['nobody/nobody'] }),
  ofSource('.ipBlocks', { ipBlocks: ['192.0.2.0/24'] }),
  ofSource('.notIpBlocks', { notIpBlocks: ['10.0.0.0/8'] }),
  ofSource('.remoteIpBlocks', { remoteIpBlocks: ['192.0.2.0/24'] }),
  ofSource('.notRemoteIpBlocks', { notRemoteIpBlocks: ['10.0.0.0/8'] }),
  ofSource('.trustDomains', { trustDomains: ['elsewhere'] }),
  ofSource('.notTrustDomains', { notTrustDomains: ['sample'] }),
  ofSource('.notServiceAccounts[0]: "*"', { notServiceAccounts: ['*'] }),
  ofSource('.notNamespaces[0]: "p*l"', { notNamespaces: ['p*l'] }),
  ofSource('.notNamespaces[0]: "*orta*"', { notNamespaces: ['*orta*'] }),
  ofSource('.notNamespaces[0]: ""', { notNamespaces: [''] }),
  ofSource('.notPrincipals[0]: "spiffe://*"', { notPrincipals: ['spiffe://*'] }),
  ofSource('.notPrincipals[0]: "cluster.local/ns/loans/*"', { notPrincipals: ['cluster.local/ns/loans/*'] }),
  ofOperation('.notPorts[0]: "65536"', { notPorts: ['65536'] }),
  ofOperation('.ports[1]: "0x2328"', { ports: ['9000', '0x2328'] }),
  ofOperation('.ports[1]: " 9000"', { ports: ['9000', ' 9000'] }),
  ofOperation('.ports[1]: 9000', { ports: ['9000', 9000] }),
  ofOperation('.notMethods[0]: "post"', { notMethods: ['post'] }),
  ofOperation('.notPaths[0]: "/{name}"', { notPaths: ['/{name}'] }),
  ofOperation('.notPaths[0]: "/a/{**}/{*}"', { notPaths: ['/a/{**}/{*}'] }),
  ofOperation('.notPaths[0]: ""', { notPaths: [''] }),
  ofOperation('.notPaths[0]: "/a/*/b"', { notPaths: ['/a/*/b'] }),
  ofOperation('.notPaths[0]: "terrace.pay.v1.Payment/Transfer"', { notPaths: ['terrace.pay.v1.Payment/Transfer'] }),
  ofOperation('.notHosts[0]: "payment.*.local"', { notHosts: ['payment.*.local'] }),
  unread('.targetRefs', (spec) => {
    spec.targetRefs = [];
  }),
  beside('an AuthorizationPolicy that asks somebody else', { selector, action: 'CUSTOM', rules: [{}] }, '.action'),
  beside('one with a server to ask', { selector, action: 'AUDIT', provider: { name: 'x' } }, '.provider'),
  beside('one for a waypoint', { targetRefs: [{ kind: 'Service', name: 'payment' }] }, '.targetRefs'),
  beside('a DENY by a header', { selector, action: 'DENY', rules: [{ when }] }, '.rules[0].when'),
  beside('a DENY by address', refusing({ notIpBlocks: ['192.0.2.0/24'] }), '.rules[0].from[0].source.notIpBlocks'),
  beside(
    'a DENY without a token',
    refusing({ notRequestPrincipals: ['*'] }),
    '.rules[0].from[0].source.notRequestPrin',
  ),
  beside('a DENY by domain', refusing({ trustDomains: ['sample'] }), '.rules[0].from[0].source.trustDomains'),
  beside(
    'a DENY on a port that none is',
    refusing({ namespaces: ['portal'] }, { to: [{ operation: { ports: ['9000a'] } }] }),
    '.rules[0].to[0].operation.ports[0]: "9000a"',
  ),
  beside(
    'a DENY for the whole mesh by a header',
    { action: 'DENY', rules: [{ when }] },
    '.rules[0].when',
    'istio-system',
    'workload:istio-ingress/ingressgateway -> workload:loans/loans TCP 8080',
  ),
  refused('a DENY of everything', {}),
  refused('a DENY of everybody in particular', { from: [], to: [] }),
  refused('a DENY of everything but a method', { to: [{ operation: { notMethods: ['GET'] } }] }),
  refused('a DENY of a namespace by its beginning', { from: [{ source: { namespaces: ['port*'] } }] }),
  refused('a DENY of all who prove who they are', { from: [{ source: { principals: ['*'] } }] }),
  {
    what: 'a policy that is only tried out',
    plant: (cluster) => {
      cluster.get('AuthorizationPolicy', 'pay', 'payment').metadata.annotations = { 'istio.io/dry-run': 'true' };
    },
    found: ['NM-11 AuthorizationPolicy pay/payment'],
    says: 'annotation istio.io/dry-run: "true"',
  },
  {
    what: 'a RequestAuthentication, which refuses and rewrites requests by tokens',
    plant: (cluster) =>
      cluster.add(security, 'RequestAuthentication', 'pay', 'payment', {
        spec: {
          selector,
          jwtRules: [{ issuer: 'x', jwksUri: 'https://192.0.2.1/keys', fromHeaders: [{ name: 'x' }] }],
        },
      }),
    found: ['NM-10 RequestAuthentication pay/payment'],
    says: 'the judge cannot say where a RequestAuthentication leads requests',
  },
  peers('plain text in a namespace', 'pay', { mtls: { mode: 'PERMISSIVE' } }, 'admits plain text on all ports'),
  peers('plain text to some pods', 'pay', { selector, mtls: { mode: 'DISABLE' } }, 'admits plain text on all ports'),
  peers(
    'plain text on a port',
    'pay',
    { selector, portLevelMtls: { 9000: { mode: 'PERMISSIVE' } } },
    'admits plain text on some ports',
  ),
  peers(
    'plain text to some pods of the whole mesh',
    'istio-system',
    { selector, mtls: { mode: 'PERMISSIVE' } },
    'admits plain text on all ports',
  ),
  ...[{}, { mtls: { mode: 'UNSET' } }, { mtls: { mode: 'STRICT' } }, { selector: { matchLabels: {} } }].map((spec) =>
    peers(
      `a second PeerAuthentication of the whole mesh, ${JSON.stringify(spec)}`,
      'istio-system',
      spec,
      'the whole mesh has PeerAuthentication istio-system/default already, and the older of both holds',
    ),
  ),
  {
    what: 'a PeerAuthentication that asks for more',
    plant: (cluster) =>
      cluster.add(security, 'PeerAuthentication', 'pay', 'more', {
        spec: { mtls: { mode: 'STRICT', minVersion: '1' } },
      }),
    found: ['NM-10 PeerAuthentication pay/more'],
    says: 'the judge cannot say which requests pass by spec.mtls.minVersion',
    flow,
  },
];
