import { namespaceOf, type PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import { readerProblems } from './certificates';
import type { Directory } from './directory';
import { type ClientTls, type DestinationRuleSpec, type ServiceEntrySpec, specOf, type TrafficPolicy } from './objects';
import { podsOf, type Service } from './services';

/** What keeps a DestinationRule from holding for its host. */
export function destinationRuleProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const spec = specOf<DestinationRuleSpec>(placed);
  const { host = '', subsets = [] } = spec;
  const [first] = directory.rulesOf(host);
  const service = directory.service(host);
  const publisher = service?.placed ?? directory.entriesOf(host)[0];
  if (publisher === undefined) {
    return [`host '${host}' is neither the full name of a Service nor a host of a ServiceEntry`];
  }
  const policies = [spec.trafficPolicy, ...subsets.map((subset) => subset.trafficPolicy)].filter(
    (one) => one !== undefined,
  );
  return [
    ...(first === placed || first === undefined
      ? []
      : [`host '${host}' has DestinationRule ${namespaceOf(first)}/${first.object.metadata.name} already`]),
    ...(namespaceOf(publisher) === namespaceOf(placed)
      ? []
      : [`it stands in another namespace than its host '${host}', so that only some clients obey it`]),
    ...repeated(subsets.map(({ name }) => name)).map((name) => `subset '${name}' stands twice`),
    ...portsOf(policies)
      .filter((port) => !portsHeld(service, publisher).includes(port))
      .map((port) => `it speaks of port ${port}, which '${host}' does not have`),
    ...(service
      ? meshProblems(spec, service)
      : [
          ...settingsOf(policies).flatMap((tls) => outsideProblems(tls, host)),
          ...(settingsOf(policies).some(({ credentialName }) => credentialName !== undefined)
            ? readerProblems(gatewaysIn(namespaceOf(placed), directory), directory)
            : []),
        ]),
  ];
}

/** Only gateways are handed the certificate that a rule names. */
function gatewaysIn(namespace: string, { world }: Directory): readonly Pod[] {
  return world.podsOf(namespace).filter(({ proxy }) => proxy === 'router');
}

function meshProblems(
  { host, trafficPolicy, subsets = [] }: Partial<DestinationRuleSpec>,
  service: Service,
): readonly string[] {
  const policies = [trafficPolicy, ...subsets.map((subset) => subset.trafficPolicy)].filter((one) => one !== undefined);
  const inMesh = service.pods.some(({ proxy }) => proxy !== 'none');
  const isGateway = service.pods.every(({ proxy }) => proxy === 'router');
  const expected = inMesh ? 'ISTIO_MUTUAL' : 'DISABLE';
  return [
    ...settingsOf(policies)
      .filter(({ mode = 'DISABLE' }) => service.pods.length > 0 && mode !== expected)
      .map(
        ({ mode = 'DISABLE' }) =>
          `mode ${mode} is not what pods of '${host}' answer: they are ${inMesh ? 'in' : 'outside'} the mesh`,
      ),
    ...settingsOf(policies).flatMap(({ mode: _mode, sni, ...names }) =>
      // a gateway tells hosts apart by the name that it is asked for
      Object.entries({ ...names, ...(isGateway ? {} : { sni }) })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `tls.${name} ${JSON.stringify(value)} is not what pods of '${host}' are known by`),
    ),
    ...subsets
      .filter(({ labels }) => service.pods.length > 0 && podsOf(service, labels).length === 0)
      .map(
        ({ name, labels }) =>
          `subset '${name}' has the labels ${JSON.stringify(labels)}, and no pod of '${host}' has them`,
      ),
  ];
}

function outsideProblems(
  { mode = 'DISABLE', sni, subjectAltNames = [], credentialName }: ClientTls,
  host: string,
): readonly string[] {
  if (mode !== 'SIMPLE' && mode !== 'MUTUAL') {
    return [`mode ${mode} opens no TLS to '${host}', which is outside the mesh`];
  }
  return [
    ...(sni === host ? [] : [`it asks '${host}' for the certificate of '${sni ?? ''}' (tls.sni)`]),
    ...(subjectAltNames.length === 0 ? [`it takes anybody's certificate for '${host}' (tls.subjectAltNames)`] : []),
    ...(subjectAltNames.length === 0 || subjectAltNames.includes(host)
      ? []
      : [`it refuses a certificate of '${host}': only ${subjectAltNames.join(', ')} would do`]),
    ...subjectAltNames
      .filter((name) => name !== host)
      .map((name) => `it takes '${name}' for '${host}' (tls.subjectAltNames)`),
    ...((credentialName !== undefined) === (mode === 'MUTUAL')
      ? []
      : [
          `mode ${mode} with the certificate '${credentialName ?? ''}' (tls.credentialName) is neither one-sided nor mutual`,
        ]),
  ];
}

function settingsOf(policies: readonly TrafficPolicy[]): readonly ClientTls[] {
  return policies.flatMap(({ tls, portLevelSettings = [] }) =>
    [tls, ...portLevelSettings.map((setting) => setting.tls)].filter((one) => one !== undefined),
  );
}

function portsOf(policies: readonly TrafficPolicy[]): readonly (number | undefined)[] {
  return policies.flatMap(({ portLevelSettings = [] }) => portLevelSettings.map(({ port }) => port?.number));
}

function portsHeld(service: Service | undefined, publisher: PlacedObject): readonly (number | undefined)[] {
  const { ports = [] } = specOf<ServiceEntrySpec>(publisher);
  return service ? service.ports.map(({ port }) => port) : ports.map(({ number }) => number);
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}
