import type { ClusterRole } from '../../model/cluster-role';
import type { Stage } from '../../model/stage';
import type { ChartName, ImageName } from '../versions';
import type { Resources } from './environment';
import type { Store } from './landscape';
import type { PlatformFlow } from './platform';

/** Software of the platform in one namespace: what its clusters, policies, quotas, rights and guide are made from. */
export interface Component {
  /** Namespace in which its pods run, but for those that say where; by it a component is known. */
  readonly namespace: string;
  /** Clusters that run it. */
  readonly roles: readonly ClusterRole[];
  /**
   * What clusters do without it, where an environment may switch it off.
   * @default - no environment may
   */
  readonly without?: string;
  /** Every kind of pods that it has. */
  readonly pods: readonly ComponentPods[];
  /** Flows that it needs, each once; the other end is named. What everybody needs of it is declared here, too. */
  readonly flows: readonly PlatformFlow[];
}

/** A component that Terraform installs with charts, in a namespace of its own. */
export interface PackagedComponent extends Component {
  /** Pod Security level of the namespace, the lowest that works; anything but `restricted` gives its reason. */
  readonly podSecurity: PodSecurity;
  /** Charts in the order of installation; each becomes a Helm release of that name. */
  readonly charts: readonly [ChartName, ...ChartName[]];
  /** Images that it brings beside those of its own pods. */
  readonly images: readonly ImageName[];
  /** Every kind of pods that its charts make, hooks included, and that its operator makes. */
  readonly pods: readonly PackagedPods[];
  /** Kinds of objects that it adds to the API. */
  readonly kinds: readonly AddedKind[];
  /** Which of these kinds make pods, wherever their objects lie: the simulation of conformance must play them. */
  readonly workloadKinds: readonly string[];
}

/** Pod Security level of a namespace. */
export type PodSecurity =
  | { readonly level: 'restricted' }
  | {
      /** What the pods need beyond `restricted`. */
      readonly level: 'baseline' | 'privileged';
      /** What no lower level admits; auditors read it on the namespace. */
      readonly reason: string;
    };

/** Pods of one kind of the platform. */
export interface ComponentPods {
  /** Name of the workload that makes them, unique within the platform: flows name it. */
  readonly name: string;
  /** Workload that makes them: a DaemonSet has one pod a node, a Job runs once after an installation. */
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job';
  /** Who makes the workload; the judge sees in manifests only what Terrace makes. */
  readonly madeBy: 'kubernetes' | 'chart' | 'operator' | 'terrace';
  /** Labels that tell them apart from all other pods of the namespace; policies select by these. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Where they stand when it is not the namespace of their component: operators make pods beside what they run.
   * @default - in the namespace of their component
   */
  readonly elsewhere?: PodsElsewhere;
  /** ServiceAccount in their namespace. */
  readonly serviceAccount: string;
  /** TCP ports on which they listen for others; what only the kubelet asks is not among them. */
  readonly ports: readonly number[];
  /**
   * UDP ports on which they listen.
   * @default []
   */
  readonly udpPorts?: readonly number[];
  /**
   * Pods in the network of their node are outside the reach of NetworkPolicies.
   * @default false
   */
  readonly hostNetwork?: boolean;
}

/**
 * Namespaces in which an operator makes pods: one by its name, or those of the data of every unit with a store of an
 * engine. Terrace makes these namespaces, outside the mesh, where pods stand in them.
 */
export type PodsElsewhere = { readonly namespace: string } | { readonly storesOf: Store['engine'] };

/** Pods of one kind that a chart or an operator makes, and how large they are in each stage. */
export type PackagedPods = ComponentPods & {
  /** Who makes the workload: the chart itself, or the software that it installs. */
  readonly madeBy: 'chart' | 'operator';
  /** Image of their one container. */
  readonly image: ImageName;
} & (
    | { readonly kind: 'Deployment' | 'StatefulSet'; readonly sizes: Readonly<Record<Stage, PackagedSize>> }
    | { readonly kind: 'DaemonSet' | 'Job'; readonly sizes: Readonly<Record<Stage, Resources>> }
  );

/** How many pods of one kind there are, and what each may use. */
export interface PackagedSize extends Resources {
  /** Replicas without load. */
  readonly replicas: number;
  /**
   * Most replicas where a chart brings an autoscaler.
   * @default - `replicas`
   */
  readonly maxReplicas?: number;
}

/** A kind of objects that a component adds to the API of its clusters. */
export interface AddedKind {
  /** API group, as `cert-manager.io`. */
  readonly group: string;
  /** Kind, as `Certificate`. */
  readonly kind: string;
  /** Name in addresses and roles, as `certificates`. */
  readonly plural: string;
  /** Whether its objects lie in namespaces. */
  readonly scope: 'Namespaced' | 'Cluster';
  /**
   * Name of the APIService by which the component answers for it.
   * @default - none; a custom resource definition of the component's charts makes the kind
   */
  readonly apiService?: string;
  /**
   * Why people may not read its objects.
   * @default - those who may see their namespace, or the cluster, read them
   */
  readonly unread?: string;
}
