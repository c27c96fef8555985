import { fieldPath } from './problem';

/** Where a walk through an object stands. It becomes text only where something is told: most objects have no problem. */
export class Place {
  /** Those up to `depth` count: an array that is cut would have to grow again. */
  private readonly steps: (string | number)[] = [];
  private depth = 0;
  private start = '';

  /** Begins a walk at a path. */
  public begin(start: string): void {
    this.start = start;
    this.depth = 0;
  }

  /** Goes to a field by its name, or to an item by its index. */
  public enter(step: string | number): void {
    this.steps[this.depth] = step;
    this.depth += 1;
  }

  /** Goes back to where it was before it entered. */
  public leave(): void {
    this.depth -= 1;
  }

  /** `spec.containers[0].image` */
  public toString(): string {
    return this.steps
      .slice(0, this.depth)
      .reduce<string>(
        (path, step) => (typeof step === 'number' ? `${path}[${step}]` : fieldPath(path, step)),
        this.start,
      );
  }
}
