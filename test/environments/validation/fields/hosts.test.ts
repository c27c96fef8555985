import { validate } from '../../../../environments/validation';
import { edited, named } from '../edit';
import { sample } from '../sample';

function mistakesWith(host: string): readonly string[] {
  return validate(
    edited(sample, (e) => {
      named(e.landscape.externalHosts, 'sms').host = host;
    }),
  ).map(({ mistake }) => mistake);
}

describe('names that never lead outside the platform', () => {
  test.each([
    'order.pay.svc',
    'payment.pay.svc.cluster.local',
    'printer.local',
    'pay.localhost',
    'pay.localdomain',
    'pay.invalid',
    'pay.onion',
    '1.2.0.192.in-addr.arpa',
    'registry.terrace.internal',
  ])('%s is refused', (host) => {
    expect(mistakesWith(host)).toEqual(['reserved-host']);
  });

  test.each(['svc.provider.example', 'local.provider.example', 'mylocal.example'])('%s is not', (host) => {
    expect(mistakesWith(host)).toEqual([]);
  });
});
