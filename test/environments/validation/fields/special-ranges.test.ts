import { rangeOf } from '../../../../environments/validation/cidr';
import { specialMeaning } from '../../../../environments/validation/fields/special-ranges';

function meaningOf(text: string): string | undefined {
  const range = rangeOf(text);
  if (range === undefined) {
    throw new Error(`'${text}' is no range`);
  }
  return specialMeaning(range);
}

describe('addresses at which no host outside the platform is', () => {
  test.each([
    '0.1.2.3/32',
    '100.100.2.136/32',
    '100.100.2.138/32',
    '100.100.100.200/32',
    '127.1.2.3/32',
    '168.63.129.16/32',
    '169.254.169.254/32',
    '192.0.0.9/32',
    '192.31.196.1/32',
    '192.52.193.1/32',
    '192.88.99.1/32',
    '224.0.0.1/32',
    '255.255.255.255/32',
    '::1/128',
    '::ffff:0:a00:1/128',
    '64:ff9b::a00:1/128',
    '64:ff9b:1::1/128',
    '100::1/128',
    '100:0:0:1::1/128',
    '2001::1/128',
    '2002:a00:1::/48',
    '5f00::1/128',
    'fd00:42::42/128',
    'fd00:c1::a9fe:a9fe/128',
    'fd00:ec2::253/128',
    'fd00:ec2::254/128',
    'fd20:ce::254/128',
    'fe80::1/128',
    'fec0::1/128',
    'ff02::1/128',
    '160.0.0.0/3',
  ])('%s is one', (text) => {
    expect(meaningOf(text)).toMatch(/\w/);
  });

  test.each([
    '10.0.0.1/32',
    '192.0.2.1/32',
    '198.51.100.0/24',
    '203.0.113.0/28',
    '100.64.0.1/32',
    '2001:db8::1/128',
    'fd00::1/128',
  ])('%s is none', (text) => {
    expect(meaningOf(text)).toBeUndefined();
  });
});
