import { nanosecondsOf } from '../duration';
import type { HttpRoute, Retries } from '../http-route';
import { type Known, Values } from '../known';
import type { PlacedObject } from '../objects';
import { limitProblems } from './limits';
import { specOf, type VirtualServiceSpec } from './objects';

const deadline = Values.ofTime('10ms', '60s');

const repeated: Known = {
  attempts: Values.ofNumber(1, 5),
  perTryTimeout: Values.ofTime('5ms', '60s'),
  retryOn: true,
};
const sentOnce: Known = { attempts: [0] };

/** What says that a server is gone or late. That one refuses, or has too much to do, is no reason to ask again. */
const reasons: readonly string[] = [
  'connect-failure',
  'refused-stream',
  'reset',
  'reset-before-request',
  'gateway-error',
  'retriable-status-codes',
  '502',
  '503',
  '504',
  'unavailable',
  'cancelled',
  'deadline-exceeded',
];

/** What the routes of a VirtualService leave open, or say out of bounds. */
export function routeLimits(placed: PlacedObject): readonly string[] {
  const { http = [] } = specOf<VirtualServiceSpec>(placed);
  return http.flatMap((one, index) => (one.route === undefined ? [] : limitsOf(one, `.http[${index}]`)));
}

function limitsOf({ timeout, retries }: HttpRoute, place: string): readonly string[] {
  const isRepeated = (retries?.attempts ?? 0) > 0;
  const known: Known = { timeout: deadline, retries: isRepeated ? repeated : sentOnce };
  return [
    ...limitProblems({ timeout, retries }, known, place),
    ...(isRepeated && retries ? retryProblems(retries, timeout).map((text) => `spec${place} ${text}`) : []),
  ];
}

function retryProblems({ attempts = 0, perTryTimeout = '', retryOn = '' }: Retries, timeout = ''): readonly string[] {
  const conditions = retryOn.split(',').map((text) => text.trim());
  const tries = (nanosecondsOf(perTryTimeout) ?? 0) * (attempts + 1);
  return [
    ...conditions
      .filter((text) => text !== '' && !reasons.includes(text))
      .map((text) => `repeats requests after '${text}', which does not say that nobody answered`),
    ...(conditions.includes('503')
      ? []
      : [`does not repeat after 503, by which the proxy of a receiver tells of a reset: '${retryOn}'`]),
    ...(tries > (nanosecondsOf(timeout) ?? Number.POSITIVE_INFINITY)
      ? [`tries ${attempts + 1} times for ${perTryTimeout}, and its deadline is ${timeout}`]
      : []),
  ];
}
