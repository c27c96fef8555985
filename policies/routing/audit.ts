import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import type { HttpRoute } from '../http-route';
import { namespaceOf, type PlacedObject, referenceTo } from '../objects';
import type { CheckResult, Finding } from '../rule';
import { anyValue } from '../text-match';
import { type ReadRoute, Routes } from './routes';
import { type AskedRequest, operationsByService, type ServiceOperations, sampleOf } from './service-operations';

type Said = Pick<Finding, 'message' | 'remedy'>;
type Services = ReadonlyMap<string, ServiceOperations>;

/** Asks the VirtualServices of a cluster where requests go, and compares it with what the services offer. */
export function auditRouting(view: ClusterView, facts: Facts, exempt: (namespace: string) => boolean): CheckResult {
  const services = operationsByService(facts.services);
  const judged = view.ofKind('networking.istio.io', 'VirtualService').filter((one) => !exempt(namespaceOf(one)));
  return { examined: judged.length, findings: judged.flatMap((one) => auditOne(one, services)) };
}

function auditOne(placed: PlacedObject, services: Services): Finding[] {
  const routes = new Routes(placed);
  const unread = routes.unreadable.map(cannotRead);
  const said =
    unread.length > 0
      ? unread
      : [
          ...(routes.leadToOne ? [] : [...siblings(routes), ...bareOfPrefixes(routes)]),
          ...operations(routes, services),
          ...blindRepeats(routes, services),
        ];
  return [...new Map(said.map((one) => [one.message, one])).values()].map((one) => ({
    object: referenceTo(placed.object),
    file: placed.file,
    ...one,
  }));
}

function cannotRead(regex: string): Said {
  return {
    message: `the judge cannot say what the regular expression '${regex}' takes`,
    remedy: "write a path by segments, '[^/]+' for any, and a method as it is",
  };
}

/** A path that begins with the letters of a named one, and is another path, goes where its folder goes. */
function siblings(routes: Routes): Said[] {
  return [...routes.exact, ...routes.prefixes].flatMap((path) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    return ['', '/x'].flatMap((below) => {
      const sibling = { method: 'GET', path: `${path}${anyValue}${below}` };
      const stranger = { method: 'GET', path: `${folder}/${anyValue}${below}` };
      return compare(routes, sibling, stranger, `'${path}' is not matched by whole segments`);
    });
  });
}

/** What is below a prefix and the prefix itself are one. */
function bareOfPrefixes(routes: Routes): Said[] {
  return [...routes.prefixes].flatMap((path) =>
    compare(
      routes,
      { method: 'GET', path },
      { method: 'GET', path: `${path}/${anyValue}` },
      `'${path}' is not a part of its own prefix`,
    ),
  );
}

function compare(routes: Routes, one: AskedRequest, other: AskedRequest, why: string): Said[] {
  const [first, second] = [one, other].map((request) => placesOf(routes.takersOf(request)));
  return first === second
    ? []
    : [
        {
          message: `${why}: ${one.path} goes to ${first}, ${other.path} to ${second}`,
          remedy: "match the path exactly, and with a '/' at its end as a prefix",
        },
      ];
}

function placesOf(routes: readonly ReadRoute[]): string {
  return [...new Set(routes.flatMap(({ destinations }) => destinations))].sort().join(', ') || 'nobody';
}

/** Every operation of the services behind the routes, asked for once. */
function operations(routes: Routes, services: Services): Said[] {
  return [...routes.hosts].flatMap((host) =>
    (services.get(workloadOf(host))?.all ?? []).flatMap((offered) => {
      const request = { method: offered.method, path: sampleOf(offered) };
      return routes
        .takersOf(request)
        .filter(({ destinations }) => destinations.includes(host))
        .flatMap(({ route, destinations }) => destinations.flatMap((to) => unfit(route, request, to, services)));
    }),
  );
}

/** Of a host without a contract nobody knows what may run twice. */
function blindRepeats({ all }: Routes, services: Services): Said[] {
  return all
    .filter(({ route: { retries } }) => (retries?.attempts ?? 0) > 0)
    .flatMap(({ destinations }) => destinations)
    .filter((host) => (services.get(workloadOf(host))?.all ?? []).length === 0)
    .map((host) => ({
      message: `requests to ${host} are repeated, and nothing says which of them may run twice`,
      remedy: "give the route 'retries: { attempts: 0 }'",
    }));
}

/** What is wrong with how a request gets to one of those who may answer it. */
function unfit(route: HttpRoute, request: AskedRequest, host: string, services: Services): Said[] {
  const service = services.get(workloadOf(host));
  if (service === undefined || service.all.length === 0) {
    return [];
  }
  const asked = `${request.method} ${request.path}`;
  const meaning = service.meaningOf(request);
  if (meaning.length === 0) {
    return [
      {
        message: `${asked} goes to ${host} too, which does not answer it`,
        remedy: 'share out only what all destinations answer',
      },
    ];
  }
  return meaning
    .filter(({ idempotent }) => !idempotent && route.retries?.attempts !== 0)
    .map(({ name }) => ({
      message: `${asked} is repeated, and '${name}' of ${host}, which answers it, must not run twice`,
      remedy: "give its route 'retries: { attempts: 0 }', before every route that takes more",
    }));
}

/** The pods behind the full name of a Service, in the words of the register. */
function workloadOf(host: string): string {
  const [name, namespace] = host.split('.');
  return `workload:${namespace}/${name}`;
}
