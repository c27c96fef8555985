import { evaluatorsOf, type ObjectEvaluator, type Outcome } from './cel/program';
import type { ClusterView, ObjectView } from './cluster-view';
import { isExempt } from './exempt';
import type { Facts } from './facts';
import type { PlacedObject } from './objects';
import { groupOf, referenceTo } from './objects';
import { variablesOf } from './pod-variables';
import type { CelRule, CheckContext, CheckResult, Finding, Rule } from './rule';

/** What one rule says of one cluster. */
export interface RuleResult {
  /** How many objects, or subjects of a check, the rule looked at. */
  readonly examined: number;
  /** How many of them it left out. */
  readonly exempted: number;
  /** What breaks the rule. */
  readonly findings: readonly Finding[];
}

/**
 * Runs a rule over a cluster, without the objects that facts exempt from it.
 *
 * @param rules the catalogue, for what is said of it
 */
export function evaluateRule(rule: Rule, view: ClusterView, facts: Facts, rules: readonly Rule[]): RuleResult {
  const exemptions = facts.exemptions.filter((exemption) => exemption.rule === rule.id);
  const exempt: CheckContext['exempt'] = (namespace, name) =>
    exemptions.some((one) => one.namespace === namespace && (one.name === undefined || one.name === name));
  const subjects = rule.kinds.flatMap(({ group, kind }) => view.ofKind(group, kind));
  const asked = exemptions.length === 0 ? subjects : subjects.filter(({ object }) => !isExempt(object, exempt));
  const exempted = subjects.length - asked.length;
  const results: readonly CheckResult[] = [
    ...(rule.cel ? [evaluateCel(rule, rule.cel, asked, view)] : []),
    ...(rule.check ? [runCheck(rule, view, { facts, rules, exempt })] : []),
  ];
  return {
    examined: Math.max(...results.map(({ examined }) => examined)),
    exempted: Math.max(...results.map((one) => one.exempted ?? exempted)),
    findings: results.flatMap(({ findings }) => findings),
  };
}

/** Runs the expressions of a rule over all its objects, where nobody declares what it leaves out. */
export function evaluateWithoutFacts(rule: Rule, view: ObjectView): RuleResult {
  const subjects = rule.kinds.flatMap(({ group, kind }) => view.ofKind(group, kind));
  const { examined, findings } = rule.cel ? evaluateCel(rule, rule.cel, subjects, view) : { examined: 0, findings: [] };
  return { examined, exempted: 0, findings };
}

/** What a rule found of a cluster. */
export interface Found {
  /** The rule that was asked. */
  readonly rule: Rule;
  /** What it found. */
  readonly findings: readonly Finding[];
}

/** What rules found of a cluster, each fault by the rule that names it. */
export function withoutRepetitions(found: readonly Found[]): readonly Found[] {
  const named = new Map(found.map(({ rule, findings }) => [rule.id, new Set(findings.map(keyOf))]));
  return found.map(({ rule, findings }) => {
    const { yieldsTo = [] } = rule;
    return findings.length === 0 || yieldsTo.length === 0
      ? { rule, findings }
      : { rule, findings: findings.filter((one) => !yieldsTo.some((id) => named.get(id)?.has(keyOf(one)))) };
  });
}

function keyOf({ object: { apiVersion, kind, namespace, name } }: Finding): string {
  return [groupOf(apiVersion), kind, namespace, name].join(' ');
}

function evaluateCel(
  rule: Rule,
  { validations, compares }: CelRule,
  subjects: readonly PlacedObject[],
  view: ObjectView,
): CheckResult {
  const findings: Finding[] = [];
  const evaluatorOf = new Map(rule.kinds.map((kind) => [kind.kind, evaluatorsOf(variablesOf(rule, kind))]));
  let examined = 0;
  for (const { file, object } of subjects) {
    const evaluator = evaluatorOf.get(object.kind)?.(object) as ObjectEvaluator;
    for (const { expression, message } of validations) {
      const outcome = evaluator.evaluate(expression);
      if (!isTrue(outcome)) {
        const reason = 'error' in outcome ? `${message} (the rule could not be evaluated: ${outcome.error})` : message;
        findings.push({ object: referenceTo(object), file, message: reason });
      }
    }
    if (compares === undefined || isTrue(evaluator.evaluate(compares))) {
      examined += 1;
    }
  }
  return { examined: rule.forbids === true ? view.objects.length : examined, findings };
}

function isTrue(outcome: Outcome): boolean {
  return 'value' in outcome && outcome.value === true;
}

/** A check that fails on what it reads has not passed. */
function runCheck(rule: Rule, view: ClusterView, context: CheckContext): CheckResult {
  try {
    return rule.check?.(view, context) ?? { examined: 0, findings: [] };
  } catch (error) {
    const object = { apiVersion: 'facts', kind: 'Cluster', name: view.name };
    const message = `the rule could not be evaluated: ${(error as Error).message}`;
    return { examined: 0, findings: [{ object, message, remedy: 'mend the objects that other checks report first' }] };
  }
}
