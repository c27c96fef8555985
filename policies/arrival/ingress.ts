import { namespaceOf, type PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import type { Row } from '../reachability/register';
import { listOf } from '../reachability/wording';
import { isElsewhere, lostOf, strayed } from './arrived';
import type { Directory } from './directory';
import { serversFor, serversOf } from './gateways';
import type { Obstacle } from './obstacles';
import { isPublic, targetOf } from './services';
import { blocked, joined, type Way, wayOf } from './way';

/** In from outside the mesh: a Service, a server of a Gateway for each host, and routes for what is not redirected. */
export function throughDoor({ flow, from }: Row, pod: Pod, directory: Directory): Way {
  const doors = directory
    .servicesOf(pod)
    .filter((service) => from.blocks.length === 0 || isPublic(service))
    .flatMap((service) =>
      service.ports.filter((port) => targetOf(port, pod) === flow.port).map((port) => ({ service, port })),
    );
  const [door] = doors;
  if (door === undefined) {
    return blocked({ message: `no Service that is open to the sender leads to port ${flow.port} of ${pod.ref}` });
  }
  const hosts = new Set(
    (flow.operations ?? []).flatMap((operation) => (operation.hosts ?? []).map((host) => host.replace(/:.*$/, ''))),
  );
  const obstacles = [...hosts].flatMap((host): Obstacle[] => {
    const [found] = serversOf(pod, door.port.port, host, directory);
    if (found === undefined) {
      return [{ message: `no Gateway of ${pod.ref} serves '${host}' on port ${door.port.port}` }];
    }
    const { reference, placed, server } = found;
    const { tls } = server;
    if (tls?.mode === 'ISTIO_MUTUAL') {
      return [{ placed, message: `it serves '${host}' to clients of the mesh only, and the sender is outside` }];
    }
    return tls?.httpsRedirect || directory.routesOf(reference, host).length > 0
      ? []
      : [{ message: `no VirtualService routes '${host}' at the gateway '${reference}'` }];
  });
  const gateways = directory.gatewaysAt(pod).map(([, placed]) => placed);
  return { samples: [], passed: [door.service.placed, ...gateways], obstacles };
}

/**
 * On from a gateway to services: of its hosts one must lead there, and the one that comes nearest is told. A request that
 * a longer path leads to another declared receiver has moved there, and the way back stays open.
 */
export function fromGateway(row: Row, pod: Pod, directory: Directory): Way {
  const ways = directory.gatewaysAt(pod).flatMap(([gateway, placed]) =>
    hostsNear(row, gateway, directory).flatMap((host) =>
      openPorts(placed, host).map((port) => {
        const way = wayOf({ flow: row.flow, client: pod, gateway, host, port }, directory);
        const lost = lostOf(row, pod, way, directory);
        const astray = lost.filter(({ landings, request }) => !isElsewhere(landings, pod, request, directory));
        const told = lost.length < way.samples.length ? astray : lost;
        return {
          way: joined([way, ...told.map((sample) => blocked(strayed(row, sample, gateway, host, directory)))]),
          told: told.length,
        };
      }),
    ),
  );
  const [nearest] = ways.sort((a, b) => a.told - b.told || a.way.obstacles.length - b.way.obstacles.length);
  const refs = listOf(row.to.pods.map(({ ref }) => ref));
  return nearest?.way ?? blocked({ message: `no route of ${pod.ref} leads to ${refs}` });
}

/** Hosts whose routes at a gateway lead into the namespace of a receiver. */
function hostsNear({ to }: Row, gateway: string, directory: Directory): readonly string[] {
  const [first = '', ...others] = new Set(to.pods.map(({ namespace }) => namespace));
  if (others.length === 0) {
    return directory.hostsTo(gateway, first);
  }
  const near = new Set([first, ...others].flatMap((namespace) => directory.hostsTo(gateway, namespace)));
  return directory.hostsAt(gateway).filter((host) => near.has(host));
}

/** Ports of a Gateway on which a host is served, and not only sent to another port. */
function openPorts(placed: PlacedObject, host: string): readonly number[] {
  return serversFor(placed, host, namespaceOf(placed))
    .filter(({ tls }) => !tls?.httpsRedirect)
    .flatMap(({ port }) => port?.number ?? []);
}
