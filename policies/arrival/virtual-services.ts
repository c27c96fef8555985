import type { HttpRoute, RouteMatch } from '../http-route';
import { namespaceOf, type PlacedObject } from '../objects';
import { landingOf } from './destinations';
import { type Directory, gatewaysOf, qualified } from './directory';
import { serversFor } from './gateways';
import { specOf, type VirtualServiceSpec } from './objects';
import { undeclaredPaths } from './undeclared-paths';

/** What keeps a VirtualService from leading requests where it says. */
export function virtualServiceProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { hosts = [], http = [] } = specOf<VirtualServiceSpec>(placed);
  const gateways = gatewaysOf(placed);
  return [
    ...hosts
      .filter((host) => host.includes('*'))
      .map((host) => `host '${host}' is a pattern, and the judge reads names`),
    ...gateways.flatMap((gateway) => gatewayProblems(gateway, hosts, placed, directory)),
    ...gateways.flatMap((gateway) => hosts.flatMap((host) => rivals(gateway, host, placed, directory))),
    ...(http.length === 0 ? ['it has no route of HTTP'] : []),
    ...http.flatMap((route, index) =>
      routeProblems(route, hosts, gateways, placed, directory).map((text) => `http[${index}] ${text}`),
    ),
    ...shadowed(http, gateways, placed),
  ];
}

function gatewayProblems(
  gateway: string,
  hosts: readonly string[],
  placed: PlacedObject,
  directory: Directory,
): readonly string[] {
  if (gateway === 'mesh') {
    return hosts.flatMap((host) => meshHostProblems(host, placed, directory));
  }
  const found = directory.gateway(gateway);
  if (found === undefined) {
    return [`it is bound to the gateway '${gateway}', which does not exist`];
  }
  return hosts
    .filter((host) => serversFor(found, host, namespaceOf(placed)).length === 0)
    .map((host) => `it routes '${host}' at the gateway '${gateway}', which does not serve that host`);
}

/** Sidecars import a host together with its routes, by the one namespace that both stand in. */
function meshHostProblems(host: string, placed: PlacedObject, directory: Directory): readonly string[] {
  const publisher = directory.service(host)?.placed ?? directory.entriesOf(host)[0];
  if (publisher === undefined) {
    return [`host '${host}' is neither the full name of a Service nor a host of a ServiceEntry`];
  }
  const namespace = namespaceOf(publisher);
  return namespace === namespaceOf(placed)
    ? []
    : [`it routes '${host}' of namespace '${namespace}', and Sidecars that import that host do not see it`];
}

/** Of two VirtualServices with one host, which one a proxy takes is not said. */
function rivals(gateway: string, host: string, placed: PlacedObject, directory: Directory): readonly string[] {
  const [first, ...others] = directory.routesOf(gateway, host);
  return first !== undefined && others.includes(placed)
    ? [
        `host '${host}' is routed at '${gateway}' by VirtualService ${namespaceOf(first)}/${first.object.metadata.name} already`,
      ]
    : [];
}

function routeProblems(
  one: HttpRoute,
  hosts: readonly string[],
  gateways: readonly string[],
  placed: PlacedObject,
  directory: Directory,
): readonly string[] {
  const { match = [], route = [], rewrite } = one;
  const weights = route.map(({ weight = 0 }) => weight);
  const landings = route.map(({ destination }) => landingOf(destination, directory));
  return [
    ...(route.length === 0 ? ['leads nowhere'] : []),
    ...(route.length > 1 && weights.every((weight) => weight === 0) ? ['gives no destination a weight'] : []),
    ...weights
      .filter((weight) => weight < 0 || !Number.isInteger(weight))
      .map((weight) => `gives the weight ${weight}`),
    ...landings.filter((landing) => typeof landing === 'string'),
    ...landings
      .flatMap((landing) => (typeof landing === 'string' || landing.outside === undefined ? [] : landing.host))
      .flatMap((outside) => hosts.filter((host) => host !== outside).map((host) => ({ host, outside })))
      .map(({ host, outside }) => `leads '${host}' to '${outside}', which is another host outside`),
    ...undeclaredPaths(one, placed, directory),
    ...(rewrite?.authority === undefined || hosts.every((host) => host === rewrite.authority)
      ? []
      : [`gives requests the name '${rewrite.authority}', which is not the one host of the VirtualService`]),
    ...match
      .flatMap(({ gateways: names = [] }) => names.map((name) => qualified(name, placed)))
      .filter((gateway) => !gateways.includes(gateway))
      .map((gateway) => `matches at the gateway '${gateway}', to which the VirtualService is not bound`),
  ];
}

/** Routes that no request gets to, since one before takes all that they take. */
function shadowed(http: readonly HttpRoute[], gateways: readonly string[], placed: PlacedObject): readonly string[] {
  const routes = http.map(({ match = [{}] }) => match.map((one) => conditionsOf(one, gateways, placed)));
  return routes.flatMap((match, index) => {
    const before = routes
      .slice(0, index)
      .findIndex((earlier) => match.every((one) => earlier.some((wide) => takesAll(wide, one))));
    return before < 0 ? [] : [`http[${index}] is never taken, for http[${before}] takes all its requests before`];
  });
}

/** What a match asks for: its gateways, and its other fields as texts that can be compared. */
interface Conditions {
  readonly gateways: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

function conditionsOf(match: RouteMatch, gateways: readonly string[], placed: PlacedObject): Conditions {
  const { name: _name, gateways: own, ...fields } = match;
  return {
    gateways: own?.map((name) => qualified(name, placed)) ?? gateways,
    fields: new Map(Object.entries(fields).map(([field, value]) => [field, JSON.stringify(value)])),
  };
}

const everyPath = JSON.stringify({ prefix: '/' });

function takesAll(wide: Conditions, narrow: Conditions): boolean {
  for (const [field, text] of wide.fields) {
    if (text !== narrow.fields.get(field) && !(field === 'uri' && text === everyPath)) {
      return false;
    }
  }
  return narrow.gateways.every((gateway) => wide.gateways.includes(gateway));
}
