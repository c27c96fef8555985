import type { Facts } from '../facts';
import type { Area, CelRule, Rule } from '../rule';
import { exemptionExpression, waiverExpression } from './exceptions';
import { resourcesOf } from './resources';
import { type Shape, shapesOf } from './shapes';

/** Areas whose namespaces hold what the bank makes, rather than what charts and operators bring. */
export const OWN_AREAS: readonly Area[] = ['team', 'data', 'edge'];

/** Written by the server where it is left out; as the field is atomic, each apply would take it away again. */
const MATCH_DEFAULTS = { objectSelector: {}, matchPolicy: 'Equivalent' } as const;

/** What of the facts decides what a cluster refuses. */
export type AdmissionFacts = Pick<Facts, 'stage' | 'exemptions' | 'waivers'>;

/** A ValidatingAdmissionPolicy, and the binding of the same name by which a cluster asks it. */
export interface AdmissionPolicy {
  /** Name of both. */
  readonly name: string;
  /** Id of the rule. */
  readonly rule: string;
  /** `spec` of the policy. */
  readonly policy: ReturnType<typeof policySpec>;
  /** `spec` of the binding. */
  readonly binding: ReturnType<typeof bindingSpec>;
}

/**
 * The policies with which a cluster refuses, by itself, what breaks a rule: one for each rule in CEL and each place where pods
 * stand. What cannot be evaluated is refused too.
 *
 * @param cluster name of the cluster, for its waivers
 */
export function admissionPolicies(
  rules: readonly Rule[],
  facts: AdmissionFacts,
  cluster: string,
): readonly AdmissionPolicy[] {
  return rules.flatMap((rule) =>
    isShipped(rule, facts) ? shapesOf(enforced(rule)).map((shape) => admissionPolicy(rule, shape, facts, cluster)) : [],
  );
}

/** A rule that clusters can ask by themselves. */
export type CelledRule = Rule & { readonly cel: CelRule };

/** Whether clusters ask a rule by themselves in a stage. */
export function isShipped(rule: Rule, { stage }: Pick<AdmissionFacts, 'stage'>): rule is CelledRule {
  return rule.cel !== undefined && rule.stages.includes(stage) && rule.enforcedOn?.length !== 0;
}

/** The rule over the kinds whose objects clusters refuse, of which there may be none. */
function enforced(rule: CelledRule): CelledRule {
  return rule.enforcedOn === undefined ? rule : { ...rule, kinds: rule.enforcedOn };
}

function admissionPolicy(rule: CelledRule, shape: Shape, facts: AdmissionFacts, cluster: string): AdmissionPolicy {
  const name = `${[rule.id.toLowerCase(), ...(shape.name === '' ? [] : [shape.name])].join('-')}.terrace.internal`;
  return {
    name,
    rule: rule.id,
    policy: policySpec(rule, shape, facts, cluster),
    binding: bindingSpec(rule, name, facts),
  };
}

function policySpec(rule: CelledRule, shape: Shape, facts: AdmissionFacts, cluster: string) {
  const exceptions = exceptionsOf(rule, shape, facts, cluster);
  return {
    failurePolicy: 'Fail',
    matchConstraints: {
      resourceRules: shape.kinds.map((kind) => ({
        apiGroups: [kind.group],
        apiVersions: ['*'],
        operations: ['CREATE', 'UPDATE'],
        resources: resourcesOf(kind),
        scope: '*',
      })),
      namespaceSelector: {},
      ...MATCH_DEFAULTS,
    },
    ...(exceptions.length === 0
      ? {}
      : { matchConditions: [{ name: 'no-exception', expression: exceptions.map((one) => `!(${one})`).join(' && ') }] }),
    ...(shape.variables.length === 0 ? {} : { variables: shape.variables }),
    validations: rule.cel.validations.map(({ expression, message }) => ({
      expression,
      message: `[${rule.id}] ${message}; remedy: ${rule.remedy}`,
      reason: 'Invalid',
    })),
  };
}

function exceptionsOf(
  rule: Rule,
  { kinds }: Shape,
  { exemptions, waivers }: AdmissionFacts,
  cluster: string,
): readonly string[] {
  return [
    ...exemptions.filter((one) => one.rule === rule.id && one.name !== undefined).map(exemptionExpression),
    ...waivers
      .filter((one) => one.rule === rule.id && one.object.cluster === cluster)
      .flatMap((one) => waiverExpression(one, kinds) ?? []),
  ];
}

function bindingSpec({ id, enforcedIn = OWN_AREAS }: Rule, policyName: string, { stage, exemptions }: AdmissionFacts) {
  const exempt = exemptions
    .filter(({ rule, name }) => rule === id && name === undefined)
    .map(({ namespace }) => namespace);
  return {
    policyName,
    validationActions: stage === 'prod' ? ['Deny', 'Audit'] : ['Deny'],
    matchResources: {
      namespaceSelector: {
        matchExpressions: [
          { key: 'terrace.internal/area', operator: 'In', values: [...enforcedIn] },
          ...(exempt.length === 0 ? [] : [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: exempt }]),
        ],
      },
      ...MATCH_DEFAULTS,
    },
  };
}
