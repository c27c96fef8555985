import { nanosecondsOf } from '../duration';
import { type Known, unreadFields, unsaidFields, Values } from '../known';
import { namespaceOf, type PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import type { Directory } from './directory';
import { matchesHost } from './gateways';
import { mayDo } from './grants';
import { issuerProblems } from './issuers';
import { type CertificateSpec, type GatewayServer, type GatewaySpec, specOf } from './objects';

/** Without them browsers take no certificate for the name of a host. */
const needed = ['digital signature', 'server auth'];

/** Longer than any certificate: how long one may hold, a rule of certificates says (DP-08). */
const EVER = '1000000h';

/** What a certificate for clients outside must say. */
const said = {
  secretName: true,
  dnsNames: true,
  duration: Values.ofTime('24h', EVER),
  renewBefore: Values.ofTime('1h', EVER),
  usages: [...needed, 'key encipherment'],
  issuerRef: { group: ['cert-manager.io'], kind: ['ClusterIssuer'], name: true },
} as const satisfies Known;

/** What the judge understands of one; of its key, and of what it signs, the rule of certificates speaks. */
const known = { ...said, privateKey: true, isCA: true, commonName: true } as const satisfies Known;

/** What keeps a Gateway from ending TLS with the certificates that it names. */
export function certificateProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { selector = {}, servers = [] } = specOf<GatewaySpec>(placed);
  const namespace = namespaceOf(placed);
  const pods = directory.world.select(namespace, { matchLabels: selector });
  const named = servers.filter(({ tls }) => tls?.credentialName !== undefined);
  return [
    ...(named.length === 0 ? [] : readerProblems(pods, directory)),
    ...servers.flatMap((server, index) =>
      server.tls?.mode === 'SIMPLE' && server.port?.protocol === 'HTTPS'
        ? serverProblems(server, namespace, directory).map((text) => `servers[${index}] ${text}`)
        : [],
    ),
  ];
}

/**
 * Gateways that may not read the Secrets of their namespace. The control plane hands a Secret to a proxy whose account may list
 * them; the chart of gateways grants what is asked for here.
 */
export function readerProblems(pods: readonly Pod[], { world }: Directory): readonly string[] {
  const deed = { verbs: ['get', 'list', 'watch'], resource: 'secrets' };
  return pods
    .filter(({ namespace, serviceAccount }) => !mayDo(serviceAccount, namespace, deed, world.view))
    .map(
      ({ ref, namespace, serviceAccount }) =>
        `${ref} gets no certificate: no RoleBinding in '${namespace}' lets its account '${serviceAccount}' get, list and watch secrets`,
    );
}

function serverProblems(
  { tls, hosts = [] }: GatewayServer,
  namespace: string,
  directory: Directory,
): readonly string[] {
  const secret = tls?.credentialName;
  if (secret === undefined) {
    return ['ends TLS without a certificate'];
  }
  const certificates = directory.certificatesOf(namespace, secret);
  const [certificate] = certificates;
  if (certificate === undefined) {
    return [`takes its certificate from the Secret '${secret}', which no Certificate of its namespace writes`];
  }
  if (certificates.length > 1) {
    const names = certificates.map(({ object }) => object.metadata.name).join(', ');
    return [`takes its certificate from the Secret '${secret}', which several Certificates write in turn: ${names}`];
  }
  const { dnsNames = [] } = specOf<CertificateSpec>(certificate);
  return [
    ...hosts
      .map((host) => host.slice(host.indexOf('/') + 1))
      .filter((host) => !dnsNames.some((name) => matchesHost(name, host)))
      .map((host) => `serves '${host}' with the certificate '${secret}', which does not name it`),
    ...contentProblems(certificate).map((text) => `takes the certificate '${secret}', which ${text}`),
    ...signerProblems(certificate, directory),
  ];
}

function contentProblems(certificate: PlacedObject): readonly string[] {
  const spec = specOf<CertificateSpec>(certificate);
  const { duration = '', renewBefore = '', usages = [] } = spec;
  const isLate = (nanosecondsOf(renewBefore) ?? 0) >= (nanosecondsOf(duration) ?? Number.POSITIVE_INFINITY);
  return [
    ...unreadFields(spec, known).map((place) => `the judge cannot read by spec${place}`),
    ...unsaidFields(spec, said).map((place) => `does not say spec${place}`),
    ...(isLate ? [`holds for ${duration} and is renewed ${renewBefore} before its end`] : []),
    ...needed.filter((usage) => !usages.includes(usage)).map((usage) => `is not for '${usage}' (spec.usages)`),
  ];
}

function signerProblems(certificate: PlacedObject, directory: Directory): readonly string[] {
  const { kind, name } = specOf<CertificateSpec>(certificate).issuerRef ?? {};
  const issuer = directory.world.view
    .ofKind('cert-manager.io', 'ClusterIssuer')
    .find((one) => kind === 'ClusterIssuer' && one.object.metadata.name === name);
  const waits = `waits for a certificate of the ${kind ?? 'Issuer'} '${name ?? ''}'`;
  return issuer === undefined
    ? [`${waits}, which does not exist`]
    : issuerProblems(issuer, directory).map((text) => `${waits}: ${text}`);
}
