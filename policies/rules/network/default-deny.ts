import { cis, iso, mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { type KubernetesObject, referenceTo } from '../../objects';
import type { Check, Rule } from '../../rule';

interface PolicySpec {
  readonly podSelector?: { readonly matchLabels?: object; readonly matchExpressions?: readonly unknown[] };
  readonly policyTypes?: readonly string[];
  readonly ingress?: readonly unknown[];
  readonly egress?: readonly unknown[];
}

export const defaultDeny: Rule = {
  id: 'NM-01',
  title: 'Every namespace denies all ingress and egress by default',
  rationale: 'What is not declared is denied, for pods that nobody thought of too.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.2a', '8.2.3.1'),
    ...pci('1.3.1', '1.3.2', '1.4.2'),
    ...iso('A.8.22'),
    ...nist('sc-7.5', 'ac-4'),
    ...cis('5.3.2'),
    ...nsa('C-0030', 'C-0054'),
    ...owasp('K05'),
  ],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkNamespaces(),
  remedy: 'add a NetworkPolicy with podSelector {}, policyTypes [Ingress, Egress] and no rules',
};

function checkNamespaces(): Check {
  return (view, { exempt }) => {
    const denied = new Set(
      view
        .ofKind('networking.k8s.io', 'NetworkPolicy')
        .filter(({ object }) => deniesAll(object))
        .map(({ object }) => object.metadata.namespace),
    );
    const subjects = view.ofKind('', 'Namespace').filter(({ object }) => !exempt(object.metadata.name));
    const findings = subjects
      .filter(({ object }) => !denied.has(object.metadata.name))
      .map(({ object, file }) => ({
        object: referenceTo(object),
        file,
        message: `namespace '${object.metadata.name}' has no NetworkPolicy that denies all ingress and egress`,
      }));
    return { examined: subjects.length, findings };
  };
}

function deniesAll({ spec }: KubernetesObject): boolean {
  const { podSelector = {}, policyTypes = [], ingress = [], egress = [] } = spec as PolicySpec;
  const { matchLabels = {}, matchExpressions = [] } = podSelector;
  const selectsAll = Object.keys(matchLabels).length === 0 && matchExpressions.length === 0;
  const both = policyTypes.includes('Ingress') && policyTypes.includes('Egress');
  return selectsAll && both && ingress.length === 0 && egress.length === 0;
}
