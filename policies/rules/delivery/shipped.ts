import { admissionPolicies } from '../../admission/policies';
import { isSame } from '../../canonical';
import type { ClusterView } from '../../cluster-view';
import { iso, nist, owasp, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { type Check, type Finding, type Rule, wholeCluster } from '../../rule';

const GROUP = 'admissionregistration.k8s.io';

export const shipped: Rule = {
  id: 'CI-05',
  title: 'Every cluster refuses by itself what the rules refuse, and nothing weakens that',
  rationale:
    'Who writes to a cluster beside the manifests meets the same rules: a judge who sees files alone can be walked around.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...pci('10.7.2', '6.5.2'),
    ...nist('ca-7', 'cm-2.2', 'cm-6.1'),
    ...iso('A.5.36', 'A.8.9'),
    ...owasp('K04'),
  ],
  kinds: [wholeCluster],
  check: checkShipped(),
  remedy: 'let the layer 10-policies hold the policies and bindings of the platform as they are synthesized',
};

function checkShipped(): Check {
  return (view, { facts, rules }) => {
    const parts = admissionPolicies(rules, facts, view.name).flatMap(({ name, rule, policy, binding }) => [
      { kind: 'ValidatingAdmissionPolicy', name, rule, spec: policy },
      { kind: 'ValidatingAdmissionPolicyBinding', name, rule, spec: binding },
    ]);
    return {
      examined: parts.length,
      findings: [...parts.flatMap((part) => differencesOf(part, view)), ...strangers(parts, view)],
    };
  };
}

interface Part {
  readonly kind: string;
  readonly name: string;
  readonly rule: string;
  readonly spec: object;
}

/** Policies that no rule ships: they refuse what the platform needs, and nobody finds them in the catalogue. */
function strangers(parts: readonly Part[], view: ClusterView): readonly Finding[] {
  const known = new Set(parts.map(({ kind, name }) => `${kind} ${name}`));
  return ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding']
    .flatMap((kind) => view.ofKind(GROUP, kind))
    .filter(({ object: { kind, metadata } }) => !known.has(`${kind} ${metadata.name}`))
    .map(({ object, file }) => ({ object: referenceTo(object), file, message: 'no rule ships it to this cluster' }));
}

function differencesOf({ kind, name, rule, spec }: Part, view: ClusterView): readonly Finding[] {
  const there = view.ofKind(GROUP, kind).filter(({ object }) => object.metadata.name === name);
  if (there.length === 0) {
    const object = { apiVersion: `${GROUP}/v1`, kind, name };
    return [
      { object, message: `it is not there, so that the cluster accepts what breaks rule ${rule}; platform owns it` },
    ];
  }
  return there
    .filter(({ object }) => !isSame(object.spec, spec))
    .map(({ object, file }) => ({
      object: referenceTo(object),
      file,
      message: `it is not what rule ${rule} says, so that the cluster may accept what breaks it`,
    }));
}
