import type { ClusterRole } from '../../model/cluster-role';

/** A city with its centres. */
export interface City {
  /** Unique in the environment. */
  readonly name: string;
  /** Centres of the city; names are unique in the environment. */
  readonly centres: readonly Centre[];
}

/** A data centre: one failure domain, and the zone label of its nodes. */
export interface Centre {
  /** Value of the label `topology.kubernetes.io/zone` of its nodes; unique in the environment. */
  readonly name: string;
  /** One sentence for people. */
  readonly description: string;
}

/** One Kubernetes control plane over one or more centres of one city. */
export interface ClusterSpec {
  /** Folder of its manifests. */
  readonly name: string;
  /** What it is for; services run in `primary` and `recovery`. */
  readonly role: ClusterRole;
  /**
   * Whether a recovery cluster has taken over: what stood by or was cold is in service.
   * @default false
   */
  readonly promoted?: boolean;
  /** Name of the city. */
  readonly city: string;
  /** Centres of that city over which it is stretched; one or more. */
  readonly centres: readonly ClusterCentre[];
  /** Addresses of pods; no other range of the environment may overlap. */
  readonly podCidr: string;
  /** Addresses of Services; no other range of the environment may overlap. */
  readonly serviceCidr: string;
  /** Addresses of nodes; the API servers are among them. */
  readonly nodeCidr: string;
  /** Where its pods run; they hold the highest load, also without any one of several centres. */
  readonly nodePools: readonly NodePool[];
  /** Provisioner of the cluster's storage classes. */
  readonly storage: StorageSpec;
}

/** What a centre contributes to a cluster. */
export interface ClusterCentre {
  /** Name of a centre of the cluster's city. */
  readonly centre: string;
  /** Members of the control plane's quorum in this centre. */
  readonly votes: number;
  /**
   * Carries votes and copies but no services; its nodes are tainted.
   * @default false
   */
  readonly witness?: boolean;
}

/** Nodes of one size in one centre. */
export interface NodePool {
  /** Unique in the cluster. */
  readonly name: string;
  /** Name of the centre in which all its nodes stand. */
  readonly centre: string;
  /** Number of nodes. */
  readonly nodes: number;
  /**
   * Name by which `nodes` is chosen, for messages: the option of a blueprint.
   * @default 'nodes'
   */
  readonly choice?: string;
  /**
   * What the pods that Terrace knows may use of one node: after what the system keeps, and the agents that come with
   * Kubernetes, its network and its storage.
   */
  readonly allocatable: Allocatable;
}

/** What pods may use of one node. */
export interface Allocatable {
  /** Cores, a whole number or not. */
  readonly cpu: number;
  /** Memory in GiB. */
  readonly memoryGiB: number;
  /** Number of pods. */
  readonly pods: number;
}

/** Who makes volumes. */
export interface StorageSpec {
  /** CSI driver of volumes that stay on one node; the claim of placement of stores rests on it. */
  readonly nodeLocalProvisioner: string;
  /** CSI driver of volumes that follow a pod within a centre. */
  readonly networkProvisioner: string;
}
