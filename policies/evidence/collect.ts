import { excludedFrom, type PlacedNamespace } from '../admission/excluded';
import { coverageOf } from '../coverage/coverage';
import type { Facts } from '../facts';
import {
  type ClusterEvidence,
  type Evidence,
  frameChecks,
  type RuleEvidence,
  type Violation,
  type WaivedViolation,
} from '../judgement';
import { kindName } from '../objects';
import type { Population } from '../population';
import type { Rule } from '../rule';

/** What a rule looked at, in all clusters together. */
export interface Counts {
  /** How many objects or subjects. */
  examined: number;
  /** How many objects were left out. */
  exempted: number;
}

/** What the judge knows at its end. */
export interface Outcome {
  /** Absent when they could not be relied on. */
  readonly facts: Facts | undefined;
  /** What was judged, by cluster. */
  readonly clusters: readonly ClusterEvidence[];
  /** How many objects say in which namespace they lie, in all clusters together. */
  readonly namespaced: number;
  /** Namespaces of all clusters, where the facts are known. */
  readonly namespaces: readonly PlacedNamespace[];
  /** What they are, as far as they can be named. */
  readonly population: Population;
  /** Every rule of the catalogue, asked or not. */
  readonly rules: readonly Rule[];
  /** Of the rules that were asked, by id. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** What no waiver covers. */
  readonly violations: readonly Violation[];
  /**
   * What a waiver covers.
   * @default - none
   */
  readonly waived?: readonly WaivedViolation[];
}

/** Writes down what was looked at and what came of it. */
export function collectEvidence({
  facts,
  clusters,
  namespaced,
  namespaces,
  population,
  rules,
  counts,
  violations,
  waived = [],
}: Outcome): Evidence {
  const objects = clusters.reduce((sum, { objects: manifests, wave0 }) => sum + manifests + wave0, 0);
  const images = facts?.images ?? [];
  const examined: Readonly<Record<keyof typeof frameChecks, number>> = {
    FACTS: 1,
    SCHEMA: objects,
    DUPLICATE: objects,
    NAMESPACE: namespaced,
    TERRAFORM: clusters.reduce((sum, { wave0 }) => sum + wave0, 0),
    WAIVER: facts?.waivers.length ?? 0,
  };
  const asked = rules.map((rule) => evidenceOf(rule, { facts, counts: counts.get(rule.id), violations, waived }));
  return {
    schemaVersion: 2,
    environment: facts?.environment ?? 'unknown',
    stage: facts?.stage ?? 'unknown',
    asOf: facts?.asOf ?? 'unknown',
    clusters,
    images: {
      resolved: images.filter(({ origin }) => origin === 'resolved').length,
      example: images.filter(({ origin }) => origin === 'example').length,
    },
    rules: asked,
    checks: Object.entries(frameChecks).map(([id, title]) => ({
      id,
      title,
      examined: examined[id as keyof typeof frameChecks],
      violations: countOf(violations, id),
    })),
    coverage: coverageOf(asked),
    excluded: excludedFrom(facts, rules, namespaces),
    objects: population.digests(),
  };
}

interface Asked {
  readonly facts: Facts | undefined;
  readonly counts: Counts | undefined;
  readonly violations: readonly Violation[];
  readonly waived: readonly WaivedViolation[];
}

function evidenceOf(rule: Rule, { facts, counts, violations, waived }: Asked): RuleEvidence {
  const { id, title, severity, controls, kinds } = rule;
  const record = {
    id,
    title,
    severity,
    controls,
    kinds: kinds.map(kindName),
    examined: counts?.examined ?? 0,
    exempted: counts?.exempted ?? 0,
    violations: countOf(violations, id),
    waived: countOf(waived, id),
  };
  if (facts === undefined && (rule.check !== undefined || counts === undefined) && record.violations === 0) {
    return { ...record, verdict: 'no facts' };
  }
  return { ...record, verdict: counts ? verdictOf(record) : 'not in this stage' };
}

function verdictOf({ examined, violations, waived }: Omit<RuleEvidence, 'verdict'>): RuleEvidence['verdict'] {
  if (violations > 0) {
    return 'fail';
  }
  if (waived > 0) {
    return 'waived';
  }
  return examined > 0 ? 'pass' : 'no subject';
}

function countOf(violations: readonly Violation[], rule: string): number {
  return violations.filter((violation) => violation.rule === rule).length;
}
