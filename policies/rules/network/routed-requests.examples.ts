import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';
import type { Facts, OfferedOperationFact } from '../../facts';

const host = (name: string) => `${name}.pay.svc.cluster.local`;
const to = (...names: string[]) => names.map((name) => ({ destination: { host: host(name) } }));
const once = { attempts: 0 };
const routes = (...http: object[]) => [
  example('networking.istio.io/v1', 'VirtualService', 'public', { spec: { hosts: ['www.bank.example'], http } }),
];
const found = [{ kind: 'VirtualService', namespace: 'pay', name: 'public' }];

const operation = (name: string, http: string, idempotent = true): OfferedOperationFact => {
  const [method = '', path = ''] = http.split(' ');
  return { name, method, path, idempotent };
};
const service = (name: string, ...operations: OfferedOperationFact[]): Facts['services'][number] => ({
  name,
  namespace: 'pay',
  tier: 2,
  dataClass: 3,
  team: 'payments',
  exposure: 'public',
  clusters: ['example'],
  operations,
});
const facts = {
  services: [
    service('old', operation('GetCart', 'GET /cart/{id}'), operation('Refund', 'POST /admin/refunds', false)),
    service('cart', operation('GetCart', 'GET /cart/{cart}')),
    service(
      'trades',
      operation('Repeat', 'POST /trades/{id}'),
      operation('Sell', 'POST /trades/all', false),
      operation('List', 'GET /trades'),
    ),
  ],
};

const cart = { match: [{ uri: { exact: '/cart' } }, { uri: { prefix: '/cart/' } }], retries: once, route: to('cart') };
const rest = { match: [{ uri: { prefix: '/' } }], retries: once, route: to('old') };
const post = { exact: 'POST' };
const sell = { match: [{ method: post, uri: { exact: '/trades/all' } }], retries: once, route: to('trades') };
const repeat = { match: [{ method: post, uri: { regex: '/trades/[^/]+' } }], route: to('trades') };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: routes(cart, rest), facts },
    { objects: routes({ ...cart, route: to('cart', 'old') }, rest), facts },
    { objects: routes(sell, repeat, { retries: once, route: to('trades') }), facts },
    { objects: routes(rest) },
  ],
  fail: [
    {
      objects: routes({ ...rest, retries: { attempts: 1 } }),
      found,
      message: `requests to ${host('old')} are repeated, and nothing says which of them may run twice`,
    },
    {
      objects: routes({ ...cart, match: [{ uri: { prefix: '/cart' } }] }, rest),
      facts,
      found,
      message: `'/cart' is not matched by whole segments: /cart^ goes to ${host('cart')}, /^ to ${host('old')}`,
    },
    {
      objects: routes({ ...cart, match: [{ uri: { exact: '/cart' } }, { uri: { regex: '/cart.*' } }] }, rest),
      facts,
      found,
      message: "the judge cannot say what the regular expression '/cart.*' takes",
    },
    {
      objects: routes({ ...cart, match: [{ uri: { prefix: '/cart' } }] }),
      facts,
      found,
      message: `/cart^ goes to ${host('cart')}, /^ to nobody`,
    },
    {
      objects: routes({ ...cart, match: [{ uri: { prefix: '/cart/' } }] }, rest),
      facts,
      found,
      message: `'/cart' is not a part of its own prefix: /cart goes to ${host('old')}, /cart/^ to ${host('cart')}`,
    },
    {
      objects: routes({ ...rest, route: to('old', 'cart') }),
      facts,
      found,
      message: `POST /admin/refunds goes to ${host('cart')} too, which does not answer it`,
    },
    {
      objects: routes(repeat, sell, { retries: once, route: to('trades') }),
      facts,
      found,
      message: `POST /trades/all is repeated, and 'Sell' of ${host('trades')}, which answers it, must not run twice`,
    },
    {
      objects: routes({ match: [{ uri: { regex: '(?i)/cart' } }], retries: once, route: to('cart') }),
      facts,
      found,
      message: "the judge cannot say what the regular expression '(?i)/cart' takes",
    },
    {
      objects: routes({ match: [{ headers: { beta: { exact: 'yes' } } }], route: to('old') }, rest),
      facts,
      found,
      message: "POST /admin/refunds is repeated, and 'Refund' of",
    },
  ],
};
