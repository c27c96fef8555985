import type { Excluded } from './admission/excluded';
import type { FrameworkCoverage } from './coverage/coverage';
import type { Facts, Stage, Waiver } from './facts';
import type { ObjectReference, PlacedObject } from './objects';
import type { ObjectDigests } from './population';
import type { Control, RuleRecord } from './rule';
import type { TerraformInput } from './terraform/input';
import type { Verdict } from './verdict';

/** All that is judged together: one environment, as files hold it. */
export interface UncheckedInput {
  /** Content of `facts.json`; not trusted before it is checked. */
  readonly facts: unknown;
  /** Its clusters, as they were synthesized. */
  readonly clusters: readonly ClusterInput[];
}

/** All that is judged together, by a program whose compiler checks what it declares. */
export interface JudgeInput extends UncheckedInput {
  /** What the environment declares; checked again, for no compiler sees unknown fields, ranges and references. */
  readonly facts: Facts;
}

/** What was synthesized for one cluster. */
export interface ClusterInput {
  /** Name of the cluster, as the facts have it. */
  readonly name: string;
  /** Objects of its manifests. */
  readonly objects: readonly PlacedObject[];
  /**
   * Parsed `cdk.tf.json`, whose `kubernetes_*` resources count as objects that exist before all others.
   * @default - none
   */
  readonly terraform?: TerraformInput;
}

/** What the judge says of an environment. */
export interface Judgement {
  /** No violation is left. */
  readonly accepted: boolean;
  /** Everything that must be mended, in a stable order. */
  readonly violations: readonly Violation[];
  /** What would be a violation without its waiver. */
  readonly waived: readonly WaivedViolation[];
  /** What was looked at, whatever came of it. */
  readonly evidence: Evidence;
}

/** One thing that must be mended. */
export interface Violation {
  /** Id of a rule, or of a check of the judge itself (see {@link frameChecks}). */
  readonly rule: string;
  /**
   * Cluster; absent where the environment as a whole is meant.
   * @default - the environment as a whole is meant
   */
  readonly cluster?: string;
  /** What must be mended; a row of the facts is named as an object of kind `Flow`, `Cluster`… */
  readonly object: ObjectReference;
  /**
   * File that holds the object.
   * @default - no file does
   */
  readonly file?: string;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
}

/** A violation that its owner accepts until a day. */
export interface WaivedViolation extends Violation {
  /** The waiver by which it is accepted. */
  readonly waiver: Waiver;
}

/** What the judge itself checks, beside the rules of the catalogue. */
export const frameChecks = {
  FACTS: 'facts.json has the shape and the inner agreement that rules rely on',
  SCHEMA: 'every object is one that its API accepts',
  DUPLICATE: 'no object exists twice in a cluster, nor both in Terraform and in a manifest',
  NAMESPACE: 'every object lies in a namespace that the cluster has by itself, or that Terraform or a manifest makes',
  TERRAFORM: 'every Kubernetes resource of Terraform is understood as an object',
  WAIVER: 'every waiver is in force, names one existing violation and is needed',
} as const;

/** What was looked at, for `evidence.json`: the same input gives the same bytes. */
export interface Evidence {
  /** Version of this shape. */
  readonly schemaVersion: 2;
  /** Name of the environment. */
  readonly environment: string;
  /** Its stage, which decides which rules hold; unknown without valid facts. */
  readonly stage: Stage | 'unknown';
  /** Day for which it was judged, as `YYYY-MM-DD`, or `unknown`. */
  readonly asOf: string;
  /** How much was judged, by cluster. */
  readonly clusters: readonly ClusterEvidence[];
  /** Images by the origin of their digest; those of `example` prove no provenance. */
  readonly images: {
    /** Images with the digest of a registry. */
    readonly resolved: number;
    /** Images with a digest that stands for one. */
    readonly example: number;
  };
  /** Every rule of the catalogue, in its order. */
  readonly rules: readonly RuleEvidence[];
  /** Every check of the judge itself. */
  readonly checks: readonly CheckEvidence[];
  /** The clauses of each framework, by how far the rules answer them. */
  readonly coverage: readonly FrameworkCoverage[];
  /** What rules and clusters leave out, with the reason. */
  readonly excluded: Excluded;
  /** Every object that was judged; those of Terraform as they are understood. */
  readonly objects: ObjectDigests;
}

/** How many objects of a cluster were judged. */
export interface ClusterEvidence {
  /** Name of the cluster. */
  readonly name: string;
  /** Objects of manifests. */
  readonly objects: number;
  /** Objects of Terraform. */
  readonly wave0: number;
}

/** What one rule looked at, and what came of it. */
export interface RuleEvidence {
  /** Id of the rule. */
  readonly id: string;
  /** What must be so. */
  readonly title: string;
  /** How bad a violation is. */
  readonly severity: RuleRecord['severity'];
  /** Clauses that the verdict gives evidence for. */
  readonly controls: readonly Control[];
  /** Kinds that it looks at, as `Deployment.apps`. */
  readonly kinds: readonly string[];
  /** What came of it. */
  readonly verdict: Verdict;
  /** Objects or subjects that the rule looked at. */
  readonly examined: number;
  /** Objects that it left out, by exemptions of the facts. */
  readonly exempted: number;
  /** Violations that no waiver covers. */
  readonly violations: number;
  /** Violations that a waiver covers. */
  readonly waived: number;
}

/** What one check of the judge itself looked at, and what came of it. */
export interface CheckEvidence {
  /** Id of the check: `SCHEMA`, `FACTS`… */
  readonly id: string;
  /** What must be so. */
  readonly title: string;
  /** How many things it looked at. */
  readonly examined: number;
  /** How many of them it refused. */
  readonly violations: number;
}
