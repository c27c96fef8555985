import { grouped } from '../grouped';
import type { HttpRoute, RouteMatch } from '../http-route';
import { namespaceOf, type PlacedObject } from '../objects';
import { findPath, matchesPath } from '../reachability/patterns';
import type { Pod } from '../reachability/pods';
import type { Row } from '../reachability/register';
import { pathPatternOf } from '../text-match';
import { landingOf } from './destinations';
import { type Directory, gatewaysOf, qualified } from './directory';
import { type GatewaySpec, specOf, type VirtualServiceSpec } from './objects';
import { filled } from './requests';

/**
 * Paths of a host that a route of a gateway leads to pods for which none of them is declared. Who follows the rows does
 * not find them: of all paths below a prefix, some may have moved to whoever is declared for them.
 */
export function undeclaredPaths(
  { match = [{}], route = [] }: HttpRoute,
  placed: PlacedObject,
  directory: Directory,
): readonly string[] {
  const { hosts = [] } = specOf<VirtualServiceSpec>(placed);
  const landings = route.map(({ destination }) => landingOf(destination, directory));
  const receivers = landings.flatMap((landing) => (typeof landing === 'string' ? [] : [...landing.pods]));
  return gatewaysOf(placed).flatMap((gateway) => {
    const senders = routersOf(gateway, directory);
    if (senders.length === 0) {
      return [];
    }
    const here = match.filter(({ gateways = [gateway] }) => gateways.some((one) => qualified(one, placed) === gateway));
    return [...grouped(here, stemOf)].flatMap(([stem, conditions]) =>
      receivers.flatMap(([pod, port]) => {
        const rows = senders
          .flatMap((sender) => directory.rowsBetween(sender, pod))
          .filter(({ flow }) => flow.port === port);
        return hosts
          .filter((host) => {
            const known = rows.filter(({ flow: { publicHost = host } }) => publicHost === host);
            return !conditions.some((one) => known.some((row) => isDeclared(one, row)));
          })
          .map(
            (host) => `leads '${stem}' of '${host}' to ${pod.ref}, and no flow of '${gateway}' to it has such a path`,
          );
      }),
    );
  });
}

/** The pods of a gateway; none for the mesh, and for a gateway that says itself what is wrong with it. */
function routersOf(gateway: string, directory: Directory): readonly Pod[] {
  const placed = directory.gateway(gateway);
  const { selector = {} } = placed ? specOf<GatewaySpec>(placed) : {};
  const pods = placed ? directory.world.select(namespaceOf(placed), { matchLabels: selector }) : [];
  return pods.filter(({ proxy }) => proxy === 'router');
}

/** A path and all below it are one, as routes write them: exactly, and with a `/` at its end as a prefix. */
function stemOf({ uri }: RouteMatch): string {
  return pathPatternOf(uri).replace(/\/\*$/, '') || '/';
}

/** Whether a row has a request that meets a condition. */
function isDeclared({ uri, method }: RouteMatch, { flow }: Row): boolean {
  const pattern = pathPatternOf(uri);
  return (flow.operations ?? [{}]).some(
    ({ methods, paths = ['/*'] }) =>
      (method?.exact === undefined || methods?.includes(method.exact) !== false) &&
      paths.some((path) => haveCommon(path, pattern)),
  );
}

/** Whether some path meets both; the search is for the rare case in which neither one's own sample does. */
function haveCommon(one: string, other: string): boolean {
  const [path, otherPath] = [filled(one), filled(other)];
  return (
    matchesPath(one, otherPath) ||
    matchesPath(other, path) ||
    (path !== one &&
      otherPath !== other &&
      findPath([one, other], (matches) => matches(one) && matches(other)) !== undefined)
  );
}
