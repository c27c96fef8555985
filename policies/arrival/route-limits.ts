import { nanosecondsOf } from '../duration';
import type { Destination, HttpRoute, Retries } from '../http-route';
import { type Known, Values } from '../known';
import type { PlacedObject } from '../objects';
import { oncePerText } from '../once';
import type { Directory } from './directory';
import { limitProblems } from './limits';
import { specOf, type VirtualServiceSpec } from './objects';
import { protocolWordOf } from './services';

const deadline = Values.ofTime('10ms', '60s');

const repeated: Known = {
  attempts: Values.ofNumber(1, 5),
  perTryTimeout: Values.ofTime('5ms', '60s'),
  retryOn: true,
};
const sentOnce: Known = { attempts: [0] };

/**
 * What says that a server is gone or late. That one refuses, or has too much to do, is no reason to ask again.
 * `retriable-status-codes` says nothing: a code is written as its number.
 */
const reasons: readonly string[] = [
  'connect-failure',
  'refused-stream',
  'reset',
  'reset-before-request',
  'gateway-error',
  '502',
  '503',
  '504',
  'unavailable',
  'cancelled',
  'deadline-exceeded',
];

/** What comes back when nobody answered, whatever is spoken. */
const lost: Readonly<Record<string, string>> = {
  reset: 'by which the proxy of a sender tells that nobody answered in time',
  '503': 'by which the proxy of a receiver tells of a reset',
};

/** The same in the words of gRPC, whose requests carry the time of a try to the proxy of the receiver. */
const lostGrpc: typeof lost = {
  ...lost,
  unavailable: 'by which the proxy of a receiver tells of a reset in gRPC',
  'deadline-exceeded': 'by which the proxy of a receiver ends a try of gRPC',
};

/** What the routes of a VirtualService leave open, or say out of bounds. */
export function routeLimits(placed: PlacedObject, directory: Directory): readonly string[] {
  const { http = [] } = specOf<VirtualServiceSpec>(placed);
  return http.flatMap((one, index) => (one.route === undefined ? [] : limitsOf(one, `.http[${index}]`, directory)));
}

function limitsOf({ route = [], timeout, retries }: HttpRoute, place: string, directory: Directory): readonly string[] {
  const isRepeated = (retries?.attempts ?? 0) > 0;
  const known: Known = { timeout: deadline, retries: isRepeated ? repeated : sentOnce };
  return [
    ...limitProblems({ timeout, retries }, known, place),
    ...(isRepeated && retries
      ? [
          ...reasonProblems(
            retries,
            route.some(({ destination }) => speaksGrpc(destination, directory)) ? lostGrpc : lost,
          ),
          ...timeProblems(retries, timeout),
        ].map((text) => `spec${place} ${text}`)
      : []),
  ];
}

/** Whether gRPC is spoken on the port to which a route leads, or on any where it names none. */
function speaksGrpc({ host, port }: Destination, directory: Directory): boolean {
  const ports = directory.service(host)?.ports ?? [];
  return ports.some((one) => (port?.number ?? one.port) === one.port && protocolWordOf(one).startsWith('grpc'));
}

function reasonProblems({ retryOn = '' }: Retries, needed: typeof lost): readonly string[] {
  const conditions = conditionsOf(retryOn);
  return [
    ...conditions
      .filter((text) => text !== '' && !reasons.includes(text))
      .map((text) => `repeats requests after '${text}', which does not say that nobody answered`),
    ...Object.entries(needed)
      .filter(([reason]) => !conditions.includes(reason))
      .map(([reason, why]) => `does not repeat after ${reason}, ${why}: '${retryOn}'`),
  ];
}

/** The conditions of a text, which hardly any two routes write differently. */
const conditionsOf = oncePerText((retryOn: string) => retryOn.split(',').map((text) => text.trim()));

function timeProblems({ attempts = 0, perTryTimeout = '' }: Retries, timeout = ''): readonly string[] {
  const tries = (nanosecondsOf(perTryTimeout) ?? 0) * (attempts + 1);
  return tries > (nanosecondsOf(timeout) ?? Number.POSITIVE_INFINITY)
    ? [`tries ${attempts + 1} times for ${perTryTimeout}, and its deadline is ${timeout}`]
    : [];
}
