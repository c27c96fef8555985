/** A label selector of Kubernetes; without requirements it selects everything. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** Labels of a pod or a namespace. */
export type Labels = Readonly<Record<string, string>>;

/** Whether labels satisfy every requirement of the selector. */
export function selects(selector: LabelSelector, labels: Labels): boolean {
  const required = Object.entries(selector.matchLabels ?? {});
  if (!required.every(([key, value]) => labels[key] === value)) {
    return false;
  }
  return (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
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
