import fc from 'fast-check';
import { overlap, parseRange, type Range } from '../../../environments/validation/cidr';

const RUNS = { seed: 11, numRuns: 500 };

function range(text: string): Range {
  const parsed = parseRange(text);
  if (!('range' in parsed)) {
    throw new Error(`'${text}' is no range`);
  }
  return parsed.range;
}

describe('parseRange', () => {
  test.each([
    ['10.0.0.0/8', 4, 0x0a000000n, 0x0affffffn],
    ['0.0.0.0/0', 4, 0n, 0xffffffffn],
    ['192.0.2.1/32', 4, 0xc0000201n, 0xc0000201n],
    ['2001:db8::/32', 6, 0x20010db8n << 96n, (0x20010db9n << 96n) - 1n],
    ['::1/128', 6, 1n, 1n],
    ['1:2:3:4:5:6:7:8/128', 6, 0x00010002000300040005000600070008n, 0x00010002000300040005000600070008n],
    ['::ffff:192.0.2.0/120', 6, 0xffffc0000200n, 0xffffc00002ffn],
  ])('reads %s', (text, version, first, last) => {
    expect(range(text)).toMatchObject({ version, first, last });
  });

  test.each([
    '',
    '10.0.0.0',
    '10.0.0.0/33',
    '10.0.0/8',
    '10.0.0.256/32',
    '010.0.0.0/8',
    '10.0.0.0/08',
    '10.0.0.0/-1',
    ' 10.0.0.0/8',
    '10.0.0.0/8 ',
    '::/129',
    '1::2::3/64',
    'fe80::1%eth0/64',
    'bank.example/24',
  ])("refuses '%s'", (text) => {
    expect(parseRange(text)).toEqual({ error: 'malformed' });
  });

  test.each([
    ['10.1.2.3/16', '10.1.0.0/16'],
    ['0.0.0.1/0', '0.0.0.0/0'],
    ['2001:db8::1/64', '2001:db8::/64'],
    ['2001:db8:0:1::ffff/112', '2001:db8:0:1::/112'],
  ])('says what network %s is in', (text, network) => {
    expect(parseRange(text)).toEqual({ network });
    expect(parseRange(network)).toHaveProperty('range');
  });

  test('gives each range as many addresses as its prefix leaves', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(32), (address, prefix) => {
        const parsed = parseRange(`${address}/${prefix}`);
        const { first, last } = 'range' in parsed ? parsed.range : range('network' in parsed ? parsed.network : '');
        expect(last - first + 1n).toBe(2n ** BigInt(32 - prefix));
      }),
      RUNS,
    );
  });

  test('reads IPv6 addresses as the URL standard does', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        // The standard writes each address in one way only.
        const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
        expect(range(`${address}/128`).first).toBe(range(`${canonical}/128`).first);
      }),
      RUNS,
    );
  });
});

describe('overlap', () => {
  test.each([
    ['10.0.0.0/8', '10.255.0.0/16', true],
    ['10.0.0.0/16', '10.1.0.0/16', false],
    ['10.0.0.0/24', '10.0.0.0/24', true],
    ['0.0.0.0/0', '::/0', false],
    ['2001:db8::/32', '2001:db8:ffff::/48', true],
  ])('of %s and %s is %s, either way', (a, b, shared) => {
    expect(overlap(range(a), range(b))).toBe(shared);
    expect(overlap(range(b), range(a))).toBe(shared);
  });
});
