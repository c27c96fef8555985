/** A label selector of Kubernetes; without requirements it selects everything. */
export interface LabelSelector {
  /**
   * Labels that must have these values.
   * @default - no requirement
   */
  readonly matchLabels?: Readonly<Record<string, string>>;
  /**
   * Requirements on single labels; all must hold.
   * @default - no requirement
   */
  readonly matchExpressions?: readonly LabelRequirement[];
}

/** What a selector demands of one label. */
export interface LabelRequirement {
  /** Key of the label. */
  readonly key: string;
  /** `In`, `NotIn`, `Exists` or `DoesNotExist`; with another one the selector selects nothing. */
  readonly operator: string;
  /**
   * Values that the operator compares with.
   * @default - none
   */
  readonly values?: readonly string[];
}

/** Labels of a pod or a namespace. */
export type Labels = Readonly<Record<string, string>>;

/** Whether labels satisfy every requirement of the selector. */
export function selects(selector: LabelSelector, labels: Labels): boolean {
  const { matchLabels, matchExpressions } = selector;
  if (matchLabels) {
    for (const key of Object.keys(matchLabels)) {
      if (labels[key] !== matchLabels[key]) {
        return false;
      }
    }
  }
  return (matchExpressions ?? []).every(({ key, operator, values = [] }) => {
    const value = labels[key];
    switch (operator) {
      case 'In':
        return value !== undefined && values.includes(value);
      case 'NotIn':
        return value === undefined || !values.includes(value);
      case 'Exists':
        return value !== undefined;
      case 'DoesNotExist':
        return value === undefined;
      default:
        return false;
    }
  });
}
