import { grouped } from '../grouped';
import type { Labels } from './selectors';

/** Stands for values that ask for no label. */
const NO_LABEL = '';

/** Values that ask for labels, found for a pod by its own: thousands of them may stand in one namespace. */
export class ByLabels<V> {
  private readonly groups: ReadonlyMap<string, readonly (readonly [index: number, value: V])[]>;

  /**
   * @param values in an order that is kept
   * @param labelsOf labels of which a pod must have all; none asks for nothing
   */
  public constructor(
    values: readonly V[],
    private readonly labelsOf: (value: V) => Labels | undefined,
  ) {
    this.groups = grouped([...values.entries()], ([, value]) => {
      const [first] = Object.entries(labelsOf(value) ?? {});
      return first === undefined ? NO_LABEL : first.join('=');
    });
  }

  /** Values all of whose labels are among those of a pod. */
  public matching(labels: Labels): readonly V[] {
    const keys = [NO_LABEL, ...Object.entries(labels).map((label) => label.join('='))];
    return keys
      .flatMap((key) => this.groups.get(key) ?? [])
      .filter(([, value]) => Object.entries(this.labelsOf(value) ?? {}).every(([key, text]) => labels[key] === text))
      .sort(([one], [other]) => one - other)
      .map(([, value]) => value);
  }
}
