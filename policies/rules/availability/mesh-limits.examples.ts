import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const POOL = { http: { idleTimeout: '15s' } };
const GOOD = { connectionPool: POOL, outlierDetection: { consecutive5xxErrors: 5 } };
const ROUTE = [{ destination: { host: 'pay' } }];

const destination = (trafficPolicy: unknown) =>
  example('networking.istio.io/v1', 'DestinationRule', 'pay', { spec: { host: 'pay', trafficPolicy } });

const service = (...http: readonly unknown[]) =>
  example('networking.istio.io/v1', 'VirtualService', 'pay', { spec: { hosts: ['pay'], http } });

const route = (retries: unknown, timeout: string | undefined = '1s') => ({ timeout, retries, route: ROUTE });

const retries = (retryOn: string | undefined, perTryTimeout: string | undefined = '1s') => ({
  attempts: 1,
  perTryTimeout,
  retryOn,
});

const rule = [{ kind: 'DestinationRule', namespace: 'pay', name: 'pay' }];
const virtual = [{ kind: 'VirtualService', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [destination(GOOD)] },
    { objects: [destination({ portLevelSettings: [GOOD] })] },
    { objects: [service(route({ attempts: 0 }), route(retries('reset,503')), { redirect: { uri: '/' } })] },
    { objects: [service(route(retries('reset,retriable-status-codes,503')))] },
    { objects: [example('networking.istio.io/v1', 'VirtualService', 'pay', { spec: { hosts: ['pay'] } })] },
  ],
  fail: [
    { objects: [destination({ ...GOOD, connectionPool: { http: {} } })], found: rule, message: 'close a connection' },
    { objects: [destination({ connectionPool: POOL })], found: rule, message: 'left out' },
    { objects: [destination({ ...GOOD, portLevelSettings: [{ outlierDetection: {} }] })], found: rule },
    { objects: [service({ retries: { attempts: 0 }, route: ROUTE })], found: virtual, message: 'its deadline' },
    { objects: [service({ timeout: '1s', route: ROUTE })], found: virtual, message: 'how often' },
    { objects: [service(route({ attempts: 1, perTryTimeout: '1s' }))], found: virtual, message: 'after what' },
    { objects: [service(route({ attempts: 1, retryOn: 'reset' }))], found: virtual, message: 'how long a try' },
    { objects: [service(route(retries('reset,retriable-status-codes')))], found: virtual, message: 'names none' },
  ],
};
