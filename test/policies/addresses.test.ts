import {
  contains,
  formatAddress,
  formatBlock,
  overlaps,
  parseAddress,
  parseBlock,
  subtract,
} from '../../policies/addresses';

describe('an address', () => {
  test.each([
    ['10.0.0.1', 4, 0x0a000001n],
    ['255.255.255.255', 4, 0xffffffffn],
    ['::', 6, 0n],
    ['::1', 6, 1n],
    ['2001:DB8::0001', 6, 0x20010db8000000000000000000000001n],
  ] as const)('%s has a number', (text, family, value) => {
    expect(parseAddress(text)).toEqual({ family, value });
  });

  test.each([
    ['four parts of which one is too large', '10.0.0.256'],
    ['an octal part', '010.0.0.1'],
    ['a hexadecimal part', '0x0a.0.0.1'],
    ['three parts', '10.0.1'],
    ['one number', '167772161'],
    ['a zone', 'fe80::1%eth0'],
    ['IPv4 in IPv6', '::ffff:1.2.3.4'],
    ['five digits in a group', '02001::1'],
    ['two gaps', '1::2::3'],
    ['a space', ' 10.0.0.1'],
    ['nothing', ''],
  ])('is not %s', (_case, text) => {
    expect(() => parseAddress(text)).toThrow(`'${text}' is not an IP address`);
    expect(() => parseBlock(`${text}/8`)).toThrow(`'${text}/8' is not a CIDR`);
  });

  test.each([
    [4, 0x0a000001n, '10.0.0.1'],
    [4, 0n, '0.0.0.0'],
    [6, 1n, '0:0:0:0:0:0:0:1'],
    [6, 0x20010db8000000000000000000000001n, '2001:db8:0:0:0:0:0:1'],
  ] as const)('of family %i and number %i is written', (family, value, text) => {
    expect(formatAddress(family, value)).toBe(text);
  });
});

describe('a block', () => {
  test.each([
    ['10.0.0.0/8', '10.0.0.0-10.255.255.255'],
    ['10.1.2.3/8', '10.0.0.0-10.255.255.255'],
    ['10.1.2.3/32', '10.1.2.3'],
    ['0.0.0.0/0', '0.0.0.0-255.255.255.255'],
    ['2001:db8::/127', '2001:db8:0:0:0:0:0:0-2001:db8:0:0:0:0:0:1'],
  ])('%s is %s', (cidr, text) => {
    expect(formatBlock(parseBlock(cidr))).toBe(text);
  });

  test.each(['10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '::/129', '10.0.0.0/8/8', '10.0.0.0/-1', '10.0.0.0/255.0.0.0'])(
    'is not %s',
    (cidr) => {
      expect(() => parseBlock(cidr)).toThrow(`'${cidr}' is not a CIDR`);
    },
  );

  test('is compared with blocks of its family only', () => {
    const [all4, all6, ten] = [parseBlock('0.0.0.0/0'), parseBlock('::/0'), parseBlock('10.0.0.0/8')];

    expect([contains(all4, ten), contains(ten, all4), contains(all6, ten)]).toEqual([true, false, false]);
    expect([overlaps(ten, all4), overlaps(all6, all4)]).toEqual([true, false]);
    expect(subtract([ten], [parseBlock('10.0.0.0/9'), all6]).map(formatBlock)).toEqual(['10.128.0.0-10.255.255.255']);
    expect(subtract([ten], [all4])).toEqual([]);
  });
});
