import type { ClusterView } from '../../cluster-view';
import { iso, mlps, nist, owasp, pci } from '../../frameworks';
import { type KubernetesObject, namespaceOf, type PlacedObject, referenceTo } from '../../objects';
import { MIGHTY_ROLES } from '../../parameters';
import { clusterRole, clusterRoleBinding, role, roleBinding } from '../../rbac';
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

interface Binding extends KubernetesObject {
  readonly roleRef?: { readonly kind?: string; readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly name?: string; readonly namespace?: string }[];
}

function checkBindings(): Check {
  return (view, { exempt }) => {
    const bindings = [roleBinding, clusterRoleBinding].flatMap(({ group, kind }) => view.ofKind(group, kind));
    const subjects = bindings.filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    const there = new Existing(view);
    return {
      examined: subjects.length,
      exempted: bindings.length - subjects.length,
      findings: subjects.flatMap((placed) =>
        missing(placed, there).map((message) => ({ object: referenceTo(placed.object), file: placed.file, message })),
      ),
    };
  };
}

function missing(placed: PlacedObject, there: Existing): readonly string[] {
  const { roleRef = {}, subjects = [], metadata } = placed.object as Binding;
  const isThere =
    roleRef.kind === 'Role' ? there.hasRole(namespaceOf(placed), roleRef.name) : there.hasClusterRole(roleRef.name);
  const accounts = subjects.filter(({ kind }) => kind === 'ServiceAccount');
  return [
    ...(isThere ? [] : [`it binds the ${roleRef.kind} '${roleRef.name}', which nobody makes`]),
    ...accounts
      .filter(({ namespace = metadata.namespace, name }) => !there.hasAccount(namespace, name))
      .map(
        ({ namespace = metadata.namespace, name }) =>
          `it gives rights to the account '${namespace}/${name}', which nobody makes`,
      ),
    ...(subjects.length === 0 ? ['it gives rights to nobody'] : []),
  ];
}

/** Roles and accounts of manifests, and those that Kubernetes and charts bring. */
class Existing {
  private readonly clusterRoles: ReadonlySet<string>;
  private readonly roles: ReadonlySet<string>;
  private readonly accounts: ReadonlySet<string>;

  public constructor(view: ClusterView) {
    const placesOf = (group: string, kind: string) =>
      view.ofKind(group, kind).map((placed) => `${namespaceOf(placed)}/${placed.object.metadata.name}`);
    this.clusterRoles = new Set(
      view.ofKind(clusterRole.group, clusterRole.kind).map(({ object }) => object.metadata.name),
    );
    this.roles = new Set(placesOf(role.group, role.kind));
    this.accounts = new Set([
      ...placesOf('', 'ServiceAccount'),
      ...view.cluster.endpoints.map(({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`),
    ]);
  }

  /** Those of Kubernetes itself, of which another rule speaks, are always there. */
  public hasClusterRole(name = ''): boolean {
    const given: readonly string[] = [...MIGHTY_ROLES, 'view'];
    return this.clusterRoles.has(name) || given.includes(name) || name.startsWith('system:');
  }

  public hasRole(namespace: string, name = ''): boolean {
    return this.roles.has(`${namespace}/${name}`);
  }

  public hasAccount(namespace = '', name = ''): boolean {
    return this.accounts.has(`${namespace}/${name}`);
  }
}
