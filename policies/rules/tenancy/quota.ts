import { demandOf, type LimitDefaults } from '../../capacity/demand';
import type { ClusterView } from '../../cluster-view';
import type { Facts } from '../../facts';
import { iso, mlps, nist } from '../../frameworks';
import { type PlacedObject, referenceTo } from '../../objects';
import { parseQuantity, type Quantity } from '../../quantity';
import type { Check, Finding, Rule } from '../../rule';

/** What a team may take is bounded, and what it runs fits, also while the pods of a lost centre still count. */
export const quotaFits: Rule = {
  id: 'TC-03',
  title: 'Every namespace of a team has a quota, into which what runs there fits',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.2.3.1', '8.2.5.1'), ...iso('A.8.6'), ...nist('sc-5')],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkNamespaces(),
  remedy: 'set the quota to (maximum + surge + maximum ÷ centres) × (containers + proxy), summed over the workloads',
};

/** What every quota must bound; a limit of CPU is bounded only where containers have one. */
const demanded = ['requests.cpu', 'requests.memory', 'limits.memory', 'pods'];
/** Other writings of the same resource. */
const aliases: Readonly<Record<string, string>> = { cpu: 'requests.cpu', memory: 'requests.memory' };

function checkNamespaces(): Check {
  return (view, { facts, exempt }) => {
    const namespaces = view
      .ofKind('', 'Namespace')
      .filter(({ object }) => object.metadata.labels?.['terrace.internal/area'] === 'team')
      .filter(({ object }) => !exempt(object.metadata.name));
    return {
      examined: namespaces.length,
      findings: namespaces.flatMap((namespace) => checkNamespace(namespace, view, facts)),
    };
  };
}

function checkNamespace({ object, file }: PlacedObject, view: ClusterView, facts: Facts): Finding[] {
  const { name } = object.metadata;
  const finding = (message: string): Finding => ({ object: referenceTo(object), file, message });
  const quotas = view.ofKind('', 'ResourceQuota').filter((placed) => placed.object.metadata.namespace === name);
  const bounds = quotas.flatMap(hardOf);
  if (bounds.length === 0) {
    return [finding(`namespace '${name}' has no ResourceQuota for all of its pods`)];
  }
  const unbounded = demanded.filter((resource) => !bounds.some((hard) => hard.has(resource)));
  if (unbounded.length > 0) {
    return [finding(`the ResourceQuota of namespace '${name}' does not bound ${unbounded.join(', ')}`)];
  }
  const demand = demandOf(name, view, facts, limitDefaults(name, view));
  return bounds.flatMap((hard) =>
    [...hard].flatMap(([resource, bound]) => {
      const need = demand.get(resource);
      if (need === 'unset') {
        return [
          finding(`a container has no value for ${resource}, which the quota bounds, so that its pod is refused`),
        ];
      }
      return need && need.compare(bound) > 0
        ? [
            finding(
              `what runs in namespace '${name}' needs ${format(need, resource)} of ${resource}, the quota gives ${format(bound, resource)}`,
            ),
          ]
        : [];
    }),
  );
}

/** Memory in mebibytes, rounded up; all else as it is. */
function format(quantity: Quantity, resource: string): string {
  return resource.endsWith('memory') ? `${Math.ceil(quantity.toNumber() / 2 ** 20)}Mi` : `${quantity}`;
}

/** What a quota without scope bounds. */
function hardOf({ object }: PlacedObject): ReadonlyMap<string, Quantity>[] {
  const {
    hard = {},
    scopes = [],
    scopeSelector,
  } = object.spec as {
    hard?: Readonly<Record<string, string | number>>;
    scopes?: readonly string[];
    scopeSelector?: unknown;
  };
  if (scopes.length > 0 || scopeSelector !== undefined) {
    return [];
  }
  const bounds = Object.entries(hard).map(([name, value]) => [aliases[name] ?? name, parseQuantity(value)] as const);
  return [new Map(bounds)];
}

/** What the LimitRanges of a namespace give to containers that ask for nothing. */
function limitDefaults(namespace: string, view: ClusterView): LimitDefaults {
  const items = view
    .ofKind('', 'LimitRange')
    .filter(({ object }) => object.metadata.namespace === namespace)
    .flatMap(({ object }) => (object.spec as { limits?: readonly LimitItem[] }).limits ?? [])
    .filter(({ type }) => type === 'Container');
  return {
    limits: Object.assign({}, ...items.map((item) => item.default ?? {})),
    requests: Object.assign({}, ...items.map((item) => ({ ...item.default, ...item.defaultRequest }))),
  };
}

interface LimitItem {
  readonly type: string;
  readonly default?: Readonly<Record<string, string>>;
  readonly defaultRequest?: Readonly<Record<string, string>>;
}
