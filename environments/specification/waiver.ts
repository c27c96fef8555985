/** An exception from a rule for one object, for a time, with a name under it. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** The one object that the rule lets pass. */
  readonly object: {
    /** Name of the cluster that holds it. */
    readonly cluster: string;
    /** Kind without group: `Deployment`. */
    readonly kind: string;
    /**
     * Namespace of the object.
     * @default - cluster-scoped
     */
    readonly namespace?: string;
    /** Name of the object. */
    readonly name: string;
  };
  /** Why the rule need not hold here for now; an auditor reads it. */
  readonly reason: string;
  /** What keeps the risk small until then. */
  readonly compensation: string;
  /** Team that answers for it. */
  readonly owner: string;
  /** Team that agreed to it; another than the owner. */
  readonly approver: string;
  /** First day on which it holds, as `YYYY-MM-DD`. */
  readonly issued: string;
  /** Last day on which it holds, as `YYYY-MM-DD`; at most 180 days after the first. */
  readonly expires: string;
}
