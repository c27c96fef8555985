import { admissionPolicies } from '../../admission/policies';
import { catalogue } from '../../catalogue';
import type { RuleExamples } from '../../examples/example';
import { exampleFacts } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const apiVersion = 'admissionregistration.k8s.io/v1';

/** All that the catalogue ships to a cluster. */
const all: readonly KubernetesObject[] = admissionPolicies(catalogue, exampleFacts, 'example').flatMap(
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

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [{ objects: all }],
  fail: [
    { objects: all.filter((object) => object !== policy), found: [foundPolicy], message: 'it is not there' },
    { objects: all.filter((object) => object !== binding), found: [foundBinding], message: 'platform owns it' },
    { objects: changed(policy, { failurePolicy: 'Ignore' }), found: [foundPolicy], message: 'it is not what rule' },
    { objects: changed(policy, { validations: [{ expression: 'true' }] }), found: [foundPolicy] },
    { objects: changed(binding, { validationActions: ['Audit'] }), found: [foundBinding] },
    { objects: changed(binding, { matchResources: {} }), found: [foundBinding] },
  ],
};
