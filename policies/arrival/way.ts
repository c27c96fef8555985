import type { FlowFact } from '../facts';
import type { HttpRoute, RouteDestination } from '../http-route';
import type { PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import { askedOf } from './asked';
import { type Landing, landingOf } from './destinations';
import type { Directory } from './directory';
import { isExportedTo } from './objects';
import type { Obstacle } from './obstacles';
import { isGrpc, isPlain, type SampleRequest } from './requests';
import { type Spoken, spokenOn } from './services';
import type { Stretch } from './stretch';

/** Where a stretch leads, what it passes by, and what is in its way. */
export interface Way {
  /** Where each sample of the requests may land. */
  readonly samples: readonly { readonly request: SampleRequest; readonly landings: readonly Landing[] }[];
  /** Objects that decide about it. */
  readonly passed: readonly PlacedObject[];
  /** What is in the way. */
  readonly obstacles: readonly Obstacle[];
}

/** No way, and nothing in it. */
export const nowhere: Way = { samples: [], passed: [], obstacles: [] };

/** A way that ends at an obstacle. */
export function blocked(obstacle: Obstacle): Way {
  return { ...nowhere, obstacles: [obstacle] };
}

/** All of several ways. */
export function joined(ways: readonly Way[]): Way {
  const [first, ...others] = ways.filter((way) => way !== nowhere);
  if (first === undefined || others.length === 0) {
    return first ?? nowhere;
  }
  return {
    samples: ways.flatMap(({ samples }) => samples),
    passed: [...new Set(ways.flatMap(({ passed }) => passed))],
    obstacles: ways.flatMap(({ obstacles }) => obstacles),
  };
}

/** Follows the routes of a host, for a sample of every request that the flow declares. */
export function wayOf(stretch: Stretch, directory: Directory): Way {
  const { flow, client, gateway, host, port } = stretch;
  const routings = directory.routesOf(gateway, host);
  const [routing] = routings;
  if (routing === undefined && gateway !== 'mesh') {
    return {
      samples: [],
      passed: [],
      obstacles: [{ message: `no VirtualService routes '${host}' at the gateway '${gateway}'` }],
    };
  }
  const passed = new Set([...routings, ...directory.entriesOf(host)]);
  const obstacles: Obstacle[] = [...hidden(routing, client)];
  const straight: HttpRoute = { route: [{ destination: { host, port: { number: port } } }] };
  const ends = new Map<HttpRoute, Ends>();
  const asked = (flow.operations ?? [{}]).flatMap((operation) => askedOf(operation, routing, stretch));
  const samples = asked.flatMap(({ request, routes = [straight] }) => {
    if (!routes.some(({ match = [{}] }) => match.some(isPlain))) {
      obstacles.push({
        placed: routing as PlacedObject,
        message: `no route takes ${request.method} ${request.path} of '${host}' on port ${port} at '${gateway}'`,
      });
    }
    return routes.map((route) => {
      const end = ends.get(route) ?? endsOf(route, routing, stretch, directory);
      ends.set(route, end);
      for (const placed of end.passed) {
        passed.add(placed);
      }
      obstacles.push(...end.obstacles);
      return { request, landings: end.landings };
    });
  });
  return { samples, passed: [...passed], obstacles };
}

/** Where a route leads, what decides about it, and what is in the way. */
interface Ends {
  readonly landings: readonly Landing[];
  readonly passed: readonly PlacedObject[];
  readonly obstacles: readonly Obstacle[];
}

function endsOf(
  route: HttpRoute,
  routing: PlacedObject | undefined,
  { flow, client }: Stretch,
  directory: Directory,
): Ends {
  const passed: PlacedObject[] = [];
  const obstacles: Obstacle[] = [];
  const landings = sharesOf(route).flatMap(({ destination }) => {
    for (const rule of directory.rulesOf(destination.host)) {
      passed.push(rule);
      obstacles.push(...hidden(rule, client));
    }
    const landing = landingOf(destination, directory);
    if (typeof landing === 'string') {
      obstacles.push({ ...(routing ? { placed: routing } : {}), message: `a route ${landing}` });
      return [];
    }
    passed.push(landing.placed);
    obstacles.push(...hidden(landing.placed, client), ...misspoken(landing, flow, directory));
    return [landing];
  });
  return { landings, passed, obstacles };
}

/** Shares of a route; one without weight among several gets nothing. */
function sharesOf({ route = [] }: HttpRoute): readonly RouteDestination[] {
  return route.length === 1 ? route : route.filter(({ weight = 0 }) => weight > 0);
}

/** What the proxy of a client is not told about. */
export function hidden(placed: PlacedObject | undefined, { namespace }: Pod): readonly Obstacle[] {
  return placed === undefined || isExportedTo(placed, namespace)
    ? []
    : [{ placed, message: `it is not exported to the namespace '${namespace}'` }];
}

/** What the mesh would speak to the pods, and the flow does not. */
function misspoken(
  { inside, placed, pods }: Landing,
  { operations = [] }: FlowFact,
  directory: Directory,
): readonly Obstacle[] {
  if (inside === undefined || operations.every(({ methods, paths }) => methods === undefined && paths === undefined)) {
    return [];
  }
  const declared = operations.some(isGrpc) ? 'http2' : 'http';
  const spoken = spokenOn(inside.port);
  // proxies carry plain requests to a server of HTTP/2 too; that it is one, another flow of gRPC tells
  const isServerOfGrpc = () =>
    [...pods].some(([pod, port]) =>
      directory.rowsTo(pod).some(({ flow }) => flow.port === port && flow.operations?.some(isGrpc)),
    );
  const fits =
    spoken === declared ||
    (spoken === 'http2' && declared === 'http' && (inside.port.appProtocol === 'http2' || isServerOfGrpc()));
  return fits
    ? []
    : [
        {
          placed,
          message: `port ${inside.port.port} says ${JSON.stringify(inside.port.appProtocol ?? inside.port.name ?? '')}, by which the mesh speaks ${describe(spoken)} there, and the flow is ${declared === 'http2' ? 'gRPC' : 'HTTP'}`,
        },
      ];
}

function describe(spoken: Spoken): string {
  return spoken === 'http2' ? 'HTTP/2' : spoken === 'http' ? 'HTTP/1.1' : 'bytes without requests';
}
