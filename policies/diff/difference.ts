/**
 * What `npm run diff -- OLD NEW --json` prints: how the folder NEW differs from the folder OLD.
 *
 * Everything is compared as it is written: defaults that a server would fill in are not known. Order is that of names
 * throughout, so the same folders give the same bytes.
 */
export interface Difference {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Environments that differ, by name. */
  readonly environments: readonly EnvironmentDifference[];
  /** What to look at first: how much of what differs. */
  readonly totals: Totals;
}

/** How often each kind of change was found, over all environments. */
export interface Totals {
  /** Items that only NEW has. */
  readonly added: number;
  /** Items that only OLD has. */
  readonly removed: number;
  /** Items with at least one field that differs. */
  readonly changed: number;
  /** Items in another file, of another owner or layer, and else the same. */
  readonly moved: number;
  /** Items with a mark, and marks of facts, by the kind of mark. */
  readonly marks: Readonly<Record<MarkKind, number>>;
  /** Fields and flows of `facts.json`. */
  readonly facts: number;
}

/** One environment that differs. */
export interface EnvironmentDifference {
  /** Name in NEW; in OLD for one that was removed. */
  readonly name: string;
  /**
   * Name in OLD, where two environments of different names are compared.
   * @default - the same as in NEW
   */
  readonly oldName?: string;
  /** `added` and `removed`: only one side has the environment; every item of it is listed. */
  readonly change: 'added' | 'removed' | 'changed';
  /**
   * What the environment declares.
   * @default - it is the same, or one side has no such environment
   */
  readonly facts?: FactsDifference;
  /** Names that changed, those of most objects first. */
  readonly renames: readonly Rename[];
  /** Clusters that differ, by name. */
  readonly clusters: readonly ClusterDifference[];
}

/** A name that changed, of objects, a store or a topic: each is removed, and added under another name. */
export interface Rename {
  /** The name in OLD. */
  readonly from: string;
  /** The name in NEW. */
  readonly to: string;
  /** How many objects were removed and added so, over all clusters of the environment. */
  readonly objects: number;
}

/** How `facts.json` differs. */
export interface FactsDifference {
  /** All fields but flows: clusters, centres, node pools, services and their tiers, images, waivers… */
  readonly fields: readonly FieldChange[];
  /** The register of flows, by cluster, reason and ends. */
  readonly flows: readonly FlowChange[];
  /** What a cluster keeps from its making, and no apply changes; stores and topics that go with what they hold. */
  readonly marks: readonly Mark[];
}

/** A row of the register of flows that differs. */
export interface FlowChange {
  /** `changed`: both sides have a row of these ends and this reason, and other columns differ. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Name of the cluster whose register holds the row. */
  readonly cluster: string;
  /** Who opens the connection, as the register says it. */
  readonly from: string;
  /** Who is reached, as the register says it. */
  readonly to: string;
  /** Port at the receiving end, as text. */
  readonly port: string;
  /** Protocol of the port, as Kubernetes writes it: `TCP`. */
  readonly protocol: string;
  /** Where the flow is opened: `network`, or `mesh` as well. */
  readonly level: string;
  /** Why the flow exists, as NEW says, or OLD for one that was removed. */
  readonly reason: string;
  /** What else of the row differs; empty for rows added and removed. */
  readonly fields: readonly FieldChange[];
  /**
   * Whether nothing but names that changed differs here; a row added or removed has its other half beside it.
   * @default false
   */
  readonly renamed?: true;
}

/** One cluster that differs. */
export interface ClusterDifference {
  /** Folder of the cluster in its environment. */
  readonly name: string;
  /** `added` and `removed`: only one side has the cluster; every item of it is listed. */
  readonly change: 'added' | 'removed' | 'changed';
  /** By owner, layer and subject. */
  readonly items: readonly ItemChange[];
}

/** One object, or one part of Terraform's configuration, that differs. */
export interface ItemChange {
  /** `moved`: it stands elsewhere, and its content is the same. */
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** What differs; the same on both sides. */
  readonly subject: Subject;
  /** Where it stands in NEW; in OLD for one that was removed. */
  readonly place: ItemPlace;
  /**
   * Where it stood in OLD.
   * @default - in the same place
   */
  readonly movedFrom?: ItemPlace;
  /** What differs in it, by path; empty for items added, removed and moved, but for those that a rename added. */
  readonly fields: readonly FieldChange[];
  /** What deserves a second look. */
  readonly marks: readonly Mark[];
  /**
   * Whether a rename removed or added it; the other half is there under the other name.
   * @default false
   */
  readonly renamed?: true;
}

/** What an item is: an object (also of Terraform, whose `kubernetes_*` resources are read as objects), or the rest. */
export type Subject =
  | {
      /** A Kubernetes object; one alone has this apiVersion without its version, kind, namespace and name. */
      readonly type: 'object';
      /** As NEW writes it; in OLD for one that was removed. */
      readonly apiVersion: string;
      /** Kind without group: `Deployment`. */
      readonly kind: string;
      /**
       * Namespace of the object.
       * @default - cluster-scoped
       */
      readonly namespace?: string;
      /** Name in its metadata. */
      readonly name: string;
    }
  | {
      /** A part of Terraform's configuration that is no Kubernetes object. */
      readonly type: 'terraform';
      /** Address of a resource (`helm_release.istiod`), or of a setting (`terraform.backend`, `variable.kubeconfig`). */
      readonly address: string;
    };

/** Where an item stands. */
export interface ItemPlace {
  /** Relative to the environment's folder. */
  readonly file: string;
  /** Step of the apply order; `terraform` for what exists before the first one. */
  readonly layer: string;
  /** `platform`, a team, or `terraform`. */
  readonly owner: string;
  /**
   * Address of the resource, for objects of Terraform.
   * @default - a manifest
   */
  readonly address?: string;
}

/** One field that differs. */
export interface FieldChange {
  /**
   * Where: `spec.template.spec.containers[pay].image`. The items of a list are named by what tells them apart (name,
   * port, mount path…), else by their index in NEW (in OLD when removed); `spec.hosts[]` is an item of a list of plain
   * values. Keys that are no plain words are quoted: `metadata.labels["app.kubernetes.io/name"]`.
   */
  readonly path: string;
  /** `reordered`: the items of a list stand in another order; `old` and `new` are their names or indices. */
  readonly change: 'added' | 'removed' | 'changed' | 'reordered';
  /**
   * Whole value in OLD.
   * @default - added
   */
  readonly old?: unknown;
  /**
   * Whole value in NEW.
   * @default - removed
   */
  readonly new?: unknown;
  /**
   * Whether nothing but names that changed differs here; what is added or removed has its other half beside it.
   * @default false
   */
  readonly renamed?: true;
}

/**
 * - `data`: what holds data is removed, or destroyed by a move;
 * - `immutable`: a field that cannot change in place: the server refuses it, Terraform destroys and creates again;
 * - `restart`: pods are replaced, because their template differs;
 * - `quota`: a quota shrinks, maybe before what it counts has gone.
 */
export type MarkKind = 'data' | 'immutable' | 'restart' | 'quota';

/** Why a change deserves a second look. */
export interface Mark {
  /** What the change does beyond the manifest. */
  readonly kind: MarkKind;
  /**
   * The field that is meant.
   * @default - the item as a whole
   */
  readonly path?: string;
  /** What happens when the change is applied, for people. */
  readonly reason: string;
  /**
   * Where the rule is written down, for fields that cannot change.
   * @default - it follows from the kind
   */
  readonly source?: string;
}
