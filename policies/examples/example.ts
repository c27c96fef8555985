import type { Facts } from '../facts';
import type { KubernetesObject, ObjectReference } from '../objects';
import type { Rule } from '../rule';

/** Clusters on both sides of a rule; a test runs them all, and makes each part of the rule pass everything in turn. */
export interface RuleExamples {
  /** Clusters that the rule must admit. */
  readonly pass: readonly Example[];
  /** Clusters that the rule must refuse. */
  readonly fail: readonly FailingExample[];
}

/** A cluster small enough to be read at a glance. */
export interface Example {
  /** All that stands in the cluster. */
  readonly objects: readonly KubernetesObject[];
  /**
   * What the environment declares, where the rule asks.
   * @default - see `exampleFacts`
   */
  readonly facts?: Partial<Facts>;
  /**
   * The rules that are asked of the environment, where the rule speaks of them.
   * @default - the catalogue
   */
  readonly rules?: readonly Rule[];
  /**
   * Its landing zone, as Terraform reads it.
   * @default - it has none
   */
  readonly terraform?: object;
}

/** An example that the rule must refuse. */
export interface FailingExample extends Example {
  /** The objects, by kind, namespace and name, that must be found, and no others. */
  readonly found: readonly Omit<ObjectReference, 'apiVersion'>[];
  /**
   * Words that the message of one finding must contain.
   * @default - any message
   */
  readonly message?: string;
}
