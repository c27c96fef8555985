import { cis, iso, mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { celList, GIVEN_BINDINGS, MIGHTY_ROLES } from '../../parameters';
import { clusterRole, clusterRoleBinding, role, roleBinding } from '../../rbac';
import type { Check, Rule } from '../../rule';

/** Bindings of Kubernetes itself, which a cluster has before its policies, are called so; manifests have none of them. */
const IS_GIVEN = [
  "object.kind == 'ClusterRoleBinding'",
  `(object.metadata.name.startsWith('system:') || object.metadata.name in ${celList(GIVEN_BINDINGS)})`,
].join(' && ');

export const noMightyBinding: Rule = {
  id: 'ID-02',
  title: "Nothing is bound to the administrators' roles of Kubernetes, nor to its groups for everybody",
  rationale:
    'cluster-admin has no bounds, and a right of system:authenticated belongs to every token, whoever got hold of it.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2b', '8.1.4.2d'),
    ...pci('7.2.1', '7.3.3'),
    ...iso('A.8.2'),
    ...nist('ac-6.5', 'ac-3'),
    ...cis('5.1.1', '5.1.7'),
    ...nsa('C-0035'),
    ...owasp('K02', 'K09'),
  ],
  kinds: [roleBinding, clusterRoleBinding],
  cel: {
    validations: [
      {
        expression: `${IS_GIVEN} || !(object.roleRef.name in ${celList(MIGHTY_ROLES)} || object.roleRef.name.startsWith('system:'))`,
        message: 'it binds a role of Kubernetes itself, which has more rights than any part of the platform needs',
      },
      {
        expression: `${IS_GIVEN} || object.?subjects.orValue([]).all(s, !s.name.startsWith('system:'))`,
        message: 'it gives rights to a name of Kubernetes itself (system:…): everybody, administrators or components',
      },
    ],
  },
  check: checkNames(),
  remedy: 'bind a role of the platform to a group of the identity provider, or to the service account that needs it',
};

/** In a manifest a name that the CEL above passes is nobody's but Kubernetes' own. */
function checkNames(): Check {
  return (view, { exempt }) => {
    const all = [role, clusterRole, roleBinding, clusterRoleBinding].flatMap(({ group, kind }) =>
      view.ofKind(group, kind),
    );
    const subjects = all.filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    const given = new Set<string>(GIVEN_BINDINGS);
    return {
      examined: subjects.length,
      exempted: all.length - subjects.length,
      findings: subjects
        .filter(({ object: { metadata } }) => metadata.name.startsWith('system:') || given.has(metadata.name))
        .map(({ object, file }) => ({
          object: referenceTo(object),
          file,
          message: `its name '${object.metadata.name}' is one that Kubernetes or a chart uses for its own`,
        })),
    };
  };
}
