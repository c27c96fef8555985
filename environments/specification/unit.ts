import type {
  Call,
  Exposure,
  ExternalUse,
  Operations,
  PlatformUse,
  Service,
  Split,
  Store,
  StoreUse,
  TopicUse,
  Unit,
} from './landscape';

/** The names that the units of a landscape may refer to, so that the compiler finds a misspelt one. */
export interface Names {
  /** Names of teams. */
  readonly team: string;
  /** Names of topics. */
  readonly topic: string;
  /** Names of hosts outside the platform. */
  readonly externalHost: string;
  /** Names of services that the platform provides. */
  readonly platformService: string;
}

/** What services offer to others: their operations, by service. */
export type Contracts = Readonly<Record<string, Operations>>;

type ServiceName<C extends Contracts> = C extends unknown ? keyof C & string : never;

/** A call whose operations belong to the service that is called; `C` is a union of contracts. */
export type CallOf<C extends Contracts> = C extends unknown
  ? { [S in keyof C & string]: Call<S, keyof C[S] & string> }[keyof C & string]
  : never;

interface ExposureOf<C extends Contracts> extends Exposure {
  readonly splits?: readonly Split<ServiceName<C>>[];
}

/** A service whose references the compiler checks against the landscape's names and the contracts of its unit. */
export interface ServiceOf<N extends Names, C extends Contracts, S extends string> extends Service {
  /**
   * Services that it calls, and operations that these have in the contracts of the unit.
   * @default []
   */
  readonly calls?: readonly CallOf<C>[];
  /**
   * Topics of the landscape that it writes to.
   * @default []
   */
  readonly publishes?: readonly TopicUse<N['topic']>[];
  /**
   * Topics of the landscape that it reads from.
   * @default []
   */
  readonly subscribes?: readonly TopicUse<N['topic']>[];
  /**
   * Stores that its own unit declares.
   * @default []
   */
  readonly stores?: readonly StoreUse<NoInfer<S>>[];
  /**
   * Hosts of the landscape that it calls.
   * @default []
   */
  readonly external?: readonly ExternalUse<N['externalHost']>[];
  /**
   * Platform services of the landscape that it uses.
   * @default []
   */
  readonly platform?: readonly PlatformUse<N['platformService']>[];
  /**
   * How it is reached from outside the mesh; splits lead to services of the contracts of the unit.
   * @default - not at all
   */
  readonly exposure?: ExposureOf<C>;
}

/** A unit whose references the compiler checks against the landscape's names and the contracts that it is given. */
export interface UnitOf<N extends Names, C extends Contracts, S extends string> extends Unit {
  /** A team of the landscape. */
  readonly team: N['team'];
  /** Programs that refer to nothing but what the landscape and these contracts have. */
  readonly services: readonly ServiceOf<N, C, S>[];
  /**
   * Where it keeps data; its services can name these.
   * @default []
   */
  readonly stores?: readonly Store<S>[];
}

/**
 * The function with which the units of a landscape are written. It is given the contracts that a unit offers or uses, and
 * the unit, which it returns. Only the compiler reads the contracts: its work grows with what units use, not with all that
 * is offered.
 */
export function unitOf<N extends Names>(): <const C extends readonly Contracts[], const S extends string = never>(
  contracts: C,
  unit: UnitOf<N, C[number], S>,
) => Unit {
  return (_contracts, unit) => unit;
}
