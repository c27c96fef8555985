import type { ClusterRole } from '../../model/cluster-role';

/** A namespace of packaged software that Terraform installs on clusters of some roles. */
export interface Operator {
  /** Name of the operator and of its namespace. */
  readonly name: string;
  /** Clusters that run it. */
  readonly roles: readonly ClusterRole[];
  /** Pod Security level of the namespace, the lowest that works; anything but `restricted` gives its reason. */
  readonly podSecurity: PodSecurity;
  /** Helm releases in the order of installation; names of charts in `versions.ts`. */
  readonly charts: readonly string[];
  /** Pods that the charts make; the judge cannot see them in a manifest. */
  readonly pods: readonly PackagedPods[];
  /** What all its pods together may ask for. */
  readonly quota: OperatorQuota;
}

/** Pod Security level of a namespace. */
export type PodSecurity =
  | { readonly level: 'restricted' }
  | { readonly level: 'baseline' | 'privileged'; readonly reason: string };

/** Pods of one kind that a chart makes. */
export interface PackagedPods {
  /** Unique name within the platform. */
  readonly name: string;
  /** Labels that the chart gives them; policies select by these. */
  readonly labels: Readonly<Record<string, string>>;
  /** Account that the chart runs them under; its identity in the mesh follows from it. */
  readonly serviceAccount: string;
  /** TCP ports they listen on that others may need. */
  readonly ports: readonly number[];
  /**
   * Pods in the network of their node are outside the reach of NetworkPolicies.
   * @default false
   */
  readonly hostNetwork?: boolean;
}

/** Quota of an operator namespace. */
export interface OperatorQuota {
  /** Sum of requested processor time, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Sum of requested memory in MiB. */
  readonly memoryMiB: number;
  /** Number of pods, one-time jobs of the chart included. */
  readonly pods: number;
}

/**
 * One end of a flow of the platform itself.
 *
 * `pods` names packaged pods or a gateway; `address` a range of addresses that the cluster knows; `everything` is
 * every pod of every namespace that Terrace makes, `mesh` every pod with a proxy.
 */
export type PlatformPeer =
  | { readonly pods: string }
  | { readonly address: 'api-server' | 'nodes' | 'internet' | 'issuers' }
  | 'everything'
  | 'mesh';

/** A flow that the platform needs to work; what is not declared is denied, here too. */
export interface PlatformFlow {
  /** Who opens the connection. */
  readonly from: PlatformPeer;
  /** Who is reached. */
  readonly to: PlatformPeer;
  /** Port at the receiving end. */
  readonly port: number;
  /** Protocol of the port. */
  readonly protocol: 'TCP' | 'UDP';
  /** What fails without it; an auditor reads it. */
  readonly reason: string;
}
