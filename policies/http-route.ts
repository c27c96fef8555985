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
  /** Name that is asked for. @default - every name */
  readonly authority?: TextMatch;
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
  /** How often it repeats a request. @default - Istio repeats twice */
  readonly retries?: { readonly attempts?: number };
  /** Name that the receiver sees. @default - the one that is asked for */
  readonly rewrite?: { readonly authority?: string };
}

/** A share of a route. */
export interface RouteDestination {
  /** Where the share leads. */
  readonly destination: Destination;
  /** Part of the sum of all weights. @default - all, of a single destination */
  readonly weight?: number;
  /** Changes of headers. @default - none */
  readonly headers?: HeaderChanges;
}

/** Headers that a route changes before it sends the request on. */
export interface HeaderChanges {
  /** Changes of the request. @default - none */
  readonly request?: Partial<Readonly<Record<'set' | 'add', Readonly<Record<string, string>>>>>;
}
