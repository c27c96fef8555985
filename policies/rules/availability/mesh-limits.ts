import { mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

const NETWORKING = 'networking.istio.io';

/** What a proxy does where nothing is said: it waits for ever, repeats twice, keeps connections an hour. */
export const meshLimits: Rule = {
  id: 'AV-11',
  title: 'Routes say deadline and retries, destinations say when connections end and what is left out',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('sc-5', 'cp-10')],
  kinds: [
    { group: NETWORKING, kind: 'DestinationRule' },
    { group: NETWORKING, kind: 'VirtualService' },
  ],
  cel: {
    variables: [
      {
        name: 'policies',
        expression:
          "object.kind != 'DestinationRule' ? [] : (has(object.spec.trafficPolicy.portLevelSettings) ? dyn(object.spec.trafficPolicy.portLevelSettings) : dyn([object.spec.trafficPolicy]))",
      },
      {
        name: 'routes',
        expression: "object.kind != 'VirtualService' ? [] : object.spec.?http.orValue([]).filter(h, has(h.route))",
      },
      {
        name: 'repeated',
        expression: 'variables.routes.filter(h, h.?retries.?attempts.orValue(0) > 0)',
      },
    ],
    validations: [
      {
        expression: 'variables.policies.all(p, has(p.connectionPool.http.idleTimeout))',
        message: 'it does not say when clients close a connection without requests, so that the server does it first',
      },
      {
        expression: 'variables.policies.all(p, has(p.outlierDetection))',
        message: 'it does not say which addresses are left out when they fail',
      },
      {
        expression: 'variables.routes.all(h, has(h.timeout) && has(h.retries.attempts))',
        message: 'a route does not say its deadline, or how often it repeats a request',
      },
      {
        expression: 'variables.repeated.all(h, has(h.retries.retryOn) && has(h.retries.perTryTimeout))',
        message: 'a route repeats requests without saying after what, or how long a try may take',
      },
      {
        expression:
          "variables.repeated.all(h, !h.retries.?retryOn.orValue('').contains('retriable-status-codes') || h.retries.retryOn.matches('(^|,)[1-5][0-9][0-9](,|$)'))",
        message: 'a route repeats requests after status codes, and names none',
      },
    ],
  },
  remedy:
    'say it: connectionPool.http.idleTimeout and outlierDetection; timeout, and retries with attempts, perTryTimeout, retryOn',
};
