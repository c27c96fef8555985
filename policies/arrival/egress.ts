import type { Pod } from '../reachability/pods';
import { includesPort } from '../reachability/ports';
import type { Row } from '../reachability/register';
import type { Landing } from './destinations';
import type { Directory } from './directory';
import { type ServedHost, serversOf } from './gateways';
import { type ServiceEntrySpec, specOf } from './objects';
import type { Obstacle } from './obstacles';
import { blocked, joined, nowhere, type Way, wayOf } from './way';

/** On from a gateway before hosts outside: it must know the host, and its register row must lead out. */
export function throughGateway(row: Row, landing: Landing, host: string, directory: Directory): Way {
  return joined(
    [...landing.pods.keys()].flatMap((pod) => {
      const servers = serversOf(pod, landing.dialled, host, directory);
      if (servers.length === 0) {
        return [blocked({ message: `no Gateway of ${pod.ref} serves '${host}' on port ${landing.dialled}` })];
      }
      return servers.map((served) => {
        const { reference: gateway, placed } = served;
        const way = wayOf({ flow: row.flow, client: pod, gateway, host, port: landing.dialled }, directory);
        const out = way.samples.flatMap(({ landings }) => landings).flatMap((one) => leaving(one, pod, directory));
        const obstacles = [...handshake(landing, served, host, directory), ...out];
        return joined([way, { ...nowhere, passed: [placed], obstacles }]);
      });
    }),
  );
}

/** A gateway asks who its clients are, and tells its hosts apart by the name in the handshake. */
function handshake(
  landing: Landing,
  { placed, server }: ServedHost,
  host: string,
  directory: Directory,
): readonly Obstacle[] {
  const ending = server.port?.protocol === 'HTTPS' ? server.tls?.mode : 'plain text';
  if (ending !== 'ISTIO_MUTUAL') {
    return [{ placed, message: `it takes '${host}' by ${ending}, and clients of the mesh send by ISTIO_MUTUAL` }];
  }
  const { mode, sni } = landing.tls ?? {};
  const [rule = landing.placed] = directory.rulesOf(landing.host);
  return mode === 'ISTIO_MUTUAL' && sni === host
    ? []
    : [
        {
          placed: rule,
          message: `clients ask the gateway for '${sni}' by ${mode}, and it knows '${host}' by ISTIO_MUTUAL`,
        },
      ];
}

function leaving(
  { host, placed, outside, dialled, tls }: Landing,
  pod: Pod,
  directory: Directory,
): readonly Obstacle[] {
  if (outside === undefined) {
    return [{ placed, message: `${pod.ref} leads '${host}' back into the mesh` }];
  }
  const { ports = [] } = specOf<ServiceEntrySpec>(placed);
  const isSecured = ports.some(({ number, protocol }) => number === dialled && protocol === 'HTTPS');
  const { register } = directory;
  const declared = register.withAddresses(pod, 'egress').some(({ ports: open }) => includesPort(open, 'TCP', outside));
  return [
    ...(isSecured
      ? []
      : [{ placed, message: `port ${dialled} is not HTTPS, and requests leave the mesh by TLS only` }]),
    ...(tls === undefined ? [{ placed, message: `no DestinationRule opens TLS to port ${dialled} of '${host}'` }] : []),
    ...(declared
      ? []
      : [{ placed, message: `no flow of ${pod.ref} leads to addresses on port ${outside}, where '${host}' is` }]),
  ];
}
