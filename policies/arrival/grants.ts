import { hasDeadBinding } from '../bindings';
import type { ClusterView } from '../cluster-view';
import { fieldAt } from '../pods/kinds';

/** What an account may be let do with a resource of the core API. */
export interface Deed {
  /** Verbs, all of them. */
  readonly verbs: readonly string[];
  /** Resource, also with a subresource: `secrets`, `serviceaccounts/token`. */
  readonly resource: string;
  /** The only object that is asked for. @default - any of the namespace */
  readonly name?: string;
}

interface Binding {
  readonly roleRef?: { readonly apiGroup?: string; readonly kind?: string; readonly name?: string };
  readonly subjects?: readonly { readonly kind?: string; readonly name?: string; readonly namespace?: string }[];
}

interface PolicyRule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs?: readonly string[];
}

const rbac = 'rbac.authorization.k8s.io';

/**
 * Whether bindings in the account's own namespace let it do something there; one of a group of accounts is not seen. Where one of
 * them names nothing, the rule of bindings says so (ID-09), and it is left to that.
 */
export function mayDo(account: string, namespace: string, deed: Deed, view: ClusterView): boolean {
  const rules = view
    .inNamespace(rbac, 'RoleBinding', namespace)
    .map(({ object }) => object as Binding)
    .filter(({ subjects = [] }) =>
      subjects.some((one) => one.kind === 'ServiceAccount' && one.name === account && one.namespace === namespace),
    )
    .flatMap(({ roleRef = {} }) => rulesOf(roleRef, namespace, view));
  return deed.verbs.every((verb) => rules.some((rule) => allows(rule, verb, deed))) || hasDeadBinding(namespace, view);
}

function rulesOf(
  { apiGroup, kind = '', name }: NonNullable<Binding['roleRef']>,
  namespace: string,
  view: ClusterView,
): readonly PolicyRule[] {
  const roles = kind === 'Role' ? view.inNamespace(rbac, kind, namespace) : view.ofKind(rbac, kind);
  return roles
    .filter(({ object }) => apiGroup === rbac && object.metadata.name === name)
    .flatMap(({ object }) => (fieldAt(object, ['rules']) as readonly PolicyRule[] | undefined) ?? []);
}

function allows(
  { apiGroups = [], resources = [], resourceNames = [], verbs = [] }: PolicyRule,
  verb: string,
  { resource, name }: Deed,
): boolean {
  return (
    includes(apiGroups, '') &&
    includes(resources, resource) &&
    includes(verbs, verb) &&
    (resourceNames.length === 0 || (name !== undefined && resourceNames.includes(name)))
  );
}

/** A wildcard gives all, whatever other rules say of that. */
function includes(list: readonly string[], text: string): boolean {
  return list.includes(text) || list.includes('*');
}
