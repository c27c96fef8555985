import { bindingProblems, isGivenRole } from '../../bindings';
import type { ClusterView } from '../../cluster-view';
import { teamOf } from '../../declared-services';
import type { Facts } from '../../facts';
import { iso, mlps, nist, pci } from '../../frameworks';
import { grouped } from '../../grouped';
import { type KubernetesObject, type PlacedObject, referenceTo } from '../../objects';
import { TEAM_ROLE } from '../../parameters';
import { roleBinding } from '../../rbac';
import type { Check, Finding, Rule } from '../../rule';

export const teamsOwn: Rule = {
  id: 'ID-13',
  title: "In a team's namespace its own people and accounts have rights, and nobody else",
  rationale: 'Whoever answers for a service sees it, and sees no other: a need to know, by team.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2a', '8.1.4.2d', '8.1.4.2f'),
    ...pci('7.2.1', '7.2.2'),
    ...iso('A.5.15', 'A.5.18'),
    ...nist('ac-3', 'ac-6'),
  ],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkTeams(),
  remedy: `bind ${TEAM_ROLE} in each namespace of a team to the one group of that team, and roles to accounts of the namespace`,
};

interface Binding extends KubernetesObject {
  readonly roleRef?: { readonly kind?: string; readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly name?: string; readonly namespace?: string }[];
}

/** A group that a binding lets into the namespace of a team. */
interface Admission {
  readonly placed: PlacedObject;
  readonly team: string;
  readonly group: string;
}

function checkTeams(): Check {
  return (view, context) => {
    const all = view.ofKind('', 'Namespace').filter(({ object }) => teamOf(object.metadata.name, context.facts));
    const namespaces = all.filter(({ object }) => !context.exempt(object.metadata.name));
    const admissions = namespaces.flatMap(({ object }) => admissionsOf(object.metadata.name, view, context.facts));
    return {
      examined: namespaces.length,
      exempted: all.length - namespaces.length,
      findings: [...closed(namespaces, view, context.facts), ...foreign(admissions), ...beside(namespaces, view)],
    };
  };
}

function bindingsIn(namespace: string, view: ClusterView): readonly PlacedObject[] {
  return view.inNamespace(roleBinding.group, roleBinding.kind, namespace);
}

function isOfTeam({ object }: PlacedObject): boolean {
  const { kind, name } = (object as Binding).roleRef ?? {};
  return kind === 'ClusterRole' && name === TEAM_ROLE;
}

function admissionsOf(namespace: string, view: ClusterView, facts: Facts): readonly Admission[] {
  const team = teamOf(namespace, facts) ?? '';
  return bindingsIn(namespace, view)
    .filter(isOfTeam)
    .flatMap((placed) => groupsOf(placed).map((group) => ({ placed, team, group })));
}

/** Those of Kubernetes itself are another rule's (ID-02). */
function groupsOf({ object }: PlacedObject): readonly string[] {
  const { subjects = [] } = object as Binding;
  return subjects.flatMap(({ kind, name = '' }) => (kind === 'Group' && !name.startsWith('system:') ? [name] : []));
}

/** Namespaces that people do not see; of what they are bound to instead, see {@link beside}. */
function closed(namespaces: readonly PlacedObject[], view: ClusterView, facts: Facts): readonly Finding[] {
  return namespaces
    .filter(({ object }) => !bindingsIn(object.metadata.name, view).some((placed) => groupsOf(placed).length > 0))
    .map(({ object, file }) => ({
      object: referenceTo(object),
      file,
      message: `team '${teamOf(object.metadata.name, facts)}', which answers for it, sees nothing of it: no RoleBinding binds '${TEAM_ROLE}' to a group`,
    }));
}

/** Which group is whose, no manifest says; it is the one in most namespaces of the team. */
function foreign(admissions: readonly Admission[]): readonly Finding[] {
  const groups = usual(admissions, 'team', 'group');
  const teams = usual(admissions, 'group', 'team');
  return admissions
    .filter(({ team, group }) => !groups.get(team)?.includes(group) || teams.get(group)?.join() !== team)
    .map(({ placed, team, group }) => ({
      object: referenceTo(placed.object),
      file: placed.file,
      message: `it lets the group '${group}' into a namespace of team '${team}'`,
    }));
}

type Name = 'team' | 'group';

/** By each name of one sort that of the other which occurs most often with it; several where they occur equally often. */
function usual(admissions: readonly Admission[], by: Name, other: Name): ReadonlyMap<string, readonly string[]> {
  return new Map([...grouped(admissions, (one) => one[by])].map(([name, ones]) => [name, mostOf(ones, other)]));
}

function mostOf(admissions: readonly Admission[], sort: Name): readonly string[] {
  const counts = [...grouped(admissions, (one) => one[sort])].map(([name, { length }]) => ({ name, length }));
  const most = counts.reduce((best, { length }) => Math.max(best, length), 0);
  return counts.filter(({ length }) => length === most).map(({ name }) => name);
}

/** Other roles for people, and roles for accounts from elsewhere; which roles may be bound at all, ID-02 and ID-09 say. */
function beside(namespaces: readonly PlacedObject[], view: ClusterView): readonly Finding[] {
  const bindings = namespaces.flatMap(({ object }) => bindingsIn(object.metadata.name, view));
  return bindings.flatMap((placed) => {
    const { roleRef, subjects = [], metadata } = placed.object as Binding;
    const isOther = !isOfTeam(placed) && !isGivenRole(roleRef?.name) && bindingProblems(placed, view).length === 0;
    const messages = [
      ...(isOther ? groupsOf(placed).map((name) => `it gives the group '${name}' the role '${roleRef?.name}'`) : []),
      ...subjects
        .filter(
          ({ kind, namespace = metadata.namespace }) => kind === 'ServiceAccount' && namespace !== metadata.namespace,
        )
        .map(({ name, namespace }) => `it gives rights to an account of another namespace, '${namespace}/${name}'`),
    ];
    return messages.map((message) => ({ object: referenceTo(placed.object), file: placed.file, message }));
  });
}
