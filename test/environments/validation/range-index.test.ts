import fc from 'fast-check';
import { overlap, part, type Range, rangeOf } from '../../../environments/validation/cidr';
import { directlyInside, RangeIndex } from '../../../environments/validation/range-index';

interface Named {
  readonly name: string;
  readonly range: Range;
}

const WHOLE = rangeOf('10.0.0.0/8') as Range;

function named(cidr: string, name = cidr): Named {
  return { name, range: rangeOf(cidr) as Range };
}

/** Ranges of all widths, close together. */
const anyRange = fc
  .record({ prefix: fc.integer({ min: 8, max: 14 }), place: fc.nat(63) })
  .map(({ prefix, place }) => named(part(WHOLE, prefix, place % 2 ** (prefix - 8))));

/** How often the first address of a range is read, with so many ranges. */
function readsWith(count: number, use: (ranges: readonly Named[]) => void): number {
  let reads = 0;
  const ranges = Array.from({ length: count }, (_, index) => {
    const { name, range } = named(part(WHOLE, 24, (index * 7919) % 65_536));
    const counted = {
      ...range,
      get first() {
        reads += 1;
        return range.first;
      },
    };
    return { name, range: counted };
  });
  use(ranges);
  return reads;
}

describe('an index of ranges', () => {
  test('finds one that overlaps exactly where there is one', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 12 }), anyRange, (all, { range }) => {
        const found = new RangeIndex(all).overlapping(range);
        const isFound = found !== undefined && overlap(found.range, range);
        return isFound === all.some((each) => overlap(each.range, range)) && isFound === (found !== undefined);
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  test('does not take IPv6 for IPv4', () => {
    expect(new RangeIndex([named('::a00:0/128')]).overlapping(WHOLE)).toBeUndefined();
  });

  test('says what lies in what', () => {
    const all = [named('10.0.0.0/8'), named('10.1.0.0/16'), named('10.1.2.0/24'), named('10.1.0.0/16', 'again')];
    const inside = [...directlyInside(all)].map(([outer, inner]) => [outer.name, inner.map(({ name }) => name)]);

    expect(Object.fromEntries(inside)).toEqual({
      '10.0.0.0/8': ['again'],
      again: ['10.1.0.0/16'],
      '10.1.0.0/16': ['10.1.2.0/24'],
    });
  });

  test('tells every range that must change', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: 12 }), (all) => {
        const told = all.filter((each) => directlyInside(all).has(each));
        const rest = all.filter((each) => !told.includes(each));

        expect(rest.some((one, index) => rest.slice(index + 1).some((other) => overlap(one.range, other.range)))).toBe(
          false,
        );
      }),
      { seed: 10, numRuns: 500 },
    );
  });

  test.each([
    ['what lies in what', (ranges: readonly Named[]) => directlyInside(ranges)],
    [
      'each of them',
      (ranges: readonly Named[]) => {
        const index = new RangeIndex(ranges);
        return ranges.map(({ range }) => index.overlapping(range));
      },
    ],
  ])('asks of %s in steps that hardly grow faster than the ranges', (_, use) => {
    const [few, many] = [500, 8000].map((count) => readsWith(count, use) / count) as [number, number];

    expect(few).toBeGreaterThan(0);
    // Four doublings: a sort and a search take one step more with each.
    expect(many).toBeLessThan(2 * few);
  });
});
