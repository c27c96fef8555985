import { areaOf } from '../../areas';
import type { Facts } from '../../facts';
import { cis, mlps, nist, nsa, owasp, podSecurity } from '../../frameworks';
import { type KubernetesObject, referenceTo } from '../../objects';
import { podSecurityOf } from '../../pods/pod-security';
import type { Check, Rule } from '../../rule';

export const restrictedNamespaces: Rule = {
  id: 'WH-13',
  title: 'Namespaces admit restricted pods only; one of the platform may admit more for a stated reason',
  rationale: 'A namespace is the last to refuse a pod that somebody makes beside the manifests.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.1.4.4a'),
    ...nist('ac-6', 'cm-7'),
    ...cis('5.2.1'),
    ...nsa('C-0057'),
    ...podSecurity('restricted'),
    ...owasp('K01'),
  ],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkNamespaces(),
  remedy:
    "label the namespace pod-security.kubernetes.io/enforce: restricted, with the clusters' version of Kubernetes as enforce-version",
};

/** Annotation that says why a namespace is not `restricted`. */
const reason = 'terrace.internal/pod-security-reason';

function checkNamespaces(): Check {
  return (view, { facts, exempt }) => {
    const version = `v${view.cluster.kubernetesVersion.split('.').slice(0, 2).join('.')}`;
    const all = view.ofKind('', 'Namespace');
    const made = new Set(all.map(({ object }) => object.metadata.name));
    const homeless = view.workloads.filter(({ namespace }) => !made.has(namespace));
    const namespaces = all.filter(({ object }) => !exempt(object.metadata.name));
    const elsewhere = homeless.filter(({ namespace }) => !exempt(namespace));
    return {
      examined: namespaces.length + elsewhere.length,
      exempted: all.length - namespaces.length + homeless.length - elsewhere.length,
      findings: [
        ...namespaces.flatMap(({ object, file }) =>
          problemsOf(object, version, facts).map((message) => ({ object: referenceTo(object), file, message })),
        ),
        ...elsewhere.map(({ placed: { object, file }, namespace }) => ({
          object: referenceTo(object),
          file,
          message: `nothing makes namespace '${namespace}', so that nobody can say which pods it admits`,
        })),
      ],
    };
  };
}

function problemsOf(namespace: KubernetesObject, right: string, facts: Facts): readonly string[] {
  const { name, labels = {}, annotations = {} } = namespace.metadata;
  const { level, version } = podSecurityOf(labels);
  const stated = areaOf(namespace, facts) === 'platform' && Boolean(annotations[reason]?.trim());
  const admitted = ['restricted', ...(stated ? ['baseline', 'privileged'] : [])];
  if (level === undefined || !admitted.includes(level)) {
    return [`namespace '${name}' enforces ${level === undefined ? 'nothing' : `'${level}'`}, and must 'restricted'`];
  }
  return version === right
    ? []
    : [`namespace '${name}' enforces '${level}' by the standard of '${version}'; '${right}' is right`];
}
