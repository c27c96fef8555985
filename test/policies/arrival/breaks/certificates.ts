import type { AnyObject } from '../../../stacks/environments';
import type { Break, Planted } from '../../planted';

type Change = (fields: AnyObject) => void;

const gateway = ['NM-10 Gateway istio-ingress/ingressgateway'];
const flow = 'address:internet -> workload:istio-ingress/ingressgateway TCP 8443';
const issuerOf = (cluster: Planted) => cluster.get('ClusterIssuer', undefined, 'bank');

const kept = (what: string, says: string, plant: Break['plant']): Break => ({
  what,
  plant,
  found: gateway,
  says,
  flow,
});

const certificate = (what: string, says: string, change: Change) =>
  kept(`a certificate ${what}`, says, (cluster) =>
    change(cluster.get('Certificate', 'istio-ingress', 'public-web').spec),
  );

const issuer = (what: string, says: string, change: Change) =>
  kept(`an issuer ${what}`, says, (cluster) => change(issuerOf(cluster).spec));

const reader = (what: string, plant: Break['plant']) =>
  kept(what, "lets its account 'ingressgateway' get, list and watch secrets", plant);

const changed =
  (kind: string, namespace: string, name: string, change: Change): Break['plant'] =>
  (cluster) =>
    change(cluster.get(kind, namespace, name));

const readerRole = (what: string, change: Change) =>
  reader(`a reader of Secrets ${what}`, changed('Role', 'istio-ingress', 'ingressgateway-secrets', change));
const readerBinding = (what: string, change: Change) =>
  reader(`a binding ${what}`, changed('RoleBinding', 'istio-ingress', 'ingressgateway-secrets', change));
/** A binding that names nothing: the rule of bindings names it, and what does not arrive for it is left to that. */
const dead = (
  what: string,
  says: string,
  plant: Break['plant'],
  binding = 'istio-ingress/ingressgateway-secrets',
): Break => ({
  what,
  plant,
  found: [`ID-09 RoleBinding ${binding}`],
  says,
});
const deadBinding = (what: string, says: string, change: Change) =>
  dead(`a binding ${what}`, says, changed('RoleBinding', 'istio-ingress', 'ingressgateway-secrets', change));
const tokens = (what: string, plant: Break['plant']) =>
  kept(what, "lets the account 'cert-manager' create serviceaccounts/token of itself", plant);

/** Certificates that nobody signs, writes or hands to gateways, and that no client takes. */
export const certificateBreaks: readonly Break[] = [
  dead('no Role that reads Secrets', "the Role 'ingressgateway-secrets', which nobody makes", (cluster) =>
    cluster.remove('Role', 'istio-ingress', 'ingressgateway-secrets'),
  ),
  reader('no binding of the Role that reads Secrets', (cluster) =>
    cluster.remove('RoleBinding', 'istio-ingress', 'ingressgateway-secrets'),
  ),
  deadBinding('of a Role that does not exist', "the Role 'other'", ({ roleRef }) =>
    Object.assign(roleRef, { name: 'other' }),
  ),
  deadBinding('of a ClusterRole that does not exist', "the ClusterRole 'ingressgateway-secrets'", ({ roleRef }) =>
    Object.assign(roleRef, { kind: 'ClusterRole' }),
  ),
  readerBinding('of roles of another group', ({ roleRef }) => Object.assign(roleRef, { apiGroup: 'other' })),
  deadBinding('of another account', "the account 'istio-ingress/default'", ({ subjects }) =>
    Object.assign(subjects[0], { name: 'default' }),
  ),
  deadBinding('of an account elsewhere', "the account 'istio-egress/ingressgateway'", ({ subjects }) =>
    Object.assign(subjects[0], { namespace: 'istio-egress' }),
  ),
  deadBinding('of nobody', 'to nobody', (binding) => Object.assign(binding, { subjects: [] })),
  readerRole('that may only list them', ({ rules }) => Object.assign(rules[0], { verbs: ['list'] })),
  readerRole('that reads ConfigMaps', ({ rules }) => Object.assign(rules[0], { resources: ['configmaps'] })),
  readerRole('that reads one of them', ({ rules }) => Object.assign(rules[0], { resourceNames: ['public-web'] })),
  readerRole('of another group', ({ rules }) => Object.assign(rules[0], { apiGroups: ['apps'] })),
  readerRole('without rules', (role) => Object.assign(role, { rules: [] })),
  {
    what: 'a gateway to hosts that is not handed its certificate',
    plant: (cluster) => cluster.remove('RoleBinding', 'istio-egress', 'egressgateway-secrets'),
    found: ['NM-10 DestinationRule istio-egress/core-bank'],
    says: "lets its account 'egressgateway' get, list and watch secrets",
  },
  dead(
    'no Role for tokens of cert-manager',
    "the Role 'cert-manager-own-tokens'",
    (cluster) => cluster.remove('Role', 'cert-manager', 'cert-manager-own-tokens'),
    'cert-manager/cert-manager-own-tokens',
  ),
  tokens('a Role for tokens of another account', (cluster) => {
    cluster.get('Role', 'cert-manager', 'cert-manager-own-tokens').rules[0].resourceNames = ['default'];
  }),
  tokens('no binding of the Role for tokens', (cluster) =>
    cluster.remove('RoleBinding', 'cert-manager', 'cert-manager-own-tokens'),
  ),
  issuer('on a port that no flow opens', 'leads to addresses on port 8201', ({ vault }) => {
    vault.server = vault.server.replace(':8200', ':8201');
  }),
  issuer('on the port of the API server', 'leads to addresses on port 6443', ({ vault }) => {
    vault.server = vault.server.replace(':8200', ':6443');
  }),
  issuer('without a port', 'leads to addresses on port 443', ({ vault }) => {
    vault.server = vault.server.replace(':8200', '');
  }),
  issuer('without a path', 'spec.vault.path: ""', ({ vault }) => {
    vault.path = '';
  }),
  issuer('whose path issues keys too', 'spec.vault.path: "pki/issue/sample"', ({ vault }) => {
    vault.path = 'pki/issue/sample';
  }),
  issuer('that says no path', 'it does not say spec.vault.path', ({ vault }) => {
    vault.path = undefined;
  }),
  issuer('that takes any authority', 'it does not say spec.vault.caBundleSecretRef', ({ vault }) => {
    vault.caBundleSecretRef = undefined;
  }),
  issuer('to which nobody is known', 'it does not say spec.vault.auth', ({ vault }) => {
    vault.auth = undefined;
  }),
  issuer('that shows a token of its own', 'spec.vault.auth.tokenSecretRef', ({ vault }) => {
    vault.auth = { tokenSecretRef: { name: 'token', key: 'token' } };
  }),
  issuer('to which an account is shown that nobody has', "have the account 'other'", ({ vault }) => {
    vault.auth.kubernetes.serviceAccountRef.name = 'other';
  }),
  issuer('to which the account of another part is shown', 'of packaged:cert-manager-webhook leads to', ({ vault }) => {
    vault.auth.kubernetes.serviceAccountRef.name = 'cert-manager-webhook';
  }),
  certificate('of another operator', 'spec.issuerRef.group: "other.io"', ({ issuerRef }) => {
    issuerRef.group = 'other.io';
  }),
  certificate('of an issuer of the namespace', "of the Issuer 'bank', which does not exist", ({ issuerRef }) => {
    issuerRef.kind = 'Issuer';
  }),
  certificate('for clients', "is not for 'server auth'", (spec) => {
    spec.usages = ['client auth'];
  }),
  certificate('for what nobody says', 'does not say spec.usages', (spec) => {
    spec.usages = undefined;
  }),
  certificate('of an hour', 'spec.duration: "1h" (24h to 1000000h)', (spec) => {
    spec.duration = '1h';
  }),
  certificate('that holds for days', 'spec.duration: "90d"', (spec) => {
    spec.duration = '90d';
  }),
  certificate('that is renewed before it is made', 'holds for 720h and is renewed 720h before its end', (spec) => {
    spec.duration = '720h';
  }),
  certificate('that is renewed when it ended', 'spec.renewBefore: "0s"', (spec) => {
    spec.renewBefore = '0s';
  }),
  kept('two Certificates for one Secret', 'which several Certificates write in turn: public-web', (cluster) =>
    cluster.copy('Certificate', 'istio-ingress', 'public-web', ({ spec }) => {
      spec.dnsNames = ['other.sample.example'];
    }),
  ),
];
