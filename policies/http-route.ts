import type { TextMatch } from './text-match';

/** Where a route leads. */
export interface Destination {
  /** Full name of a Service, or host of a ServiceEntry. */
  readonly host: string;
  /** Name among the subsets of the host's DestinationRule. @default - all of the host */
  readonly subset?: string;
  /** Port of the host. @default - its only one */
  readonly port?: { readonly number?: number };
}

/** One condition of a route, all fields of which must hold. */
export interface RouteMatch {
  /** Path without query. @default - every path */
  readonly uri?: TextMatch;
  /** What the client wants to do. @default - every method */
  readonly method?: TextMatch;
  /** Port that was dialled. @default - every port */
  readonly port?: number;
  /** Gateways for which it holds. @default - those of the VirtualService */
  readonly gateways?: readonly string[];
  /** Namespace of the pods that send. @default - every namespace */
  readonly sourceNamespace?: string;
  /** Labels of the pods that send. @default - every pod */
  readonly sourceLabels?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A route of a VirtualService. */
export interface HttpRoute {
  /** Conditions of which one must hold. @default - it takes every request */
  readonly match?: readonly RouteMatch[];
  /** Where it leads, by shares. @default - nowhere */
  readonly route?: readonly RouteDestination[];
  /** Changes of headers. @default - none */
  readonly headers?: HeaderChanges;
  /** When it gives up, as `1.5s`. @default - never */
  readonly timeout?: string;
  /** How often it repeats a request. @default - Istio repeats twice */
  readonly retries?: Retries;
  /** Name that the receiver sees. @default - the one that is asked for */
  readonly rewrite?: { readonly authority?: string };
}

/** A share of a route. */
export interface RouteDestination {
  /** Where the share leads. */
  readonly destination: Destination;
  /** Part of the sum of all weights. @default - all, of a single destination */
  readonly weight?: number;
}

/** How a route repeats requests. */
export interface Retries {
  /** How often, beside the first try. @default 2 */
  readonly attempts?: number;
  /** How long one try may take, as `0.5s`. @default - as long as the request */
  readonly perTryTimeout?: string;
  /** After what, by commas. @default - what Istio thinks fit */
  readonly retryOn?: string;
}

/** Headers that a route changes before it sends the request on. */
export interface HeaderChanges {
  /** Changes of the request. @default - none */
  readonly request?: {
    /** Values by name, in place of what is there. @default - none */
    readonly set?: Readonly<Record<string, string>>;
    /** Names that are taken out. @default - none */
    readonly remove?: readonly string[];
  };
}
