/** An exception from a rule for one object, for a time, with a name under it. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  readonly object: {
    readonly cluster: string;
    readonly kind: string;
    /** @default - cluster-scoped */
    readonly namespace?: string;
    readonly name: string;
  };
  readonly reason: string;
  /** Team that answers for it. */
  readonly owner: string;
  /** Last day on which it holds, as `YYYY-MM-DD`. */
  readonly expires: string;
}
