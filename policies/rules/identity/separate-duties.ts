import { bindingProblems } from '../../bindings';
import type { ClusterView } from '../../cluster-view';
import { iso, mlps, nist, pci } from '../../frameworks';
import { type KubernetesObject, type ObjectReference, type PlacedObject, referenceTo } from '../../objects';
import { DUTIES, TEAM_ROLE } from '../../parameters';
import { clusterRole, clusterRoleBinding, roleBinding } from '../../rbac';
import type { Check, Finding, Rule } from '../../rule';

/**
 * Kubernetes has no rights that only a security administrator needs: the rules that a cluster enforces come by GitOps, and
 * nobody's role writes them (ID-03). So two of the three administrators are told apart here, and all from those whom they
 * look at.
 */
export const separateDuties: Rule = {
  id: 'ID-07',
  title: 'Who runs the platform, who audits it and who builds services are different people',
  rationale: 'Who audits must not be able to change what is audited, nor who runs the platform to audit oneself.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.1.5.1a', '8.1.5.2a', '8.1.5.3a'),
    ...pci('7.2.2'),
    ...iso('A.5.3'),
    ...nist('ac-5'),
  ],
  kinds: [clusterRoleBinding, roleBinding],
  check: checkDuties(),
  remedy: `bind each of ${Object.keys(DUTIES).join(', ')} to a group of its own, and let the auditors' role read only`,
};

interface Binding extends KubernetesObject {
  readonly roleRef?: { readonly kind?: string; readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly name?: string }[];
}

interface Role extends KubernetesObject {
  readonly rules?: readonly { readonly verbs?: readonly string[] }[];
}

function checkDuties(): Check {
  return (view, { exempt }) => {
    const all = [clusterRoleBinding, roleBinding].flatMap(({ group, kind }) => view.ofKind(group, kind));
    const bindings = all.filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    return {
      examined: bindings.length,
      exempted: all.length - bindings.length,
      findings: [...unboundDuties(bindings, view), ...doubleDuties(bindings), ...writingAuditors(view)],
    };
  };
}

function dutyOf({ object }: PlacedObject): string | undefined {
  const { roleRef = {} } = object as Binding;
  return roleRef.kind === 'ClusterRole' ? DUTIES[roleRef.name ?? ''] : undefined;
}

/** Duties over the whole cluster that nobody has; of a binding to what is not there another rule speaks (ID-09). */
function unboundDuties(bindings: readonly PlacedObject[], view: ClusterView): readonly Finding[] {
  const wide = bindings.filter(({ object }) => object.metadata.namespace === undefined);
  const bound = new Set(wide.map(dutyOf));
  const isDead = wide.some((placed) => bindingProblems(placed, view).length > 0);
  const object: ObjectReference = { apiVersion: 'facts', kind: 'Cluster', name: view.name };
  return Object.entries(DUTIES)
    .filter(([name, duty]) => name !== TEAM_ROLE && !bound.has(duty) && !isDead)
    .map(([name, duty]) => ({ object, message: `nobody ${duty}: no ClusterRoleBinding binds '${name}'` }));
}

/** Bindings that give a duty to who has another one already. */
function doubleDuties(bindings: readonly PlacedObject[]): readonly Finding[] {
  const duties = new Map<string, string>();
  return bindings.flatMap((placed) => {
    const duty = dutyOf(placed);
    const { subjects = [] } = placed.object as Binding;
    return duty === undefined
      ? []
      : subjects.flatMap(({ kind, name }) => {
          const other = duties.get(`${kind} ${name}`) ?? duty;
          duties.set(`${kind} ${name}`, other);
          const message = `${kind} '${name}' ${duty}, and ${other} as well`;
          return other === duty ? [] : [{ object: referenceTo(placed.object), file: placed.file, message }];
        });
  });
}

function writingAuditors(view: ClusterView): readonly Finding[] {
  const roles = view.ofKind(clusterRole.group, clusterRole.kind);
  return roles
    .filter(({ object }) => object.metadata.name === 'terrace-auditor')
    .flatMap(({ object, file }) => {
      const { rules = [] } = object as Role;
      const verbs = rules
        .flatMap((rule) => rule.verbs ?? [])
        .filter((verb) => !['get', 'list', 'watch'].includes(verb));
      const message = `auditors may ${[...new Set(verbs)].join(', ')} what they audit`;
      return verbs.length === 0 ? [] : [{ object: referenceTo(object), file, message }];
    });
}
