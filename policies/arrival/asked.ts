import type { OperationFact } from '../facts';
import type { HttpRoute, RouteMatch } from '../http-route';
import type { PlacedObject } from '../objects';
import { oncePer } from '../once';
import type { Pod } from '../reachability/pods';
import { qualified } from './directory';
import { specOf, type VirtualServiceSpec } from './objects';
import { routesTaken, type SampleRequest, samplesOf } from './requests';
import type { Stretch } from './stretch';

/** A request, and the routes that take it; none where nothing is routed. */
export interface Asked {
  /** A sample of what the flow declares. */
  readonly request: SampleRequest;
  /** Those that take it. @default - nothing is routed */
  readonly routes?: readonly HttpRoute[];
}

const NO_ROUTES: readonly HttpRoute[] = [];

/** What was asked of the routes of a VirtualService so far. */
interface Questions {
  readonly http: readonly HttpRoute[];
  /** Whether routes tell senders apart. */
  readonly tellsSenders: boolean;
  readonly asked: Map<string, readonly Asked[]>;
}

const questionsOf = oncePer((routing: PlacedObject): Questions => {
  const { http = [] } = specOf<VirtualServiceSpec>(routing);
  const tellsSenders = http.some(({ match = [] }) => match.some(namesSender));
  return { http, tellsSenders, asked: new Map<string, readonly Asked[]>() };
});

/** Samples of an operation with their routes, found once for all clients that the routes do not tell apart. */
export function askedOf(
  operation: OperationFact,
  routing: PlacedObject | undefined,
  stretch: Stretch,
): readonly Asked[] {
  const { client, gateway, port } = stretch;
  if (routing === undefined) {
    return samplesOf(operation, NO_ROUTES, gateway).map((request) => ({ request }));
  }
  const { http, tellsSenders, asked } = questionsOf(routing);
  const sender = tellsSenders ? [client.namespace, client.labels] : [];
  const question = JSON.stringify([gateway, port, operation.methods, operation.paths, ...sender]);
  let known = asked.get(question);
  if (known === undefined) {
    known = samplesOf(operation, http, gateway).map((request) => ({
      request,
      routes: routesOf(request, http, routing, stretch),
    }));
    asked.set(question, known);
  }
  return known;
}

function namesSender({ sourceNamespace, sourceLabels }: RouteMatch): boolean {
  return sourceNamespace !== undefined || sourceLabels !== undefined;
}

function routesOf(
  request: SampleRequest,
  http: readonly HttpRoute[],
  routing: PlacedObject,
  { client, gateway, port }: Stretch,
): readonly HttpRoute[] {
  return routesTaken(http, request, (match) => {
    const named = match.gateways?.map((name) => qualified(name, routing)) ?? [gateway];
    return named.includes(gateway) && (match.port ?? port) === port && isSentBy(client, match);
  });
}

function isSentBy({ namespace, labels }: Pod, { sourceNamespace = namespace, sourceLabels = {} }: RouteMatch): boolean {
  return sourceNamespace === namespace && Object.entries(sourceLabels).every(([key, value]) => labels[key] === value);
}
