import { validate } from '../../../../environments/validation';
import { addExternalHost } from '../additions';
import { edited } from '../edit';
import { sample } from '../sample';

/** What is said of an external host of this name in the DNS. */
function saidOf(host: string): readonly string[] {
  return validate(edited(sample, (e) => addExternalHost(e, { name: 'tried', host }))).map(
    ({ mistake, message }) => `${mistake}: ${message}`,
  );
}

describe('names that never lead outside the platform', () => {
  test.each([
    ['order.pay.svc', 'svc'],
    ['payment.pay.svc.cluster.local', 'local'],
    ['printer.local', 'local'],
    ['pay.localhost', 'localhost'],
    ['pay.localdomain', 'localdomain'],
    ['pay.invalid', 'invalid'],
    ['pay.test', 'test'],
    ['pay.alt', 'alt'],
    ['pay.onion', 'onion'],
    ['1.2.0.192.in-addr.arpa', 'arpa'],
    ['metadata.google.internal', 'google.internal'],
    ['google.internal', 'google.internal'],
    ['metadata.goog', 'metadata.goog'],
    ['reservationd0.azure.internal', 'azure.internal'],
    ['instance-data.ec2.internal', 'ec2.internal'],
    ['ip-10-0-0-1.compute.internal', 'compute.internal'],
    ['metadata.tencentyun.com', 'metadata.tencentyun.com'],
    ['metadata.packet.net', 'metadata.packet.net'],
    ['metadata.platformequinix.com', 'metadata.platformequinix.com'],
    ['registry.terrace.internal', 'terrace.internal'],
  ])('%s is refused', (host, end) => {
    expect(saidOf(host)).toEqual([
      `reserved-host: '${host}' ends with '${end}', which never leads outside the platform`,
    ]);
  });

  test.each([
    'svc.provider.example',
    'local.provider.example',
    'mylocal.example',
    'api.packet.net',
    'notmetadata.goog',
    'pay.internal',
    'pay-later.provider.example',
  ])('%s is not', (host) => {
    expect(saidOf(host)).toEqual([]);
  });
});

describe('names that pods look for in the cluster first', () => {
  test.each(['www.kube-public', 'api.some-namespace', 'api.x-n'])('%s is refused', (host) => {
    expect(saidOf(host)).toEqual([
      `reserved-host: '${host}' ends with '${host.split('.')[1]}', a namespace of the cluster`,
    ]);
  });

  test.each(['pay.provider.xn--p1ai', 'pay.xn--fiqs8s'])(
    '%s is not: only an encoded top-level domain has a hyphen',
    (host) => {
      expect(saidOf(host)).toEqual([]);
    },
  );
});
