import { accessReadings } from '../../../policies/arrival/access-readings';
import { unreadFields } from '../../../policies/known';

const LISTS: readonly (readonly [string, 'source' | 'operation', readonly string[]])[] = [
  ['serviceAccounts', 'source', ['pay', 'pay/pay', 'istio-ingress/ingress.gateway-2']],
  ['principals', 'source', ['*', 'cluster.local/ns/pay/sa/pay', '*/ns/pay/sa/pay', 'bank/ns/pay/sa/*']],
  ['namespaces', 'source', ['*', 'pay', 'pay-*', '*-eu']],
  ['ports', 'operation', ['1', '9000', '65535']],
  ['methods', 'operation', ['*', 'GET', 'P*', '*T']],
  ['hosts', 'operation', ['*', 'www.bank.example', 'www.bank.example:*', '*.bank.example', '*:8443']],
  [
    'paths',
    'operation',
    ['*', '/', '/*', '*.css', '/v1/things', '/v1/{*}/lines/{*}', '/{**}', '/{*}/{**}', '/{**}/b', '/%7Ea;b=c/'],
  ],
];

test.each(LISTS.flatMap(([field, place, values]) => values.map((value) => [field, value, place] as const)))(
  'the judge understands %s: %s',
  (field, value, place) => {
    const list = { [field]: [value], [`not${field[0]?.toUpperCase()}${field.slice(1)}`]: [value] };
    const rule = place === 'source' ? { from: [{ source: list }] } : { to: [{ operation: list }] };

    expect(unreadFields({ rules: [rule] }, accessReadings.AuthorizationPolicy)).toEqual([]);
  },
);
