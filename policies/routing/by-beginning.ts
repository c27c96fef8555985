import { grouped } from '../grouped';

/** Values that are found by texts whose beginning they know, without a look at the others. */
export class ByBeginning<T> {
  private readonly orders: ReadonlyMap<string, readonly number[]>;
  private readonly lengths: readonly number[];

  /**
   * @param all the values
   * @param beginningsOf of which a text has one that a value is for; an empty one is the beginning of every text
   */
  public constructor(
    private readonly all: readonly T[],
    beginningsOf: (value: T) => readonly string[],
  ) {
    const beginnings = all.map(beginningsOf);
    this.orders = grouped([...all.keys()], (order) => beginnings[order] ?? []);
    this.lengths = [...new Set([...this.orders.keys()].map(({ length }) => length))];
  }

  /** The values that a text may be for, in their order. */
  public of(text: string): readonly T[] {
    const lists: (readonly number[])[] = [];
    for (const length of this.lengths) {
      const orders = length <= text.length ? this.orders.get(text.slice(0, length)) : undefined;
      if (orders) {
        lists.push(orders);
      }
    }
    const [first = [], ...more] = lists;
    const found = more.length === 0 ? first : [...new Set(lists.flat())].sort((one, other) => one - other);
    return found.map((order) => this.all[order] as T);
  }
}
