import fc from 'fast-check';
import { clusterRanges } from '../../../environments/blueprints/address-plan';
import { bounds } from '../addresses';

describe('clusterRanges', () => {
  test('divides a network', () => {
    expect([0, 1, 2, 3].map((index) => clusterRanges('10.16.0.0/13', index))).toEqual([
      { podCidr: '10.16.0.0/16', serviceCidr: '10.17.0.0/17', nodeCidr: '10.17.128.0/17' },
      { podCidr: '10.18.0.0/16', serviceCidr: '10.19.0.0/17', nodeCidr: '10.19.128.0/17' },
      { podCidr: '10.20.0.0/16', serviceCidr: '10.21.0.0/17', nodeCidr: '10.21.128.0/17' },
      { podCidr: '10.22.0.0/16', serviceCidr: '10.23.0.0/17', nodeCidr: '10.23.128.0/17' },
    ]);
  });

  test('fills any network with ranges that do not overlap', () => {
    const network = fc
      .tuple(fc.integer({ min: 8, max: 16 }), fc.integer({ min: 1, max: 222 }), fc.integer({ min: 0, max: 255 }))
      .map(([prefix, a, b]) => {
        const start = Math.floor((a * 256 + b) / 2 ** (16 - prefix)) * 2 ** (16 - prefix);
        return `${Math.floor(start / 256)}.${start % 256}.0.0/${prefix}`;
      });

    fc.assert(
      fc.property(network, (text) => {
        const [first, last] = bounds(text);
        const ranges = [0, 1, 2, 3]
          .flatMap((index) => Object.values(clusterRanges(text, index)) as string[])
          .map(bounds)
          .sort(([a], [b]) => a - b);
        expect(ranges.map(([from]) => from)).toEqual([first, ...ranges.slice(0, -1).map(([, to]) => to + 1)]);
        expect(ranges.at(-1)?.[1]).toBe(last);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  test.each([
    '10.16.0.0',
    '10.16.0.0/17',
    '10.0.0.0/7',
    '10.1.0.0/13',
    '10.256.0.0/16',
    'ten/13',
    '::/13',
    '10.16/13',
    '',
  ])("refuses '%s'", (network) => {
    expect(() => clusterRanges(network, 0)).toThrow(`network '${network}' cannot be divided among clusters`);
  });
});
