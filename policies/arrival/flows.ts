import type { Pod } from '../reachability/pods';
import { proxyPorts } from '../reachability/pods';
import type { Row } from '../reachability/register';
import { listOf } from '../reachability/wording';
import { lostOf, strayed } from './arrived';
import type { Directory } from './directory';
import { doorsOf } from './doors';
import { throughGateway } from './egress';
import { fromGateway, throughDoor } from './ingress';
import { blocked, joined, nowhere, type Way, wayOf } from './way';

/** The way of one row of the register, from its senders to its receivers. */
export function followRow(row: Row, directory: Directory): Way {
  const { flow, from, to } = row;
  if (flow.level === 'network') {
    return listening(row);
  }
  if (flow.host !== undefined) {
    return joined(from.pods.map((client) => throughMesh(row, client, flow.host as string, directory)));
  }
  const entering = to.pods.filter(({ proxy }) => proxy === 'router').map((pod) => throughDoor(row, pod, directory));
  const leading = from.pods.filter(({ proxy }) => proxy === 'router').map((pod) => fromGateway(row, pod, directory));
  const unnamed = from.pods.some(({ proxy }) => proxy === 'sidecar')
    ? [blocked({ message: 'it is of the mesh and names no host, by which requests find their way' })]
    : [];
  return joined([listening(row), ...entering, ...leading, ...unnamed]);
}

/** Whether receivers listen; a proxy does, on its own ports, without saying so. */
function listening({ flow, to }: Row): Way {
  const deaf = to.pods.filter(
    ({ ports, bypassed }) =>
      !ports.some(({ port, protocol }) => port === flow.port && protocol === flow.protocol) &&
      !proxyPorts.includes(flow.port) &&
      !bypassed.includes(flow.port),
  );
  const refs = listOf(deaf.map(({ ref }) => ref));
  return deaf.length === 0 ? nowhere : blocked({ message: `${refs} does not listen on ${flow.protocol} ${flow.port}` });
}

/** By the host that a sidecar is asked for; of its ports one must do. */
function throughMesh(row: Row, client: Pod, host: string, directory: Directory): Way {
  const { ports, obstacles } = doorsOf(host, client, directory);
  const tried = ports.map((port) => {
    const way = wayOf({ flow: row.flow, client, gateway: 'mesh', host, port }, directory);
    const landed = lostOf(row, client, way, directory).map((lost) =>
      blocked(strayed(row, lost, 'mesh', host, directory)),
    );
    const beyond = isOwnHost(host, row, directory)
      ? []
      : way.samples.flatMap(({ landings }) => landings).map((landing) => throughGateway(row, landing, host, directory));
    return joined([way, ...landed, ...beyond]);
  });
  const best = tried.reduce(
    (least, way) => (way.obstacles.length < least.obstacles.length ? way : least),
    tried[0] ?? nowhere,
  );
  return obstacles.length === 0 ? best : joined([best, { ...nowhere, obstacles }]);
}

/** Whether the receivers stand behind the host themselves, and not a gateway before it. */
function isOwnHost(host: string, { to }: Row, directory: Directory): boolean {
  return directory.service(host) !== undefined || to.pods.every(({ proxy }) => proxy !== 'router');
}
