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
  readonly team: string;
  readonly topic: string;
  readonly externalHost: string;
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
  readonly calls?: readonly CallOf<N>[];
  readonly publishes?: readonly TopicUse<N['topic']>[];
  readonly subscribes?: readonly TopicUse<N['topic']>[];
  readonly stores?: readonly StoreUse<NoInfer<S>>[];
  readonly external?: readonly ExternalUse<N['externalHost']>[];
  readonly platform?: readonly PlatformUse<N['platformService']>[];
  readonly exposure?: ExposureOf<N>;
}

/** A unit whose references the compiler checks against the landscape's names. */
export interface UnitOf<N extends Names, S extends string> extends Unit {
  readonly team: N['team'];
  readonly services: readonly ServiceOf<N, S>[];
  readonly stores?: readonly Store<S>[];
}

/** The function with which the units of a landscape are written; it returns its argument. */
export function unitOf<N extends Names>(): <const S extends string = never>(unit: UnitOf<N, S>) => Unit {
  return (unit) => unit;
}
