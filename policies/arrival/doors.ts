import type { Pod } from '../reachability/pods';
import type { Directory } from './directory';
import { type ServiceEntrySpec, specOf } from './objects';
import type { Obstacle } from './obstacles';
import { isHeadless, spokenBy, spokenOn } from './services';
import { hidden } from './way';

/** Ports of a host on which a sidecar may send requests, and what is wrong with the host itself. */
export function doorsOf(
  host: string,
  client: Pod,
  directory: Directory,
): { readonly ports: readonly number[]; readonly obstacles: readonly Obstacle[] } {
  const service = directory.service(host);
  const [entry] = directory.entriesOf(host);
  if (service && entry) {
    return { ports: [], obstacles: [{ placed: entry, message: `host '${host}' is the name of a Service too` }] };
  }
  if (service) {
    const headless = isHeadless(service)
      ? [
          {
            placed: service.placed,
            message: 'it is headless, so that its clients find pods past routes and rules of its host',
          },
        ]
      : [];
    const open = service.ports.filter((port) => ['http', 'http2'].includes(spokenOn(port) ?? ''));
    const silent =
      service.ports.length > 0 && open.length === 0
        ? [
            {
              placed: service.placed,
              message: `none of its ports names a protocol of requests (appProtocol, or a name such as 'http'): ${service.ports.map(({ port, name, appProtocol }) => `${port} ${JSON.stringify(appProtocol ?? name ?? '')}`).join(', ')}`,
            },
          ]
        : [];
    return {
      ports: open.map(({ port }) => port),
      obstacles: [...headless, ...silent, ...hidden(service.placed, client)],
    };
  }
  if (entry === undefined) {
    return { ports: [], obstacles: [{ message: `no Service and no ServiceEntry has the host '${host}'` }] };
  }
  const ports = (specOf<ServiceEntrySpec>(entry).ports ?? []).filter(({ protocol = '' }) =>
    ['http', 'http2'].includes(spokenBy(protocol.toLowerCase()) ?? ''),
  );
  const silent = ports.length === 0 ? [{ placed: entry, message: 'none of its ports takes requests of HTTP' }] : [];
  return { ports: ports.map(({ number }) => number), obstacles: [...silent, ...hidden(entry, client)] };
}
