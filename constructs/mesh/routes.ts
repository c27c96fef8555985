import { Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { resource } from '../core/resource';
import { seconds } from '../core/seconds';
import { sortedBy } from '../core/sorted';
import type { ServiceOperation } from './operation';

export interface RoutesProps {
  /** Name of the service. */
  readonly service: string;
  /** Namespace of the service. */
  readonly namespace: string;
  /** Labels of the VirtualService. */
  readonly labels: Readonly<Record<string, string>>;
  /** Full name that clients resolve. */
  readonly host: string;
  /** Port of its Service. */
  readonly port: number;
  /** What it offers. */
  readonly operations: readonly ServiceOperation[];
}

/**
 * Failures after which an idempotent request is tried again.
 *
 * What happens behind the callee's own proxy comes back as an answer of that proxy: a reset as 503, and the end of a
 * try as `deadline-exceeded`, for its time travels with a gRPC request.
 */
const RETRY_ON = 'connect-failure,refused-stream,reset,503,unavailable,cancelled,deadline-exceeded';

/** Deadline of requests that belong to no operation; they are denied anyway. */
const OTHER_TIMEOUT = Duration.seconds(1);

/**
 * Deadline and retries of every operation of a service.
 *
 * Istio retries twice where a route says nothing, so every route says it, also the last one that catches the rest.
 */
export class Routes extends Construct {
  public constructor(scope: Construct, id: string, props: RoutesProps) {
    super(scope, id);
    const { service, namespace, labels, host, port, operations } = props;
    const route = [{ destination: { host, port: { number: port } } }];

    resource(this, 'Resource', 'networking.istio.io/v1/VirtualService', {
      metadata: { name: service, namespace, labels: { ...labels } },
      spec: {
        hosts: [host],
        gateways: ['mesh'],
        http: [
          ...alike(operations).map(([first, ...others]) => ({
            name: [first, ...others].map(({ name }) => name).join('-'),
            match: [first, ...others].map(({ method, path }) => ({ method: { exact: method }, uri: uriMatch(path) })),
            timeout: seconds(first.timeout),
            retries: retriesOf(first),
            route,
          })),
          { name: 'other', timeout: seconds(OTHER_TIMEOUT), retries: { attempts: 0 }, route },
        ],
      },
    });
  }
}

/**
 * Operations with the same deadline and retries share a route.
 *
 * Istio takes the first route that matches, and `/carts/{id}` matches `/carts/search` too: the fewer names a path has,
 * the earlier it stands.
 */
function alike(operations: readonly ServiceOperation[]): [ServiceOperation, ...ServiceOperation[]][] {
  const groups = new Map<string, [ServiceOperation, ...ServiceOperation[]]>();
  const ordered = sortedBy(operations, ({ name }) => name).sort((a, b) => namesIn(a.path) - namesIn(b.path));
  for (const operation of ordered) {
    const { path, timeout, retryAttempts, perTryTimeout } = operation;
    const perTry = retryAttempts > 0 ? perTryTimeout.toMilliseconds() : 0;
    const key = [namesIn(path), timeout.toMilliseconds(), retryAttempts, perTry].join('/');
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [operation]);
    } else {
      group.push(operation);
    }
  }
  return [...groups.values()];
}

function retriesOf({ retryAttempts, perTryTimeout }: ServiceOperation) {
  return retryAttempts === 0
    ? { attempts: 0 }
    : { attempts: retryAttempts, perTryTimeout: seconds(perTryTimeout), retryOn: RETRY_ON };
}

/** A `{name}` of a path. */
const NAME = /\{[^}]+\}/;

function namesIn(path: string): number {
  return path.split(NAME).length - 1;
}

/** `{id}` matches one segment, whatever it holds. */
function uriMatch(path: string) {
  if (namesIn(path) === 0) {
    return { exact: path };
  }
  const literal = path.split(NAME).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return { regex: literal.join('[^/]+') };
}
