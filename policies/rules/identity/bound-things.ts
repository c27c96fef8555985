import { bindingProblems } from '../../bindings';
import { iso, mlps, nist, owasp, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { clusterRoleBinding, roleBinding } from '../../rbac';
import type { Check, Rule } from '../../rule';

export const boundThings: Rule = {
  id: 'ID-09',
  title: 'A binding names a role and accounts that there are',
  rationale: 'Who makes, later, the role or the account that a binding already names has rights that nobody gave.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2b', '8.1.4.2c'),
    ...pci('7.2.4', '7.2.5'),
    ...iso('A.5.18'),
    ...nist('ac-2', 'ac-6'),
    ...owasp('K02'),
  ],
  kinds: [roleBinding, clusterRoleBinding],
  check: checkBindings(),
  remedy: 'correct the name, or take the binding away with what it named',
};

function checkBindings(): Check {
  return (view, { exempt }) => {
    const bindings = [roleBinding, clusterRoleBinding].flatMap(({ group, kind }) => view.ofKind(group, kind));
    const subjects = bindings.filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    return {
      examined: subjects.length,
      exempted: bindings.length - subjects.length,
      findings: subjects.flatMap((placed) =>
        bindingProblems(placed, view).map((message) => ({
          object: referenceTo(placed.object),
          file: placed.file,
          message,
        })),
      ),
    };
  };
}
