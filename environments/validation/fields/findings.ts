import { quote } from '../place';
import type { Problem } from '../problem';

/** What a walk through an environment along its tables found: what is wrong with values by themselves, and where. */
export class Findings {
  private readonly found: Problem[] = [];
  private readonly unsound = new Map<object, Set<string>>();
  private readonly names = new Map<string, string>();

  /** What was found, in the order of the tables. */
  public get problems(): readonly Problem[] {
    return this.found;
  }

  /** Keeps a problem. */
  public report(problem: Problem): void {
    this.found.push(problem);
  }

  /** Reports that a value has another type. */
  public wrongType(value: unknown, place: string, expects: string): void {
    this.report({
      mistake: 'wrong-type',
      place,
      message: `${quote(value)} is not ${expects}`,
      remedy: `give ${expects}`,
    });
  }

  /** Notes that a property of an object, or an item of a list, is not what it must be, or has such a part. */
  public mark(owner: object, key: PropertyKey): void {
    const keys = this.unsound.get(owner);
    if (keys === undefined) {
      this.unsound.set(owner, new Set([String(key)]));
    } else {
      keys.add(String(key));
    }
  }

  /** Whether these properties of an object are right by themselves, with all their parts; all of them without a list. */
  public isSound<T extends object>(owner: T, ...keys: readonly (keyof T)[]): boolean {
    const marked = this.unsound.get(owner);
    return marked === undefined || (keys.length > 0 && !keys.some((key) => marked.has(String(key))));
  }

  /** Takes a name that is unique in the environment; where it is taken, the place that has it. */
  public claim(kind: string, name: string, place: string): string | undefined {
    const key = `${kind} ${name}`;
    const first = this.names.get(key);
    if (first === undefined) {
      this.names.set(key, place);
    }
    return first;
  }
}
