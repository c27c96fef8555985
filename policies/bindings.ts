import type { ClusterView } from './cluster-view';
import { type KubernetesObject, namespaceOf, type PlacedObject } from './objects';
import { oncePer } from './once';
import { MIGHTY_ROLES } from './parameters';
import { clusterRole, role, roleBinding } from './rbac';

interface Binding extends KubernetesObject {
  readonly roleRef?: { readonly kind?: string; readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly name?: string; readonly namespace?: string }[];
}

/** What a binding names that is not there. */
export function bindingProblems(placed: PlacedObject, view: ClusterView): readonly string[] {
  const there = existing(view);
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

/** Whether a ClusterRole is one of Kubernetes itself that nobody may bind: there always, and a rule of its own (ID-02). */
export function isGivenRole(name = ''): boolean {
  return MIGHTY_ROLES.some((one) => one === name) || name.startsWith('system:');
}

/** Whether a binding of a namespace names what is not there, so that nobody can say what it was to give. */
export function hasDeadBinding(namespace: string, view: ClusterView): boolean {
  return view
    .inNamespace(roleBinding.group, roleBinding.kind, namespace)
    .some((placed) => bindingProblems(placed, view).length > 0);
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

  public hasClusterRole(name = ''): boolean {
    return this.clusterRoles.has(name) || isGivenRole(name) || name === 'view';
  }

  public hasRole(namespace: string, name = ''): boolean {
    return this.roles.has(`${namespace}/${name}`);
  }

  public hasAccount(namespace = '', name = ''): boolean {
    return this.accounts.has(`${namespace}/${name}`);
  }
}

const existing = oncePer((view: ClusterView) => new Existing(view));
