import type { Stage } from '../../model/stage';
import type { Tier } from '../../model/tier';
import type { Allocatable, StorageSpec } from '../specification/cluster';
import type {
  Absences,
  CoreBank,
  ExternalAddress,
  ImageChoices,
  PlatformGroups,
  Resources,
  Scale,
  ServiceChoice,
  StateBackend,
} from '../specification/environment';
import type { Landscape, Size } from '../specification/landscape';
import type { Waiver } from '../specification/waiver';

/** What every blueprint asks and lets one choose. */
export interface EnvironmentChoices {
  /** Name of the environment: of its file, its folder in `dist`, and its trust domain. */
  readonly name: string;
  /** The day the environment speaks of, as `YYYY-MM-DD`; waivers expire against it. */
  readonly asOf: string;
  /** Domain below which the environment's own names are. */
  readonly domain: string;
  /** IPv4 range that all clusters take their addresses from, `/8` to `/16`; no other environment shares it. */
  readonly network: string;
  /** The core bank, or the system that plays it. */
  readonly coreBank: CoreBank;
  /**
   * Where the external hosts of the landscape are, by name.
   * @default {} - where the blueprint knows test systems, all hosts are there
   */
  readonly externalHosts?: Readonly<Record<string, ExternalAddress>>;
  /** @default - the whole bank */
  readonly landscape?: Landscape;
  /** @default - what the blueprint is meant for */
  readonly stage?: Stage;
  /**
   * Names in the DNS of public hosts that are not below the domain, by logical name.
   * @default - `<logical name>.<domain>` for each host that a service which runs is exposed under
   */
  readonly publicHosts?: Readonly<Record<string, string>>;
  /**
   * Replicas of the tiers that differ from the blueprint's.
   * @default {}
   */
  readonly scale?: Partial<Readonly<Record<Tier, Scale>>>;
  /**
   * Sizes of replicas that differ from the blueprint's.
   * @default {}
   */
  readonly sizes?: Partial<Readonly<Record<Size, Resources>>>;
  /** @default - of the blueprint */
  readonly proxy?: Resources;
  /**
   * Services that differ from their tier's scale, or from their own size.
   * @default {}
   */
  readonly services?: Readonly<Record<string, ServiceChoice>>;
  /**
   * Units, services and components that do not run here, by name, each with the reason.
   * @default {} - everything runs
   */
  readonly without?: Absences;
  /** @default - the channel of the environment's name, examples among its images */
  readonly images?: ImageChoices;
  /** @default - groups `platform-engineers` and `auditors`, which production may not share with environments before it */
  readonly groups?: PlatformGroups;
  /** @default - bucket `terrace-state-<name>` of the object store `https://objects.<domain>` */
  readonly stateBackend?: StateBackend;
  /** @default - TopoLVM for volumes that stay on a node, Rook Ceph for volumes that follow a pod */
  readonly storage?: StorageSpec;
  /**
   * What pods may use of one node that carries services.
   * @default - of the blueprint
   */
  readonly node?: Allocatable;
  /** @default - those that `waivers.ts` has for this environment */
  readonly waivers?: readonly Waiver[];
}

/** The test systems that stand in for the outside world. */
export interface TestSystemChoices {
  /**
   * Addresses of the test systems that play every external host which `externalHosts` does not place.
   * @default - there are none: each external host is placed by `externalHosts`
   */
  readonly testSystems?: readonly string[];
}

/** The bank's own PKI. */
export interface PkiChoices {
  /** Address of the OpenBao server that signs certificates, `https://…`. */
  readonly pkiServer: string;
  /** Addresses of the server; nothing else can be reached. */
  readonly pkiCidrs: readonly string[];
  /**
   * Path of its signing endpoint.
   * @default - `pki/sign/<name>`
   */
  readonly pkiPath?: string;
}
