import { fieldPath } from './problem';

/** Where a walk through an object stands. It becomes text only where something is told: most objects have no problem. */
export class Place {
  private readonly steps: (string | number)[] = [];

  /** @param start where the walk begins */
  public constructor(private readonly start: string) {}

  /** Goes to a field by its name, or to an item by its index. */
  public enter(step: string | number): void {
    this.steps.push(step);
  }

  /** Goes back to where it was before it entered. */
  public leave(): void {
    this.steps.pop();
  }

  /** `spec.containers[0].image` */
  public toString(): string {
    return this.steps.reduce<string>(
      (path, step) => (typeof step === 'number' ? `${path}[${step}]` : fieldPath(path, step)),
      this.start,
    );
  }
}
