import { admissionPolicies } from '../../admission/policies';
import type { RuleExamples } from '../../examples/example';
import { exampleFacts } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';
import { noPrivilegedContainer } from '../workload/no-privileged-container';

const apiVersion = 'admissionregistration.k8s.io/v1';

const rules = [noPrivilegedContainer];

/** All that these rules ship to a cluster. */
const all: readonly KubernetesObject[] = admissionPolicies(rules, exampleFacts, 'example').flatMap(
  ({ name, policy, binding }) => [
    { apiVersion, kind: 'ValidatingAdmissionPolicy', metadata: { name }, spec: policy },
    { apiVersion, kind: 'ValidatingAdmissionPolicyBinding', metadata: { name }, spec: binding },
  ],
);

const [policy, binding] = all as readonly [KubernetesObject, KubernetesObject];

/** Everything, with other fields in the first object of a kind. */
function changed(original: KubernetesObject, fields: object): readonly KubernetesObject[] {
  const spec = { ...(original.spec as object), ...fields };
  return all.map((object) => (object === original ? { ...object, spec } : object));
}

const foundPolicy = { kind: policy.kind, name: policy.metadata.name };
const foundBinding = { kind: binding.kind, name: binding.metadata.name };

const isNot = (other: KubernetesObject) => (object: KubernetesObject) => object !== other;

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ rules, objects: all }],
  fail: [
    { rules, objects: all.filter(isNot(policy)), found: [foundPolicy], message: 'it is not there' },
    { rules, objects: all.filter(isNot(binding)), found: [foundBinding], message: 'platform owns it' },
    { rules, objects: changed(policy, { failurePolicy: 'Ignore' }), found: [foundPolicy], message: 'is not what rule' },
    { rules, objects: changed(policy, { validations: [{ expression: 'true' }] }), found: [foundPolicy] },
    { rules, objects: changed(binding, { validationActions: ['Audit'] }), found: [foundBinding] },
    { rules, objects: changed(binding, { matchResources: {} }), found: [foundBinding] },
    {
      rules,
      objects: [...all, { ...policy, metadata: { name: 'other' } }],
      found: [{ kind: policy.kind, name: 'other' }],
      message: 'no rule ships it',
    },
  ],
};
