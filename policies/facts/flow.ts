import { integer, list, type Of, object, oneOf, optional, text, textLike } from './shape';
import { protocol } from './values';

/**
 * One end of a flow:
 * - `workload:<namespace>/<name>`: pods of a manifest whose template is labelled `app.kubernetes.io/name: <name>`;
 * - `packaged:<name>`: an endpoint of the facts;
 * - `address:<name>`: addresses of the facts;
 * - `namespace:<namespace>`: all pods of a namespace, of manifests and packaged;
 * - `mesh`: all pods with a proxy (gateways included).
 */
const end = textLike<
  'mesh' | `workload:${string}/${string}` | `packaged:${string}` | `address:${string}` | `namespace:${string}`
>('^(mesh|workload:[^/:]+/[^/:]+|(packaged|address|namespace):[^:]+)$');

/** One end of a flow. */
export type EndFact = Of<typeof end>;

/** What kinds of ends there are: the word before the colon, or the whole. */
export type EndKind = EndFact extends infer End ? (End extends `${infer Kind}:${string}` ? Kind : End) : never;

/** Requests by host, method and path, in the pattern language of Istio; an absent field covers all. */
export const operation = object({
  /** A host covers itself with every port: `sms.example.com` also `sms.example.com:443`. @default - every host */
  hosts: optional(list(text, 1)),
  /** Methods of HTTP. @default - every method */
  methods: optional(list(text, 1)),
  /** Paths, also `/prefix/*`, and `{*}` for one segment. @default - every path */
  paths: optional(list(text, 1)),
});

/** Requests by host, method and path. */
export type OperationFact = Of<typeof operation>;

/** One row of the register: who may send what to whom, and why. */
export const flow = object({
  /** Who sends. */
  from: end,
  /** Who receives. */
  to: end,
  /** Port of the receiving pod or address (not of the Service). */
  port: integer(1, 65_535),
  /** Transport protocol. */
  protocol,
  /**
   * `network`: the NetworkPolicies of both ends must open it. `mesh`: they must, and the AuthorizationPolicies of the
   * receiver must admit the sender's service account too (nobody's, when the sender is outside the mesh).
   */
  level: oneOf('network', 'mesh'),
  /** Requests that the flow covers, for level `mesh`. @default - every request */
  operations: optional(list(operation, 1)),
  /**
   * Host that the sender's Sidecar must import, as a full name: `pay.payment.svc.cluster.local`, `sms.example.com`.
   * @default - no import is needed
   */
  host: optional(text),
  /**
   * Host that clients ask for at the gateway that sends: only routes of this host may carry the flow.
   * @default - the routes of any host may
   */
  publicHost: optional(text),
  /** Why the flow exists, for the auditor. */
  reason: text,
});

/** One row of the register of flows. */
export type FlowFact = Of<typeof flow>;
