/**
 * What an environment declares and no manifest can say, as the judge reads it from `facts.json`.
 *
 * The judge defines this shape itself and checks it (`facts.schema.json`): it shares no code with whoever wrote the
 * manifests. Quantities are Kubernetes quantities (`500m`, `2Gi`), ranges are CIDRs, dates are `YYYY-MM-DD`.
 */
export interface Facts {
  /** Version of this shape; a judge refuses every other one. */
  readonly schemaVersion: 1;
  /** Name of the environment, as in `dist/<environment>`. */
  readonly environment: string;
  /** Decides which rules hold. */
  readonly stage: Stage;
  /** The day for which the environment is judged; the only clock that the judge knows. */
  readonly asOf: string;
  /** DNS domain under which the environment is published. */
  readonly domain: string;
  /** Trust domain of the mesh, the same in every cluster of the environment. */
  readonly trustDomain: string;
  readonly cities: readonly CityFact[];
  readonly clusters: readonly ClusterFact[];
  readonly services: readonly ServiceFact[];
  /** Recovery targets by tier, `'0'` to `'3'`. */
  readonly targetsByTier: Readonly<Record<string, RecoveryTargets>>;
  /** What the mesh injects into each pod; part of what quotas must hold. */
  readonly proxy: ProxyFact;
  /** The lock of images: nothing else may run. */
  readonly images: readonly ImageFact[];
  /** What rules leave out, for the offline run and the admission binding alike. */
  readonly exemptions: readonly Exemption[];
  /** Exceptions that end. */
  readonly waivers: readonly Waiver[];
}

/** How near to customers an environment is. */
export type Stage = 'dev' | 'uat' | 'prod';

/** A city and its data centres. */
export interface CityFact {
  readonly name: string;
  /** Data centres of the city; each is one failure domain. */
  readonly centres: readonly string[];
}

/** One Kubernetes control plane, with what stands around its manifests. */
export interface ClusterFact {
  readonly name: string;
  readonly role: 'primary' | 'recovery' | 'management';
  readonly city: string;
  /** Whether the service mesh runs in it. */
  readonly mesh: boolean;
  /** Version of the API server, `<major>.<minor>` or `<major>.<minor>.<patch>`. */
  readonly kubernetesVersion: string;
  readonly centres: readonly CentreFact[];
  /** Addresses of pods; pods with host networking have addresses of {@link nodeCidr}. */
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly nodeCidr: string;
  readonly apiServerCidr: string;
  readonly nodePools: readonly NodePoolFact[];
  /** Pods that stand in no manifest: what charts install and operators start. */
  readonly endpoints: readonly EndpointFact[];
  /** What is not a pod of this cluster: the API server, nodes, the core bank, the internet. */
  readonly addresses: readonly AddressFact[];
  /** The register of flows: all that may pass in this cluster. */
  readonly flows: readonly FlowFact[];
}

/** Part of a cluster that stands in one centre. */
export interface CentreFact {
  /** A centre of the cluster's city, and the zone label of its nodes. */
  readonly name: string;
  /** Control-plane members with a vote. */
  readonly votes: number;
  /** Holds votes and copies of data, and runs no service. */
  readonly witness: boolean;
}

/** Like nodes of one centre. */
export interface NodePoolFact {
  readonly name: string;
  readonly centre: string;
  readonly count: number;
  /** What one node gives to pods. */
  readonly allocatable: { readonly cpu: string; readonly memory: string; readonly pods: number };
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly { readonly key: string; readonly value?: string; readonly effect: string }[];
}

/** Pods of one kind that no manifest holds. */
export interface EndpointFact {
  /** Name for references: `packaged:<name>`; unique in the cluster. */
  readonly name: string;
  readonly namespace: string;
  /** Labels of the pods, which selectors of policies see. */
  readonly labels: Readonly<Record<string, string>>;
  /** @default 'default' */
  readonly serviceAccount?: string;
  readonly ports: readonly EndpointPort[];
  /** Whether a proxy of the mesh is injected. */
  readonly mesh: boolean;
  /**
   * Whether the pods use the node's network, where no NetworkPolicy reaches them.
   * @default false
   */
  readonly hostNetwork?: boolean;
}

/** A port on which packaged pods listen. */
export interface EndpointPort {
  /** Name by which a policy may refer to the port. */
  readonly name?: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** Transport protocols of declared flows. */
export type Protocol = 'TCP' | 'UDP';

/** Addresses outside the cluster's pods under one name. */
export interface AddressFact {
  /** Name for references: `address:<name>`; unique in the cluster. */
  readonly name: string;
  readonly cidrs: readonly string[];
  /**
   * Ranges inside `cidrs` that do not belong to it.
   * @default - none
   */
  readonly except?: readonly string[];
}

/**
 * One end of a flow:
 * - `workload:<namespace>/<name>`: pods of a manifest whose template is labelled `app.kubernetes.io/name: <name>`;
 * - `packaged:<name>`: an {@link EndpointFact};
 * - `address:<name>`: an {@link AddressFact};
 * - `namespace:<namespace>`: all pods of a namespace, of manifests and packaged;
 * - `mesh`: all pods with a proxy (gateways included).
 */
export type FlowRef = string;

/** One row of the register: who may send what to whom, and why. */
export interface FlowFact {
  readonly from: FlowRef;
  readonly to: FlowRef;
  /** Port of the receiving pod or address (not of the Service). */
  readonly port: number;
  readonly protocol: Protocol;
  /**
   * `network`: the NetworkPolicies of both ends must open it. `mesh`: they must, and the AuthorizationPolicies of the
   * receiver must admit the sender's service account too (nobody's, when the sender is outside the mesh).
   */
  readonly level: 'network' | 'mesh';
  /**
   * Requests that the flow covers, for level `mesh`.
   * @default - every request
   */
  readonly operations?: readonly OperationFact[];
  /**
   * Host that the sender's Sidecar must import, as a full name: `pay.payment.svc.cluster.local`, `sms.example.com`.
   * @default - no import is needed
   */
  readonly host?: string;
  /** Why the flow exists, for the auditor. */
  readonly reason: string;
}

/** Requests by host, method and path, in the pattern language of Istio; an absent field covers all. */
export interface OperationFact {
  /** A host covers itself with every port: `sms.example.com` also `sms.example.com:443`. */
  readonly hosts?: readonly string[];
  readonly methods?: readonly string[];
  readonly paths?: readonly string[];
}

/** A service of the landscape, wherever it runs. */
export interface ServiceFact {
  /** Value of `app.kubernetes.io/name`. */
  readonly name: string;
  readonly namespace: string;
  readonly tier: 0 | 1 | 2 | 3;
  /** Sensitivity of what it handles, 5 the highest. */
  readonly dataClass: 1 | 2 | 3 | 4 | 5;
  readonly team: string;
  /** Who may call it, in the words of the landscape (`public`, `partner`, `internal`…). */
  readonly exposure: string;
  /** Names of the clusters in which it has a workload. */
  readonly clusters: readonly string[];
  /**
   * Targets of its own, by scenario.
   * @default - those of its tier
   */
  readonly targets?: RecoveryTargets;
}

/** Recovery targets by scenario (`node`, `centre`, `city`…). */
export type RecoveryTargets = Readonly<Record<string, { readonly rtoSeconds: number; readonly rpoSeconds: number }>>;

/** Resources of the injected proxy, a native sidecar. */
export interface ProxyFact {
  readonly requests: { readonly cpu: string; readonly memory: string };
  /** A CPU limit may be absent. */
  readonly limits: { readonly cpu?: string; readonly memory: string };
}

/** One entry of the lock of images. */
export interface ImageFact {
  /** Repository with its registry and without tag: `registry.terrace.internal/payment/pay`. */
  readonly image: string;
  readonly tag: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  /** `example`: the digest stands for an image that could not be resolved; a gap in the evidence. */
  readonly origin: 'example' | 'resolved';
}

/** Objects to which a rule does not apply, for good. What shall end one day is a {@link Waiver}. */
export interface Exemption {
  /** Id of the rule. */
  readonly rule: string;
  readonly namespace: string;
  /**
   * Only the objects of the namespace labelled `app.kubernetes.io/name: <name>`.
   * @default - the whole namespace
   */
  readonly name?: string;
  readonly reason: string;
}

/** A violation that its owner accepts until a day. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** The one object; `namespace` is absent for objects of the cluster. */
  readonly object: {
    readonly cluster: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
  };
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it counts. */
  readonly expires: string;
}
