import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const destination = { host: 'pay.pay.svc.cluster.local' };
const routes = (change: object, spec: object = {}) =>
  example('networking.istio.io/v1', 'VirtualService', 'pay', {
    spec: { hosts: [destination.host], http: [{ route: [{ destination }], timeout: '1s', ...change }], ...spec },
  });
const found = [{ kind: 'VirtualService', namespace: 'pay', name: 'pay' }];
const bytes = [{ route: [{ destination }] }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [routes({ retries: { attempts: 0 } })] },
    { objects: [routes({ headers: { request: { remove: ['x-user'] } }, rewrite: { authority: 'pay.example' } })] },
  ],
  fail: [
    { objects: [routes({ mirror: destination })], found, message: 'sends a copy' },
    { objects: [routes({ mirrors: [{ destination }] })], found, message: 'sends a copy' },
    { objects: [routes({ fault: { abort: { httpStatus: 500 } } })], found, message: 'on purpose' },
    ...[{ redirect: { uri: '/' } }, { directResponse: { status: 200 } }].map((change) => ({
      objects: [routes(change)],
      found,
      message: 'in the place of the service',
    })),
    { objects: [routes({ delegate: { name: 'other' } })], found, message: 'delegate' },
    { objects: [routes({ corsPolicy: {} })], found, message: 'pages of other hosts' },
    ...['uri', 'uriRegexRewrite'].map((field) => ({
      objects: [routes({ rewrite: { [field]: 'x' } })],
      found,
      message: 'changes paths',
    })),
    { objects: [routes({ headers: { response: { set: { a: 'b' } } } })], found, message: 'changes headers' },
    { objects: [routes({ route: [{ destination, headers: { request: {} } }] })], found, message: 'changes headers' },
    ...['tcp', 'tls'].map((field) => ({ objects: [routes({}, { [field]: bytes })], found, message: 'leads bytes' })),
  ],
};
