import type { Stage } from '../../model/stage';
import type { Tier } from '../../model/tier';
import type { City, ClusterSpec } from './cluster';
import type { Landscape, Size } from './landscape';
import type { Waiver } from './waiver';

/** One complete instance of the platform: every number that a manifest of it holds. */
export interface EnvironmentSpec {
  /** Name of the environment and of its file and folder. */
  readonly name: string;
  /** How close it is to customers' money; some rules hold in some stages only. */
  readonly stage: Stage;
  /** The day this specification speaks of, as `YYYY-MM-DD`; waivers expire against it, no clock is read. */
  readonly asOf: string;
  /** Domain of the environment's own names, in lower case. */
  readonly domain: string;
  /** What runs in it: the bank, or a part or an extension of it. */
  readonly landscape: Landscape;
  /** All cities with a centre that a cluster uses. */
  readonly cities: readonly City[];
  /** In the order in which they are built and listed. */
  readonly clusters: readonly ClusterSpec[];
  /** What the sizes of services mean here. */
  readonly sizes: Readonly<Record<Size, Resources>>;
  /** Replicas of the services of each tier. */
  readonly scale: Readonly<Record<Tier, Scale>>;
  /** What the injected proxy asks for in every pod of the mesh. */
  readonly proxy: Resources;
  /**
   * Services that differ from their tier's scale, or from their own size.
   * @default {}
   */
  readonly services?: Readonly<Record<string, ServiceChoice>>;
  /** Public hosts by logical name. */
  readonly publicHosts: Readonly<Record<string, PublicHost>>;
  /** Who signs certificates. */
  readonly issuers: Readonly<Record<string, CertificateIssuer>>;
  /** Where the external hosts of the landscape are, by name. */
  readonly externalHosts: Readonly<Record<string, ExternalAddress>>;
  /** Where the core adapter finds the core bank. */
  readonly coreBank: CoreBank;
  /** Groups of the identity provider for people who work across namespaces. */
  readonly groups: PlatformGroups;
  /**
   * What of the landscape and of the platform does not run here. Who cannot do without it must be switched off as well.
   * @default {} - everything runs
   */
  readonly without?: Absences;
  /**
   * Which images of services it takes, and whether examples will do.
   * @default {}
   */
  readonly images?: ImageChoices;
  /** Where Terraform keeps its state; credentials come from the environment of whoever runs it. */
  readonly stateBackend: StateBackend;
  /**
   * Exceptions from rules, each for one object and for a time.
   * @default []
   */
  readonly waivers?: readonly Waiver[];
}

/** What a container asks for and may use. Processor time has no limit: a limit throttles, it does not protect. */
export interface Resources {
  /** Requested processor time in thousandths of a core. */
  readonly cpuMillis: number;
  /** Requested memory, which is the limit too, in MiB. */
  readonly memoryMiB: number;
}

/** Bounds of the number of replicas. */
export interface Scale {
  /** Pods that always run; the autoscaler goes no lower. */
  readonly minReplicas: number;
  /** Pods at the highest load; quotas and node pools are made for this many. */
  readonly maxReplicas: number;
}

/** How one service differs in one environment. */
export interface ServiceChoice {
  /**
   * Pods of this service that always run.
   * @default - of the tier
   */
  readonly minReplicas?: number;
  /**
   * Pods of this service at the highest load.
   * @default - of the tier
   */
  readonly maxReplicas?: number;
  /**
   * Size of one replica here.
   * @default - of the service
   */
  readonly size?: Size;
}

/** What is switched off, by name, with the reason for it. */
export interface Absences {
  /**
   * Units of which no service runs.
   * @default {}
   */
  readonly units?: Readonly<Record<string, string>>;
  /**
   * Single services.
   * @default {}
   */
  readonly services?: Readonly<Record<string, string>>;
  /**
   * Components of the platform, by their namespaces: those that say what clusters do without them.
   * @default {}
   */
  readonly components?: Readonly<Record<string, string>>;
}

/** What an environment asks of images; `npm run images` releases and promotes them. */
export interface ImageChoices {
  /**
   * Channel of `images.lock.json` whose images of services run here.
   * @default - the name of the environment
   */
  readonly channel?: string;
  /**
   * Whether the environment is refused while an image of it has a digest that no registry gave.
   * @default false
   */
  readonly refuseExamples?: boolean;
}

/** A name that the internet reaches. */
export interface PublicHost {
  /** Name in the DNS. */
  readonly host: string;
  /** Name of the issuer that signs its certificate. */
  readonly issuer: string;
}

/** Who signs certificates: the bank's PKI on OpenBao, or, in a sandbox, the cluster itself. */
export type CertificateIssuer =
  | {
      /** A signing endpoint of OpenBao, which speaks the protocol of Vault. */
      readonly kind: 'vault';
      /** Address of the OpenBao server, `https://…`. */
      readonly server: string;
      /** Path of the signing endpoint. */
      readonly path: string;
      /** Addresses of the server. */
      readonly cidrs: readonly string[];
    }
  | { readonly kind: 'self-signed' };

/** Where an external host is. */
export interface ExternalAddress {
  /**
   * Name in the DNS.
   * @default - the landscape's
   */
  readonly host?: string;
  /** Addresses; nothing else can be reached. */
  readonly cidrs: readonly string[];
}

/** The bank's core, outside the platform: deposits, loan accounts and settlement. */
export interface CoreBank {
  /** Name in the DNS. */
  readonly host: string;
  /** TLS port. */
  readonly port: number;
  /** Addresses; nothing else can be reached. */
  readonly cidrs: readonly string[];
}

/** Groups of the identity provider. */
export interface PlatformGroups {
  /** Engineers who run the platform. */
  readonly platformEngineers: string;
  /** Auditors, who read everything but secrets. */
  readonly auditors: string;
  /**
   * Why engineers and teams of this production work in environments before it with the same group: whoever joins it there
   * may change production.
   * @default - they do not
   */
  readonly sharedBeforeProduction?: string;
}

/** An S3-compatible bucket with locking. */
export interface StateBackend {
  /** Name of the bucket; each cluster has a key in it. */
  readonly bucket: string;
  /** Address of the object store, `https://…`. */
  readonly endpoint: string;
  /** Region of the bucket; any name where the store has none, for it is not checked. */
  readonly region: string;
}
