/** Requests that one side may send to the other; an absent field means all. */
export interface RequestGrant {
  /**
   * Hosts that are asked for.
   * @default - every host
   */
  readonly hosts?: readonly string[];
  /**
   * HTTP methods; gRPC is always `POST`.
   * @default - every method
   */
  readonly methods?: readonly string[];
  /**
   * Paths in the patterns of Istio: exact, `prefix*`, `{*}` for one segment.
   * @default - every path
   */
  readonly paths?: readonly string[];
}

/** What sends requests over the mesh. */
export interface ICaller {
  /** Namespace of its pods. */
  readonly namespace: string;
  /** Value of `app.kubernetes.io/name` of its pods. */
  readonly appName: string;
  /** `<namespace>/<name>` of its ServiceAccount. */
  readonly serviceAccount: string;
}

/** What answers requests over the mesh. */
export interface ICallee {
  /** Full name that clients resolve. */
  readonly host: string;
  /** Namespace of its pods. */
  readonly namespace: string;
  /** Value of `app.kubernetes.io/name` of its pods. */
  readonly appName: string;
  /** Port of its pods that serves the mesh. */
  readonly port: number;
  /**
   * Lets `caller` send the granted requests: the callee's half of a connection.
   *
   * @throws without a grant
   */
  admit(caller: ICaller, grants: readonly RequestGrant[]): void;
}
