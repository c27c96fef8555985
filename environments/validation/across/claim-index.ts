import { grouped } from '../../look-up';
import { type Range, rangeOf } from '../cidr';
import { groupKey } from '../fields/identifiers';
import { RangeIndex } from '../range-index';
import type { Claim, ClaimKind } from './claims';

interface RangeClaim {
  readonly claim: Claim;
  readonly range: Range;
}

/** Finds what of one environment meets a claim of another one, without comparing all with all. */
export class ClaimIndex {
  private readonly names: ReadonlyMap<string, readonly Claim[]>;
  private readonly ranges: ReadonlyMap<ClaimKind, RangeIndex<RangeClaim>>;

  /** @param claims all claims of an environment */
  public constructor(claims: readonly Claim[]) {
    const ranges = claims.flatMap((claim) => {
      const range = rangeIn(claim);
      return range === undefined ? [] : [{ claim, range }];
    });
    this.names = grouped(claims, (claim) => nameIn(claim, claim.kind));
    this.ranges = new Map(
      [...grouped(ranges, ({ claim }) => claim.kind)].map(([kind, of]) => [kind, new RangeIndex(of)]),
    );
  }

  /** A claim of one of some kinds that means what another environment's claim means; a group meets that of another role. */
  public meeting(claim: Claim, kinds: readonly ClaimKind[]): Claim | undefined {
    const range = rangeIn(claim);
    for (const kind of kinds) {
      const found =
        range === undefined
          ? this.names.get(nameIn(claim, kind))?.find(({ role }) => kind !== 'group' || role !== claim.role)
          : this.ranges.get(kind)?.overlapping(range)?.claim;
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  /** Whether there is the group of the same role. */
  public hasGroup(claim: Claim): boolean {
    return this.names.get(nameIn(claim, 'group'))?.some(({ role }) => role === claim.role) ?? false;
  }
}

function rangeIn({ kind, value }: Claim): Range | undefined {
  return kind.endsWith('-range') ? rangeOf(value) : undefined;
}

function nameIn({ value }: Claim, kind: ClaimKind): string {
  return `${kind} ${kind === 'group' ? groupKey(value) : value}`;
}
