import type { ClusterView } from '../cluster-view';
import type { HttpRoute } from '../http-route';
import { namespaceOf, type PlacedObject, referenceTo } from '../objects';
import { appLabel } from '../pods/workloads';
import type { CheckContext, CheckResult } from '../rule';
import { landingOf } from './destinations';
import { type Directory, directoryOf, gatewaysOf, qualified } from './directory';
import { ofMesh, overrides } from './header-names';
import { specOf, type VirtualServiceSpec } from './objects';
import { foreignGuards, type Party, proxyConfigAnnotation, unstatedGuards } from './proxy-config';

/** What a gateway takes out of the requests that it hands on, and what it writes into them. */
interface Changes {
  readonly remove: readonly string[];
  readonly set: Readonly<Record<string, string>>;
}

/** What becomes of requests at a gateway, by the party outside. */
const changes: Readonly<Record<Party, Changes>> = {
  // nothing by which they would speak for the gateway, and the one address from which it was asked
  clients: { remove: overrides, set: { 'x-forwarded-for': '%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%' } },
  // nothing that the mesh says among its own
  hosts: { remove: ofMesh, set: {} },
};

/** What gateways and routes hand on of what they were handed. */
export function auditHandedOn(view: ClusterView, exempt: CheckContext['exempt']): CheckResult {
  const directory = directoryOf(view);
  const routings = view.ofKind('networking.istio.io', 'VirtualService');
  const gateways = view.workloads.flatMap((workload) => {
    const parties = partiesAt(workload.placed, directory);
    return parties.length > 0 ? [{ ...workload, parties }] : [];
  });
  const found = [
    ...routings.flatMap((placed) => routeProblems(placed, directory).map((message) => ({ placed, message }))),
    ...gateways.flatMap(({ placed, annotations: { [proxyConfigAnnotation]: text }, parties }) =>
      [
        ...parties
          .flatMap((party) => unstatedGuards(text, party))
          .map((place) => `its pods are a gateway, and do not say ${place}`),
        ...foreignGuards(text, parties).map(
          (place) => `its pods are a gateway for ${parties.join(' and ')} outside, and say ${place}`,
        ),
      ].map((message) => ({ placed, message })),
    ),
  ];
  return {
    examined: routings.length + gateways.length,
    findings: found
      .filter(({ placed }) => !exempt(namespaceOf(placed), placed.object.metadata.labels?.[appLabel]))
      .map(({ placed, message }) => ({ object: referenceTo(placed.object), file: placed.file, message })),
  };
}

/** The parties outside between whom and the mesh the pods of a workload stand; none where they are no gateway. */
function partiesAt(placed: PlacedObject, directory: Directory): readonly Party[] {
  const { kind, metadata } = placed.object;
  const references = directory.world
    .podsOf(namespaceOf(placed))
    .filter(({ proxy, object }) => proxy === 'router' && object.kind === kind && object.name === metadata.name)
    .flatMap((pod) => directory.gatewaysAt(pod).map(([reference]) => reference));
  const parties = references.flatMap((reference) =>
    directory
      .hostsAt(reference)
      .flatMap((host) => directory.routesOf(reference, host))
      .flatMap((routing) =>
        (specOf<VirtualServiceSpec>(routing).http ?? [])
          .filter((route) => placesOf(route, routing).includes(reference))
          .flatMap((route) => partiesOf(route, directory)),
      ),
  );
  return [...new Set(parties)];
}

function routeProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { http = [] } = specOf<VirtualServiceSpec>(placed);
  return http.flatMap((route, index) => {
    const places = placesOf(route, placed);
    const parties = places.some((gateway) => directory.gateway(gateway)) ? partiesOf(route, directory) : [];
    return [
      ...(places.includes('mesh') ? sidecarProblems(route) : []),
      ...parties.flatMap((party) => gatewayProblems(route, changes[party])),
    ].map((text) => `http[${index}] ${text}`);
  });
}

/** Between services nothing is changed: what was declared is what arrives. */
function sidecarProblems({ headers, rewrite }: HttpRoute): readonly string[] {
  const changed = { ...(headers ? { headers } : {}), ...(rewrite ? { rewrite } : {}) };
  return Object.entries(changed).map(
    ([field, value]) => `changes requests between services by '${field}': ${JSON.stringify(value)}`,
  );
}

function gatewayProblems({ headers: { request } = {}, rewrite }: HttpRoute, wanted: Changes): readonly string[] {
  const removed = new Set((request?.remove ?? []).map((name) => name.toLowerCase()));
  const kept = wanted.remove.filter((name) => !removed.has(name));
  const lost = [...removed].filter((name) => !wanted.remove.includes(name));
  const set = Object.fromEntries(
    Object.entries(request?.set ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return [
    ...(kept.length === 0 ? [] : [`hands on headers by which others speak for it: ${kept.join(', ')}`]),
    ...(lost.length === 0 ? [] : [`takes out headers that receivers need: ${lost.join(', ')}`]),
    ...Object.keys({ ...set, ...wanted.set })
      .filter((name) => set[name] !== wanted.set[name])
      .map((name) => `sets '${name}' to '${set[name] ?? ''}', and not to '${wanted.set[name] ?? ''}'`),
    ...(rewrite?.authority === undefined ? ['hands on the name of the host as the client wrote it'] : []),
  ];
}

/** Gateways at which a route holds. */
function placesOf({ match = [] }: HttpRoute, placed: PlacedObject): readonly string[] {
  const bound = gatewaysOf(placed);
  const named = match.map(({ gateways }) => gateways?.map((name) => qualified(name, placed)) ?? bound);
  return match.length === 0 ? bound : named.flat();
}

/** Who is at the other side of a gateway, by where a route leads; nobody where it leads nowhere. */
function partiesOf({ route = [] }: HttpRoute, directory: Directory): readonly Party[] {
  const landings = route.map(({ destination }) => landingOf(destination, directory));
  return [
    ...new Set(
      landings.flatMap((one) =>
        typeof one === 'string' ? [] : ([one.outside === undefined ? 'clients' : 'hosts'] as const),
      ),
    ),
  ];
}
