import { ObjectEvaluator } from './cel/program';
import type { ClusterView } from './cluster-view';
import type { Facts } from './facts';
import type { KubernetesObject, PlacedObject } from './objects';
import { referenceTo } from './objects';
import { appLabel } from './pods/workloads';
import type { CelRule, CheckContext, Finding, Rule } from './rule';

/** What one rule says of one cluster. */
export interface RuleResult {
  /** How many objects, or subjects of a check, the rule looked at. */
  readonly examined: number;
  /** How many objects of its kinds it left out. */
  readonly exempted: number;
  /** What breaks the rule. */
  readonly findings: readonly Finding[];
}

/** Runs a rule over a cluster, without the objects that facts exempt from it. */
export function evaluateRule(rule: Rule, view: ClusterView, facts: Facts): RuleResult {
  const exemptions = facts.exemptions.filter((exemption) => exemption.rule === rule.id);
  const exempt: CheckContext['exempt'] = (namespace, name) =>
    exemptions.some((one) => one.namespace === namespace && (one.name === undefined || one.name === name));
  const subjects = rule.kinds.flatMap(({ group, kind }) => view.ofKind(group, kind));
  const exempted = subjects.filter(({ object }) => isExempt(object, exempt)).length;
  const results = [
    ...(rule.cel
      ? [
          evaluateCel(
            rule.cel,
            subjects.filter(({ object }) => !isExempt(object, exempt)),
          ),
        ]
      : []),
    ...(rule.check ? [runCheck(rule, view, { facts, exempt })] : []),
  ];
  return {
    examined: Math.max(...results.map(({ examined }) => examined)),
    exempted,
    findings: results.flatMap(({ findings }) => findings),
  };
}

/** A namespace is exempt as what it holds. */
function isExempt({ kind, metadata }: KubernetesObject, exempt: CheckContext['exempt']): boolean {
  const namespace = kind === 'Namespace' ? metadata.name : metadata.namespace;
  return namespace !== undefined && exempt(namespace, metadata.labels?.[appLabel]);
}

function evaluateCel(rule: CelRule, subjects: readonly PlacedObject[]): Omit<RuleResult, 'exempted'> {
  const findings = subjects.flatMap(({ file, object }) => {
    const evaluator = new ObjectEvaluator(object, rule.variables);
    return rule.validations.flatMap(({ expression, message }): Finding[] => {
      const outcome = evaluator.evaluate(expression);
      if ('value' in outcome && outcome.value === true) {
        return [];
      }
      const reason = 'error' in outcome ? `${message} (the rule could not be evaluated: ${outcome.error})` : message;
      return [{ object: referenceTo(object), file, message: reason }];
    });
  });
  return { examined: subjects.length, findings };
}

/** A check that fails on what it reads has not passed. */
function runCheck(rule: Rule, view: ClusterView, context: CheckContext): Omit<RuleResult, 'exempted'> {
  try {
    return rule.check?.(view, context) ?? { examined: 0, findings: [] };
  } catch (error) {
    const object = { apiVersion: 'facts', kind: 'Cluster', name: view.name };
    const message = `the rule could not be evaluated: ${(error as Error).message}`;
    return { examined: 0, findings: [{ object, message, remedy: 'mend the objects that other checks report first' }] };
  }
}
