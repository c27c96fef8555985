import type { EnvVar } from '../../imports/kinds';
import { sortedUnique } from '../core/sorted';
import type { EnvironmentVariable } from './container';

/** Names that every shell takes. */
const NAME = /^[A-Z_][A-Z0-9_]*$/;

/** The environment of a container: one value a variable. */
export class PodEnvironment {
  private readonly values = new Map<string, string>();
  private readonly first: readonly string[];

  /**
   * @param workload `<namespace>/<name>`, for messages
   * @param first variables that stand before all others, in this order
   * @throws for two values of one variable, and for a name that not every shell takes
   */
  public constructor(
    private readonly workload: string,
    first: readonly EnvironmentVariable[],
  ) {
    for (const { name, value } of first) {
      this.add(name, value);
    }
    this.first = [...this.values.keys()];
  }

  /**
   * Adds a variable; the same once more changes nothing.
   *
   * @throws for a second value, and for a name that not every shell takes
   */
  public add(name: string, value: string): void {
    if (!NAME.test(name)) {
      throw new Error(
        `workload '${this.workload}' is given variable '${name}'; name it with 'A-Z', '0-9' and '_', no digit first`,
      );
    }
    const known = this.values.get(name) ?? value;
    if (known !== value) {
      throw new Error(
        `workload '${this.workload}' is given variable '${name}' as '${known}' and as '${value}'; give it one value`,
      );
    }
    this.values.set(name, value);
  }

  /** What the API takes; none is `undefined`, for the server drops an empty list. */
  public variables(): EnvVar[] | undefined {
    const names = new Set([...this.first, ...sortedUnique(this.values.keys())]);
    return names.size === 0 ? undefined : [...names].map((name) => ({ name, value: this.literal(name) }));
  }

  /** Kubernetes would read `$(NAME)` as another variable, and reads `$$` as `$`. */
  private literal(name: string): string {
    return (this.values.get(name) as string).replaceAll('$', () => '$$');
  }
}
