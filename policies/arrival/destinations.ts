import type { Destination } from '../http-route';
import type { PlacedObject } from '../objects';
import { oncePer } from '../once';
import type { Pod } from '../reachability/pods';
import type { Directory } from './directory';
import { type ClientTls, type DestinationRuleSpec, type ServiceEntrySpec, type Subset, specOf } from './objects';
import { podsOf, type Service, type ServicePort, targetOf } from './services';

/** A destination of a route, found: pods behind a port of a Service, or a port of a host outside. */
export interface Landing {
  /** The Service or ServiceEntry. */
  readonly placed: PlacedObject;
  /** Host as the route names it. */
  readonly host: string;
  /** Port of the host, as the route names it. */
  readonly dialled: number;
  /** The Service with its port. @default - it is outside */
  readonly inside?: { readonly service: Service; readonly port: ServicePort };
  /** The pods, each with its port; none for a host outside. */
  readonly pods: ReadonlyMap<Pod, number>;
  /** Port of the host outside. @default - it is inside */
  readonly outside?: number;
  /** What the DestinationRule says of TLS there. @default - nothing, the mesh finds out */
  readonly tls?: ClientTls;
}

const landingsOf = oncePer((_: Directory) => new Map<string, Landing | string>());

/** Finds where a destination leads, once for all clients; a text says why it leads nowhere. */
export function landingOf(destination: Destination, directory: Directory): Landing | string {
  const known = landingsOf(directory);
  const { host, subset = '', port } = destination;
  const key = `${host} ${subset} ${port?.number}`;
  const landing = known.get(key) ?? findLanding(destination, directory);
  known.set(key, landing);
  return landing;
}

function findLanding(destination: Destination, directory: Directory): Landing | string {
  const { host, subset: name } = destination;
  const [rule] = directory.rulesOf(host);
  const { subsets = [] } = rule ? specOf<DestinationRuleSpec>(rule) : {};
  const subset = subsets.find((one) => one.name === name);
  if (name !== undefined && subset === undefined) {
    return `leads to the subset '${name}' of '${host}', which no DestinationRule of that host has`;
  }
  const service = directory.service(host);
  if (service) {
    return inService(service, destination, rule, subset);
  }
  const [entry] = directory.entriesOf(host);
  return entry
    ? outside(entry, destination, rule, subset)
    : `leads to '${host}', which no Service and no ServiceEntry has`;
}

function inService(
  service: Service,
  { host, port }: Destination,
  rule: PlacedObject | undefined,
  subset: Subset | undefined,
): Landing | string {
  const number = port?.number ?? onlyOne(service.ports.map((one) => one.port));
  const found = service.ports.find((one) => one.port === number);
  if (number === undefined || found === undefined) {
    return noPort(host, number);
  }
  const selected = podsOf(service, subset?.labels);
  if (selected.length === 0 && service.pods.length > 0) {
    return `leads to the subset '${subset?.name}' of '${host}', whose labels no pod has`;
  }
  const pods = selected.flatMap((pod) => {
    const target = targetOf(found, pod);
    return target === undefined ? [] : [[pod, target] as const];
  });
  const inside = { service, port: found };
  const tls = tlsOf(rule, subset, number);
  return { placed: service.placed, host, dialled: number, inside, pods: new Map(pods), ...(tls ? { tls } : {}) };
}

function outside(
  entry: PlacedObject,
  { host, port }: Destination,
  rule: PlacedObject | undefined,
  subset: Subset | undefined,
): Landing | string {
  const { ports = [] } = specOf<ServiceEntrySpec>(entry);
  const number = port?.number ?? onlyOne(ports.map((one) => one.number));
  const found = ports.find((one) => one.number === number);
  if (number === undefined || found === undefined) {
    return noPort(host, number);
  }
  const tls = tlsOf(rule, subset, number);
  const at = { placed: entry, host, dialled: number, outside: number };
  return { ...at, pods: new Map(), ...(tls ? { tls } : {}) };
}

/** The policy of a port replaces that of the host, the policy of a subset both. */
function tlsOf(rule: PlacedObject | undefined, subset: Subset | undefined, port: number): ClientTls | undefined {
  const policies = [subset?.trafficPolicy, rule ? specOf<DestinationRuleSpec>(rule).trafficPolicy : undefined];
  const settings = policies.flatMap((policy) => {
    const ofPort = policy?.portLevelSettings?.find((one) => one.port?.number === port);
    return ofPort ? [ofPort.tls] : policy?.tls ? [policy.tls] : [];
  });
  return settings[0];
}

function noPort(host: string, number: number | undefined): string {
  return number === undefined
    ? `leads to '${host}' and does not say to which of its ports`
    : `leads to port ${number} of '${host}', which it does not have`;
}

function onlyOne(numbers: readonly number[]): number | undefined {
  return numbers.length === 1 ? numbers[0] : undefined;
}
