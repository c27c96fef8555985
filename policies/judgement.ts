import type { Facts, Stage, Waiver } from './facts';
import type { ObjectReference, PlacedObject } from './objects';
import type { Control, RuleRecord } from './rule';

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
  readonly name: string;
  readonly objects: readonly PlacedObject[];
  /** Parsed `cdk.tf.json`, whose `kubernetes_*` resources count as objects that exist before all others. */
  readonly terraform?: TerraformInput;
}

/** The landing zone of a cluster, as cdktf writes it. */
export interface TerraformInput {
  readonly file: string;
  readonly configuration: unknown;
}

/** What the judge says of an environment. */
export interface Judgement {
  /** No violation is left. */
  readonly accepted: boolean;
  /** Everything that must be mended, in a stable order. */
  readonly violations: readonly Violation[];
  /** What would be a violation without its waiver. */
  readonly waived: readonly WaivedViolation[];
  readonly evidence: Evidence;
}

/** One thing that must be mended. */
export interface Violation {
  /** Id of a rule, or of a check of the judge itself (see {@link frameChecks}). */
  readonly rule: string;
  /** Cluster; absent where the environment as a whole is meant. */
  readonly cluster?: string;
  readonly object: ObjectReference;
  readonly file?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A violation that its owner accepts until a day. */
export interface WaivedViolation extends Violation {
  readonly waiver: Waiver;
}

/** What the judge itself checks, beside the rules of the catalogue. */
export const frameChecks = {
  FACTS: 'facts.json has the shape and the inner agreement that rules rely on',
  SCHEMA: 'every object is one that its API accepts',
  DUPLICATE: 'no object exists twice in a cluster, nor both in Terraform and in a manifest',
  TERRAFORM: 'every Kubernetes resource of Terraform is understood as an object',
  WAIVER: 'every waiver is in force, names one existing violation and is needed',
} as const;

/** What was looked at, for `evidence.json`: the same input gives the same bytes. */
export interface Evidence {
  readonly schemaVersion: 1;
  readonly environment: string;
  readonly stage: Stage | 'unknown';
  readonly asOf: string;
  readonly clusters: readonly ClusterEvidence[];
  /** Images by the origin of their digest; those of `example` prove no provenance. */
  readonly images: { readonly resolved: number; readonly example: number };
  readonly rules: readonly RuleEvidence[];
  readonly checks: readonly CheckEvidence[];
}

/** How many objects of a cluster were judged. */
export interface ClusterEvidence {
  readonly name: string;
  /** Objects of manifests. */
  readonly objects: number;
  /** Objects of Terraform. */
  readonly wave0: number;
}

/** What one rule looked at, and what came of it. */
export interface RuleEvidence {
  readonly id: string;
  readonly title: string;
  readonly severity: RuleRecord['severity'];
  readonly controls: readonly Control[];
  /** `no subject`: nothing was examined, so nothing is proved. */
  readonly verdict: 'pass' | 'fail' | 'waived' | 'no subject' | 'not in this stage';
  readonly examined: number;
  readonly exempted: number;
  readonly violations: number;
  readonly waived: number;
}

/** What one check of the judge itself looked at, and what came of it. */
export interface CheckEvidence {
  readonly id: string;
  readonly title: string;
  readonly examined: number;
  readonly violations: number;
}
