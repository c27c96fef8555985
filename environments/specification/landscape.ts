import type { DataClass } from '../../model/data-class';
import type { EdgeMode } from '../../model/edge';
import type { Runtime } from '../../model/runtime';
import type { Tier } from '../../model/tier';
import type { UnitKind } from '../../model/unit-kind';

/** The bank as data: who owns what, what runs, and who talks to whom. The same in every environment. */
export interface Landscape {
  /** Everybody who owns units. */
  readonly teams: readonly Team[];
  /** Everything that runs, owner by owner. */
  readonly units: readonly Unit[];
  /** Streams that services publish to and subscribe to. */
  readonly topics: readonly Topic[];
  /** Hosts outside the platform that services may call. */
  readonly externalHosts: readonly ExternalHost[];
  /** What the platform itself provides to services: identity, secrets… */
  readonly platformServices: readonly PlatformService[];
}

/** People who own units. */
export interface Team {
  /** Label value and file name of the team's manifests. */
  readonly name: string;
  /** What people call the team. */
  readonly displayName: string;
  /** Group of the identity provider whose members work in the team's namespaces. */
  readonly group: string;
  /** Cost centre that pays for the team's objects. */
  readonly costCenter: string;
}

/** A business capability with one owner, one namespace of its name, and one or more services. */
export interface Unit {
  /** Namespace of the unit. */
  readonly name: string;
  /** What the unit is to the bank; only an `adapter` reaches the core bank. */
  readonly kind: UnitKind;
  /** Name of the team that owns it. */
  readonly team: string;
  /** One or more programs. */
  readonly services: readonly Service[];
  /**
   * Where it keeps data, in the namespace `<unit>-data`.
   * @default []
   */
  readonly stores?: readonly Store[];
}

/** A deployable program of a unit. Its name is its ServiceAccount and is unique in the landscape. */
export interface Service {
  /** Name of its Deployment, Service and ServiceAccount, unique in the landscape. */
  readonly name: string;
  /** One sentence for people. */
  readonly description: string;
  /** Language and framework; ports, probes and start-up time follow from it. */
  readonly runtime: Runtime;
  /** How much loss and downtime is allowed, 0 the least. */
  readonly tier: Tier;
  /** Most sensitive data that passes through it. */
  readonly dataClass: DataClass;
  /** Page that says what to do when it fails, an absolute https address. */
  readonly runbook: string;
  /**
   * What it offers, by operation name. A front end offers none.
   * @default {}
   */
  readonly operations?: Operations;
  /**
   * Services that it calls.
   * @default []
   */
  readonly calls?: readonly Call[];
  /**
   * Topics that it writes to.
   * @default []
   */
  readonly publishes?: readonly TopicUse[];
  /**
   * Topics that it reads from.
   * @default []
   */
  readonly subscribes?: readonly TopicUse[];
  /**
   * Stores of its unit that it uses.
   * @default []
   */
  readonly stores?: readonly StoreUse[];
  /**
   * Hosts outside the platform that it calls, through the egress gateway.
   * @default []
   */
  readonly external?: readonly ExternalUse[];
  /**
   * Its way to the core bank; one service of the landscape has one.
   * @default - none
   */
  readonly core?: CoreUse;
  /**
   * Services of the platform that it uses: identity, secrets…
   * @default []
   */
  readonly platform?: readonly PlatformUse[];
  /**
   * How it is reached from outside the mesh.
   * @default - not at all
   */
  readonly exposure?: Exposure;
  /**
   * Size of one replica; what it means is a table of the environment.
   * @default 'medium'
   */
  readonly size?: Size;
}

/** Size of one replica. */
export type Size = 'small' | 'medium' | 'large';

/** Operations by name. A gRPC service names the RPC, an HTTP service the method and path too. */
export type Operations = Readonly<Record<string, Operation>>;

/** What a service promises for one operation. */
export interface Operation {
  /**
   * Method and path, as `GET /v1/orders/{id}`; a `{name}` stands for one path segment.
   * @default - gRPC: `/terrace.<unit>.v1.<Service>/<Operation>`
   */
  readonly http?: `${HttpMethod} /${string}`;
  /** Whether a repetition does no harm; only then may a call be retried. */
  readonly idempotent: boolean;
  /** Deadline of a call, all retries included, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * How a failed call is tried again, all within `timeoutMs`.
   * @default - idempotent: one retry in half of the deadline each; otherwise none
   */
  readonly retries?: Retries;
}

/** Methods that an HTTP operation may have. */
export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How often a failed call is tried again. */
export interface Retries {
  /** Retries after the first try, so the worst case is (attempts + 1) × perTryTimeoutMs. */
  readonly attempts: number;
  /** Time for one try in milliseconds. */
  readonly perTryTimeoutMs: number;
}

/** What every edge says about itself. */
export interface Edge {
  /** `hard`: the caller fails without the callee. `soft`: it degrades. */
  readonly mode: EdgeMode;
  /**
   * What the caller does without the callee; demanded of soft edges, meaningless on hard ones.
   * @default - not said
   */
  readonly degraded?: string;
}

/** A synchronous call of another service. */
export interface Call<S extends string = string, O extends string = string> extends Edge {
  /** Service that is called. */
  readonly to: S;
  /** Operations that are called; nothing else is opened. */
  readonly operations: readonly O[];
  /**
   * Operations of the caller in which the call happens; their deadlines bound it.
   * @default - all of them
   */
  readonly within?: readonly string[];
}

/** Use of a store of the same unit. */
export interface StoreUse<S extends string = string> extends Edge {
  /** Name of the store. */
  readonly store: S;
  /** Whether the service also writes to it. */
  readonly access: 'read' | 'read-write';
  /**
   * Most sensitive data that is written.
   * @default - the service's data class
   */
  readonly dataClass?: DataClass;
}

/** Writing to, or reading from, a topic. It is asynchronous, so it is no synchronous edge. */
export interface TopicUse<T extends string = string> {
  /** Name of the topic. */
  readonly topic: T;
  /**
   * Most sensitive data that is written; only for publishers.
   * @default - the service's data class
   */
  readonly dataClass?: DataClass;
}

/** What every way out of the platform says about itself. */
export interface OutsideUse extends Edge {
  /**
   * Operations of the caller in which a request is sent; the longest of their deadlines bounds it.
   * @default - all of them
   */
  readonly within?: readonly string[];
  /**
   * Milliseconds after which the proxies end a request. They cannot tell in which operation it is sent: what an
   * operation with less time has left, the service itself must say.
   * @default - the longest deadline of the operations in which it is sent; without operations 10 seconds
   */
  readonly timeoutMs?: number;
}

/** A call of a host outside the platform. */
export interface ExternalUse<H extends string = string> extends OutsideUse {
  /** Name of the external host. */
  readonly host: H;
}

/** The way to the core bank; only the core adapter has one. */
export interface CoreUse extends OutsideUse {}

/** Use of a service that the platform provides. */
export interface PlatformUse<P extends string = string> extends Edge {
  /** Name of the platform service. */
  readonly to: P;
}

/** How a service is reached from outside the mesh. */
export interface Exposure {
  /** Logical name of the public host; the environment gives its address and certificate. */
  readonly host: string;
  /**
   * Path prefix that leads to the service, in whole segments: `/cart` leads `/cart` and `/cart/1` to it, never `/cartons`.
   * The longest matching prefix of a host wins.
   */
  readonly prefix: string;
  /**
   * Parts of a monolith that already moved: a share of the requests below a path goes to the new service.
   * @default []
   */
  readonly splits?: readonly Split[];
}

/** One step of the way out of a monolith. */
export interface Split<S extends string = string> {
  /** Path prefix in whole segments, equal to the exposure's own or below it: `/cart`. */
  readonly prefix: string;
  /** Service that takes over; it answers all that the prefix takes, and runs wherever the exposed service does. */
  readonly to: S;
  /** Share of requests that the new service answers, 1–100. */
  readonly percent: number;
}

/** Where a unit keeps data. The name is the store's address, so the data lives as long as the name. */
export interface Store<S extends string = string> {
  /** Address of the store; another name is another, empty store. */
  readonly name: S;
  /** What keeps the data: PostgreSQL, Redis, or the object store. */
  readonly engine: 'postgres' | 'redis' | 'object';
  /** How much loss and downtime is allowed, 0 the least. */
  readonly tier: Tier;
  /** Most sensitive data that it may hold. */
  readonly dataClass: DataClass;
}

/** A stream of events, named `<domain>.<event>.v<major>`. */
export interface Topic {
  /** Name that clients use; another name is another, empty topic. */
  readonly name: string;
  /** Unit that owns the schema. */
  readonly unit: string;
  /** How much loss and downtime is allowed, 0 the least. */
  readonly tier: Tier;
  /** Most sensitive data that it may carry. */
  readonly dataClass: DataClass;
}

/** A host outside the platform that services may call. */
export interface ExternalHost {
  /** What services call it by, unique in the landscape. */
  readonly name: string;
  /** One sentence for people. */
  readonly description: string;
  /** Name in the DNS; an environment may point it at a test system. */
  readonly host: string;
  /**
   * TLS port.
   * @default 443
   */
  readonly port?: number;
}

/** A service that the platform itself provides and others depend on. What it synthesizes comes with its area. */
export interface PlatformService {
  /** What services call it by, unique in the landscape. */
  readonly name: string;
  /** One sentence for people. */
  readonly description: string;
  /** How much loss and downtime is allowed, 0 the least. */
  readonly tier: Tier;
  /**
   * Other platform services it cannot do without.
   * @default []
   */
  readonly dependsOn?: readonly string[];
}
