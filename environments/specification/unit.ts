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
  /** Operations by service. */
  readonly contracts: Readonly<Record<string, Operations>>;
  /** Names of teams. */
  readonly team: string;
  /** Names of topics. */
  readonly topic: string;
  /** Names of hosts outside the platform. */
  readonly externalHost: string;
  /** Names of services that the platform provides. */
  readonly platformService: string;
}

type ServiceName<N extends Names> = keyof N['contracts'] & string;

/** A call whose operations belong to the service that is called. */
export type CallOf<N extends Names> = {
  [S in ServiceName<N>]: Call<S, keyof N['contracts'][S] & string>;
}[ServiceName<N>];

interface ExposureOf<N extends Names> extends Exposure {
  readonly splits?: readonly Split<ServiceName<N>>[];
}

/** A service whose references the compiler checks against the landscape's names. */
export interface ServiceOf<N extends Names, S extends string> extends Service {
  /**
   * Services that it calls, and operations that these have.
   * @default []
   */
  readonly calls?: readonly CallOf<N>[];
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
   * How it is reached from outside the mesh; splits lead to services of the landscape.
   * @default - not at all
   */
  readonly exposure?: ExposureOf<N>;
}

/** A unit whose references the compiler checks against the landscape's names. */
export interface UnitOf<N extends Names, S extends string> extends Unit {
  /** A team of the landscape. */
  readonly team: N['team'];
  /** Programs that refer to nothing but what the landscape has. */
  readonly services: readonly ServiceOf<N, S>[];
  /**
   * Where it keeps data; its services can name these.
   * @default []
   */
  readonly stores?: readonly Store<S>[];
}

/** The function with which the units of a landscape are written; it returns its argument. */
export function unitOf<N extends Names>(): <const S extends string = never>(unit: UnitOf<N, S>) => Unit {
  return (unit) => unit;
}
