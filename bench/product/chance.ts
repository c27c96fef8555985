/** Choices that are the same in every run with the same seed. */
export class Chance {
  private state: number;

  public constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0, below `limit`. */
  public below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True in so many of 1 cases. */
  public is(share: number): boolean {
    return this.next() < share;
  }

  /** One of the values. @throws when there is none */
  public of<T>(values: readonly T[]): T {
    if (values.length === 0) {
      throw new Error('nothing to choose from');
    }
    return values[this.below(values.length)] as T;
  }

  /** Numerical Recipes' linear congruential generator: good enough for shapes, and the same everywhere. */
  private next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }
}
