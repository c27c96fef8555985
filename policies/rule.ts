import type { ClusterView } from './cluster-view';
import type { Facts, Stage } from './facts';
import type { GroupKind, ObjectReference } from './objects';

/**
 * One thing that must be true of manifests, and where an auditor reads that it must.
 *
 * A rule stands in `rules/<area>/<rule>.ts`; its examples stand beside it in `<rule>.examples.ts`, which only tests load.
 */
export type Rule = RuleRecord & (Pick<Required<RuleRecord>, 'cel'> | Pick<Required<RuleRecord>, 'check'>);

/** What a namespace is for, by its label `terrace.internal/area`. */
export type Area = 'team' | 'data' | 'edge' | 'platform' | 'ci';

/** The one subject of a rule about everything in a cluster together, of which nothing can be exempt. */
export const wholeCluster: GroupKind = { group: 'facts', kind: 'Cluster' };

/** What every rule says of itself; a rule has `cel`, `check`, or both. */
export interface RuleRecord {
  /**
   * Code of the area and a number: `WH-01`. The code names the folder: `WH` workload, `ID` identity, `NM` network,
   * `DP` data-protection, `SC` supply-chain, `AV` availability, `DR` recovery, `OB` observability, `TC` tenancy,
   * `CI` delivery.
   */
  readonly id: string;
  /** What must be so, as a statement. */
  readonly title: string;
  /** Why it must be so, for whoever asks what it is good for. */
  readonly rationale: string;
  /** How bad a violation is. */
  readonly severity: 'critical' | 'high' | 'medium' | 'low';
  /** Stages in which the rule holds; in the others it is reported as not applied. */
  readonly stages: readonly Stage[];
  /** Clauses for which the rule gives evidence. */
  readonly controls: readonly Control[];
  /** Kinds that the rule looks at; `cel` is evaluated on each object of them. */
  readonly kinds: readonly GroupKind[];
  /**
   * Judges one object at a time; every cluster refuses what breaks it, by a ValidatingAdmissionPolicy. Where all `kinds` make
   * pods, it reads `variables.spec`, `variables.metadata` and `variables.containers` of these pods.
   * @default - the rule is a check only
   */
  readonly cel?: CelRule;
  /**
   * Areas of the namespaces in which clusters refuse what breaks `cel`; here, and for what lies in no namespace, it holds
   * everywhere.
   * @default ['team', 'data', 'edge']
   */
  readonly enforcedIn?: readonly Area[];
  /**
   * Kinds whose objects clusters refuse where they break `cel`: charts and Kubernetes itself bring some of the others with
   * what the rule forbids, and no policy can tell who writes.
   * @default - all `kinds`
   */
  readonly enforcedOn?: readonly GroupKind[];
  /**
   * Whether `cel` says what must not be there, and so holds where nothing of its kinds is: all objects of a cluster are
   * examined for it. Of what must be there, nothing is proved by a cluster without it.
   * @default false
   */
  readonly forbids?: boolean;
  /**
   * Rules, by their ids, that name a fault where this one sees what comes of it: of an object of which one of them finds
   * something, this rule repeats nothing.
   * @default - it tells all that it finds
   */
  readonly yieldsTo?: readonly string[];
  /**
   * Judges the objects of one cluster together.
   * @default - the rule is CEL only
   */
  readonly check?: Check;
  /** What to change, for whoever broke the rule. */
  readonly remedy: string;
}

/** A clause of a framework that the rule gives evidence for. */
export interface Control {
  /** `MLPS` (GB/T 22239-2019), `PCI` (DSS 4.0.1), `ISO` (27001:2022), `800-53` (r5), `CIS`, `NSA`, `PSS`, `OWASP`… */
  readonly framework: string;
  /** Number of the clause, as the framework writes it. */
  readonly clause: string;
  /** How the clause was read: in the official text, in a text about it, or not at all yet. */
  readonly verified: 'primary' | 'secondary' | 'unverified';
  /**
   * The words of the clause, where they may be quoted.
   * @default - it is not quoted
   */
  readonly quote?: {
    /**
     * In Chinese.
     * @default - not quoted
     */
    readonly zh?: string;
    /**
     * In English.
     * @default - not quoted
     */
    readonly en?: string;
  };
}

/** Expressions in the CEL of Kubernetes admission; `object` and `variables` are bound. */
export interface CelRule {
  /**
   * Names for what several expressions read.
   * @default - none
   */
  readonly variables?: readonly CelVariable[];
  /**
   * Whether an object holds anything that the validations compare; the evidence counts no other.
   * @default - every object does
   */
  readonly compares?: string;
  /** Expressions that must all hold. */
  readonly validations: readonly CelValidation[];
}

/** A named expression, which others read as `variables.<name>`. */
export interface CelVariable {
  /** Name after `variables.`. */
  readonly name: string;
  /** CEL, which may read the variables before it. */
  readonly expression: string;
}

/** One expression that must hold. */
export interface CelValidation {
  /** Must be true; a value that is no boolean, and an error, violate the rule. */
  readonly expression: string;
  /** What is wrong when it does not hold. */
  readonly message: string;
}

/** A pure function over one cluster, read-only. */
export type Check = (view: ClusterView, context: CheckContext) => CheckResult;

/** What a check knows beside the cluster. */
export interface CheckContext {
  /** What the environment declares. */
  readonly facts: Facts;
  /** Every rule that is asked of the environment. */
  readonly rules: readonly Rule[];
  /** Whether the rule leaves out the objects of `namespace` (those labelled with `name`). */
  readonly exempt: (namespace: string, name?: string) => boolean;
}

/** What a check saw and found. */
export interface CheckResult {
  /** How many subjects the check looked at; none means that it proves nothing. */
  readonly examined: number;
  /**
   * How many it left out, where its subjects are not the objects of its kinds.
   * @default - the objects of its kinds that are exempt
   */
  readonly exempted?: number;
  /** What breaks the rule. */
  readonly findings: readonly Finding[];
}

/** Something that breaks a rule. */
export interface Finding {
  /** What breaks it; a row of the facts is named as an object too. */
  readonly object: ObjectReference;
  /**
   * File of the object, when one holds it.
   * @default - no file does
   */
  readonly file?: string;
  /** What is wrong, with the value. */
  readonly message: string;
  /** @default - the rule's own remedy */
  readonly remedy?: string;
}
