import fc from 'fast-check';
import { overlap, parseRange, part, type Range } from '../../../environments/validation/cidr';

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
    ['2001:DB8:0::/48', 6, 0x20010db8n << 96n, (0x20010db80001n << 80n) - 1n],
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
    '0x0a.0.0.0/8',
    '0x0a000000/8',
    '167772160/8',
    '10.0/8',
    '10/8',
    '10.0.0.0/255.0.0.0',
    '10.0.0.0/032',
    '10.0.0.0/1e1',
    '10.0.0.0.0/8',
    '10.0.0.0//8',
    '[::1]/128',
    '::ffff:192.0.2.0/120',
    '::192.0.2.0/120',
    '64:ff9b::192.0.2.1/128',
    '2001:db8::192.0.2.1/128',
    '::ffff:0:169.254.169.254/128',
    '1:2:3:4:5:6:192.0.2.1/128',
    '::ffff:0:0/96',
    '::ffff:c000:200/120',
    '::ffff:010.0.0.0/104',
    '::ffff:10.0/104',
    '1:2:3:4:5:6:7/64',
    '1:2:3:4:5:6:7:8:9/64',
    '12345::/16',
    ':::/0',
    ':1::/16',
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
      fc.property(
        fc.ipV6().filter((address) => !address.includes('.')),
        (address) => {
          // The standard writes each address in one way only.
          const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
          expect(range(`${address}/128`).first).toBe(range(`${canonical}/128`).first);
        },
      ),
      RUNS,
    );
  });
});

/** Texts that are nearly ranges: digits, letters and signs of addresses in any order, or one changed in an address. */
const nearly = fc.oneof(
  fc.stringMatching(/^[0-9a-f:.]{1,24}\/[0-9]{1,3}$/),
  fc
    .tuple(
      fc.oneof(fc.ipV4(), fc.ipV6()),
      fc.nat(40),
      fc.constantFrom('0', '.', ':', '::', '%a', 'x', ' '),
      fc.nat(140),
    )
    .map(([address, at, sign, prefix]) => `${address.slice(0, at)}${sign}${address.slice(at)}/${prefix}`),
);

describe('texts that are nearly ranges', () => {
  test('are read only where the URL standard and the writing of numbers leave no doubt, and as it reads them', () => {
    const outcomes = new Set<boolean>();

    fc.assert(
      fc.property(nearly, (text) => {
        const parsed = parseRange(text);
        const [address = '', prefix = ''] = text.split('/');
        const canonical = hostOf(address);
        const sound =
          canonical !== undefined &&
          // IPv4 in the form of IPv6 is one address to some programs and another to others.
          !(canonical[0] === '[' && address.includes('.')) &&
          String(Number(prefix)) === prefix &&
          Number(prefix) <= (canonical[0] === '[' ? 128 : 32);
        outcomes.add(sound);
        const isAsWritten =
          !('range' in parsed) ||
          part(parsed.range, parsed.range.prefix, 0) === `${canonical?.replace(/[[\]]/g, '')}/${prefix}`;
        return 'error' in parsed === !sound && isAsWritten;
      }),
      { seed: 12, numRuns: 4000 },
    );

    expect(outcomes).toEqual(new Set([true, false]));
  });
});

/** An address as the URL standard writes it; of IPv4, where it reads octal and short ones too, only one written so. */
function hostOf(address: string): string | undefined {
  const isV6 = /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(address);
  const url = isV6 ? `http://[${address}]/` : `http://${address}/`;
  const host = (isV6 || /^\d[\d.]*\d$/.test(address)) && URL.canParse(url) ? new URL(url).hostname : undefined;
  return isV6 || host === address ? host : undefined;
}

describe('part', () => {
  test.each([
    ['10.16.0.0/13', 16, 0, '10.16.0.0/16'],
    ['10.16.0.0/13', 17, 15, '10.23.128.0/17'],
    ['2001:db8::/32', 48, 3, '2001:db8:3::/48'],
  ])('of %s with %i bits at %i is %s', (text, prefix, index, expected) => {
    expect(part(range(text), prefix, index)).toBe(expected);
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
