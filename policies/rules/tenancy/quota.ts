import { demandOf } from '../../capacity/demand';
import type { ClusterView } from '../../cluster-view';
import type { Facts } from '../../facts';
import { iso, mlps, nist } from '../../frameworks';
import { type PlacedObject, referenceTo } from '../../objects';
import { parseQuantity, Quantity } from '../../quantity';
import type { Check, Finding, Rule } from '../../rule';

/** What a namespace may take is bounded, and what it runs fits, also while pods that are replaced still count. */
export const quotaFits: Rule = {
  id: 'TC-03',
  title: 'Every namespace has a quota that holds roll-outs and the loss of a centre, and no runaway',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.2.3.1', '8.2.5.1'), ...iso('A.8.6'), ...nist('sc-5')],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkNamespaces(),
  remedy:
    'set the quota to (2 × maximum + surge + maximum ÷ centres) × (containers + proxy), summed over the workloads',
};

/** What every quota must bound; a limit of CPU is bounded only where containers have one. */
const demanded = ['requests.cpu', 'requests.memory', 'limits.memory', 'pods'];
/** Areas of namespaces whose pods are known. */
const areas = ['team', 'edge', 'platform'];
/**
 * A quota beyond so many times the highest load bounds nothing: a single replica may be four pods at once, itself and its
 * successor in a roll-out, and again both on the nodes of a lost centre; of more replicas there are fewer.
 */
const runaway = 4n;
/** Other writings of the same resource. */
const aliases: Readonly<Record<string, string>> = { cpu: 'requests.cpu', memory: 'requests.memory' };

function checkNamespaces(): Check {
  return (view, { facts, exempt }) => {
    const namespaces = view
      .ofKind('', 'Namespace')
      .filter(({ object }) => areas.includes(object.metadata.labels?.['terrace.internal/area'] ?? ''))
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
  const quotas = view.inNamespace('', 'ResourceQuota', name);
  const bounds = quotas.flatMap(hardOf);
  if (bounds.length === 0) {
    return [finding(`namespace '${name}' has no ResourceQuota for all of its pods`)];
  }
  const unbounded = demanded.filter((resource) => !bounds.some((hard) => hard.has(resource)));
  if (unbounded.length > 0) {
    return [finding(`the ResourceQuota of namespace '${name}' does not bound ${unbounded.join(', ')}`)];
  }
  const { atOnce, running } = demandOf(name, view, facts);
  return bounds.flatMap((hard) =>
    [...hard].flatMap(([resource, bound]) => {
      const problem = problemOf(name, resource, bound, atOnce.get(resource), running.get(resource));
      return problem === undefined ? [] : [finding(problem)];
    }),
  );
}

/** What is wrong with a bound, given what the pods of a namespace ask for at once, and at the highest load. */
function problemOf(
  namespace: string,
  resource: string,
  bound: Quantity,
  atOnce: Quantity | 'unset' | undefined,
  running: Quantity | 'unset' | undefined,
): string | undefined {
  if (atOnce === 'unset' || running === 'unset') {
    return `a container has no value for ${resource}, which the quota bounds, so that its pod is refused`;
  }
  const gives = `the quota gives ${format(bound, resource)}`;
  if (atOnce && atOnce.compare(bound) > 0) {
    return `what runs in namespace '${namespace}' needs ${format(atOnce, resource)} of ${resource}, ${gives}`;
  }
  return running && running.compare(Quantity.zero) > 0 && bound.compare(running.times(runaway)) > 0
    ? `at the highest load namespace '${namespace}' needs ${format(running, resource)} of ${resource}, ${gives}, more than ${runaway} times as much, so that it holds no runaway`
    : undefined;
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
