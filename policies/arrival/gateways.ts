import { grouped } from '../grouped';
import { namespaceOf, type PlacedObject } from '../objects';
import { oncePer } from '../once';
import type { Pod } from '../reachability/pods';
import type { Directory } from './directory';
import { type GatewayServer, type GatewaySpec, type ServerTls, specOf } from './objects';

/** Places of the servers of a Gateway, by the host that they name. */
const serversByHost = oncePer((placed: PlacedObject) => {
  const { servers = [] } = specOf<GatewaySpec>(placed);
  return grouped([...servers.keys()], (index) => namesOf(servers[index]));
});

/** Any host, for servers that name hosts by their ends. */
const anyHost = '*';

/** Servers of a Gateway that serve a host to VirtualServices of a namespace, in their order. */
export function serversFor(placed: PlacedObject, host: string, namespace: string): readonly GatewayServer[] {
  const { servers = [] } = specOf<GatewaySpec>(placed);
  const byHost = serversByHost(placed);
  const orders = new Set([...(byHost.get(host) ?? []), ...(byHost.get(anyHost) ?? [])]);
  return [...orders]
    .sort((a, b) => a - b)
    .map((order) => servers[order] as GatewayServer)
    .filter((server) => coversHost(server, host, namespace, namespaceOf(placed)));
}

function namesOf({ hosts = [] }: Partial<GatewayServer> = {}): readonly string[] {
  return hosts.map((text) => text.slice(text.indexOf('/') + 1)).map((name) => (name.startsWith('*') ? anyHost : name));
}

/** Whether a server of a Gateway serves a host to VirtualServices of a namespace. */
function coversHost(server: GatewayServer, host: string, namespace: string, own: string): boolean {
  return (server.hosts ?? []).some((text) => {
    const slash = text.indexOf('/');
    const from = slash < 0 ? '*' : text.slice(0, slash);
    return (from === '*' || (from === '.' ? own : from) === namespace) && matchesHost(text.slice(slash + 1), host);
  });
}

/** Whether a name, which may begin with `*`, stands for a host. */
export function matchesHost(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith('*') && host.endsWith(pattern.slice(1)));
}

/** A server that takes a host. */
export interface ServedHost {
  /** The Gateway, as VirtualServices name it. */
  readonly reference: string;
  /** The Gateway itself. */
  readonly placed: PlacedObject;
  /** Its entry for the port and the host. */
  readonly server: GatewayServer;
}

/** Servers of a pod's Gateways that take a host on a port of their Service. */
export function serversOf(pod: Pod, port: number, host: string, directory: Directory): readonly ServedHost[] {
  return directory.gatewaysAt(pod).flatMap(([reference, placed]) => {
    const [routing = placed] = directory.routesOf(reference, host);
    return serversFor(placed, host, namespaceOf(routing))
      .filter((server) => server.port?.number === port)
      .map((server) => ({ reference, placed, server }));
  });
}

/** What keeps a Gateway from serving what it says, but for its certificates. */
export function gatewayProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { selector = {}, servers = [] } = specOf<GatewaySpec>(placed);
  const namespace = namespaceOf(placed);
  const pods = directory.world.select(namespace, { matchLabels: selector });
  const routers = pods.filter(({ proxy }) => proxy === 'router');
  if (Object.keys(selector).length === 0 || routers.length === 0) {
    return [`its selector ${JSON.stringify(selector)} matches no pod of a gateway in its namespace`];
  }
  const before = earlierAt(routers, placed, directory);
  const rivals = rivalsOf([...before, ...servers]);
  const dialled = new Set(
    routers.flatMap((pod) => directory.servicesOf(pod)).flatMap(({ ports }) => ports.map(({ port }) => port)),
  );
  return [
    ...pods
      .filter(({ proxy }) => proxy !== 'router')
      .map(({ ref }) => `its selector matches ${ref}, which is no gateway`),
    ...servers.flatMap((server, index) => {
      const number = server.port?.number;
      return [
        ...(number !== undefined && dialled.has(number)
          ? []
          : [`serves port ${number}, which no Service of its pods has`]),
        ...tlsProblems(server),
        ...(rivals[before.length + index] ?? []).flatMap((earlier) => rivalry(earlier, server)),
      ].map((text) => `servers[${index}] ${text}`);
    }),
  ];
}

/** Servers of Gateways of the same pods that stand before this one. */
function earlierAt(pods: readonly Pod[], placed: PlacedObject, directory: Directory): readonly GatewayServer[] {
  const all = [...new Set(pods.flatMap((pod) => directory.gatewaysAt(pod).map(([, gateway]) => gateway)))];
  return all.slice(0, all.indexOf(placed)).flatMap((gateway) => specOf<GatewaySpec>(gateway).servers ?? []);
}

/** For each server those before it that have its port, and share a host with it or differ in protocol. */
function rivalsOf(servers: readonly GatewayServer[]): readonly (readonly GatewayServer[])[] {
  const byHost = new Map<string, number[]>();
  const byPort = new Map<number | undefined, Map<string | undefined, number[]>>();
  return servers.map(({ hosts = [], port }, order) => {
    const onPort = byPort.get(port?.number) ?? new Map<string | undefined, number[]>();
    byPort.set(port?.number, onPort);
    const shared = hosts.flatMap((host) => byHost.get(`${port?.number} ${host}`) ?? []);
    const others = [...onPort].flatMap(([protocol, orders]) => (protocol === port?.protocol ? [] : orders));
    append(onPort, port?.protocol, order);
    for (const host of hosts) {
      append(byHost, `${port?.number} ${host}`, order);
    }
    return [...new Set([...shared, ...others])].sort((a, b) => a - b).map((one) => servers[one] as GatewayServer);
  });
}

function append<K>(orders: Map<K, number[]>, key: K, order: number): void {
  const known = orders.get(key);
  if (known) {
    known.push(order);
  } else {
    orders.set(key, [order]);
  }
}

/** Of two servers on one port the mesh takes one, and does not say which, if they share a host or differ in protocol. */
function rivalry(earlier: GatewayServer, { port, hosts = [] }: GatewayServer): readonly string[] {
  if (earlier.port?.number !== port?.number) {
    return [];
  }
  const shared = hosts.filter((host) => (earlier.hosts ?? []).includes(host));
  return [
    ...shared.map((host) => `serves '${host}' on port ${port?.number}, as a server before it does`),
    ...(earlier.port?.protocol === port?.protocol
      ? []
      : [
          `speaks ${port?.protocol} on port ${port?.number}, on which a server before it speaks ${earlier.port?.protocol}`,
        ]),
  ];
}

function tlsProblems({ port, tls }: GatewayServer): readonly string[] {
  if (port?.protocol !== 'HTTPS') {
    return [
      ...(tls?.mode === undefined ? [] : [`ends TLS on a port of ${port?.protocol}`]),
      ...(tls?.httpsRedirect ? [] : ['takes requests in plain text, and sends nobody to HTTPS (tls.httpsRedirect)']),
    ];
  }
  return [
    ...(tls?.httpsRedirect ? ['sends requests of HTTPS to HTTPS, without end (tls.httpsRedirect)'] : []),
    ...(tls?.mode === undefined ? ['leaves TLS to whoever is behind it, for it does not say tls.mode'] : []),
    ...(tls?.minProtocolVersion === undefined
      ? ['does not say the oldest TLS that it takes (minProtocolVersion)']
      : []),
    ...(tls?.mode === 'ISTIO_MUTUAL' ? ownCertificate(tls) : []),
  ];
}

function ownCertificate({ credentialName }: ServerTls): readonly string[] {
  return credentialName === undefined ? [] : [`names the certificate '${credentialName}', and shows that of the mesh`];
}
