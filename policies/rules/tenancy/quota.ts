import { areaOf } from '../../areas';
import { type QuotaNeed, type QuotaNeeds, quotaNeeds, resourceOf } from '../../capacity/quota-needs';
import { amountText } from '../../capacity/wording';
import type { ClusterView } from '../../cluster-view';
import { iso, mlps, nist } from '../../frameworks';
import { namespaceOf, type PlacedObject, referenceTo } from '../../objects';
import { fieldAt } from '../../pods/kinds';
import type { Workload } from '../../pods/workloads';
import { isQuantity, parseQuantity } from '../../quantity';
import type { Check, Finding, Rule } from '../../rule';

export const quotaFits: Rule = {
  id: 'TC-03',
  title: 'Every namespace has a quota that holds roll-outs and the loss of a centre, and no runaway',
  rationale:
    'What a namespace may take is bounded, and what it runs fits, also while pods that are replaced still count.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.2.3.1', '8.2.5.1'), ...iso('A.8.6'), ...nist('sc-5')],
  kinds: [
    { group: '', kind: 'Namespace' },
    { group: '', kind: 'ResourceQuota' },
  ],
  check: checkQuotas(),
  remedy:
    'set the quota to (2 × maximum + surge + maximum ÷ centres) × (containers + proxy), summed over the workloads',
};

/**
 * What every quota must bound, for it gives without end what it does not name; a limit of CPU is bounded only where
 * containers have one.
 */
const demanded = [
  'requests.cpu',
  'requests.memory',
  'limits.memory',
  'pods',
  'services.loadbalancers',
  'services.nodeports',
];
/** The area of namespaces whose pods operators make, of a number and size that no manifest tells. */
const unknownArea = 'data';
/**
 * A quota beyond so many times the highest load bounds nothing: a single replica may be four pods at once, itself and its
 * successor in a roll-out, and again both on the nodes of a lost centre; of more replicas there are fewer. Of what a
 * namespace does not need at all it gives nothing.
 */
const runaway = 4n;
const unreadRemedy =
  'bound pods that have not ended, what they request and their limits, and objects that only manifests make; leave out the rest';

interface QuotaSpec {
  readonly hard?: Readonly<Record<string, string | number>>;
  readonly scopes?: readonly string[];
  readonly scopeSelector?: { readonly matchExpressions?: readonly { readonly scopeName: string }[] };
}

function checkQuotas(): Check {
  return (view, { facts, exempt }) => {
    const namespaces = view
      .ofKind('', 'Namespace')
      .filter(({ object }) => areaOf(object, facts) !== unknownArea)
      .filter(({ object }) => !exempt(object.metadata.name));
    const quotas = view.ofKind('', 'ResourceQuota').filter((one) => !exempt(namespaceOf(one)));
    return {
      examined: namespaces.length + quotas.length,
      findings: [
        ...namespaces.flatMap((namespace) => unbounded(namespace, view)),
        ...quotas.flatMap((quota) => checkQuota(quota, quotaNeeds(namespaceOf(quota), view, facts), view)),
        ...view.workloads.flatMap(({ placed, namespace, pod }) =>
          exempt(namespace) || fieldAt(pod, ['resources']) === undefined ? [] : [ofWholePod(placed)],
        ),
      ],
    };
  };
}

/** What of a namespace is not bounded. */
function unbounded({ object, file }: PlacedObject, view: ClusterView): Finding[] {
  const { name } = object.metadata;
  const finding = (message: string): Finding => ({ object: referenceTo(object), file, message });
  const ofAll = view
    .inNamespace('', 'ResourceQuota', name)
    .map(specOf)
    .filter((spec) => scopesOf(spec).length === 0);
  if (ofAll.length === 0) {
    return [finding(`namespace '${name}' has no ResourceQuota for all of its pods`)];
  }
  const bounded = ofAll.flatMap(({ hard = {} }) => Object.keys(hard).map(resourceOf));
  const missing = demanded.filter((resource) => !bounded.includes(resource));
  return missing.length === 0
    ? []
    : [
        {
          ...finding(`the ResourceQuota of namespace '${name}' does not bound ${missing.join(', ')}`),
          remedy: 'bound each to what the namespace needs, and to 0 what it needs none of',
        },
      ];
}

/** What is wrong with one quota: each must hold, for admission asks them all. */
function checkQuota({ object, file }: PlacedObject, needOf: QuotaNeeds, view: ClusterView): Finding[] {
  const finding = (message: string, remedy?: string): Finding => ({
    object: referenceTo(object),
    file,
    message,
    ...(remedy === undefined ? {} : { remedy }),
  });
  const spec = specOf({ object, file });
  const scopes = scopesOf(spec);
  if (scopes.length > 0) {
    const message = `it counts only what its scopes tell apart (${scopes.join(', ')}), which the judge does not`;
    return [finding(message, 'write a quota without scopes')];
  }
  const namespace = namespaceOf({ object, file });
  const isSaid = view.workloadsIn(namespace).every(saysResources);
  return Object.entries(spec.hard ?? {}).flatMap(([resource, bound]) => {
    const need = needOf(resourceOf(resource));
    if (!need) {
      const message = `it bounds '${resource}' to '${bound}', and the judge cannot tell how much of it namespace '${namespace}' needs`;
      return [finding(message, unreadRemedy)];
    }
    const problem =
      refused(namespace, resource, bound, need) ?? (isSaid ? unheld(namespace, resource, bound, need) : undefined);
    return problem === undefined ? [] : [finding(problem)];
  });
}

/** How a bound keeps out what its namespace needs. */
function refused(
  namespace: string,
  resource: string,
  value: string | number,
  { atOnce, running }: QuotaNeed,
): string | undefined {
  if (!isQuantity(value)) {
    return `it bounds '${resource}' to '${value}', which is no quantity`;
  }
  if (atOnce === 'unset' || running === 'unset') {
    return `a container has no value for ${resource}, which the quota bounds, so that its pod is refused`;
  }
  const bound = parseQuantity(value);
  return atOnce.compare(bound) > 0
    ? `what runs in namespace '${namespace}' needs ${amountText(atOnce, resource)} of ${resource}, the quota gives ${amountText(bound, resource)}`
    : undefined;
}

/** How a bound that keeps nothing out holds nothing either. */
function unheld(
  namespace: string,
  resource: string,
  value: string | number,
  { running }: QuotaNeed,
): string | undefined {
  const bound = parseQuantity(value);
  return running !== 'unset' && bound.compare(running.times(runaway)) > 0
    ? `at the highest load namespace '${namespace}' needs ${amountText(running, resource)} of ${resource}, the quota gives ${amountText(bound, resource)}, more than ${runaway} times as much, so that it holds no runaway`
    : undefined;
}

/** Whether the containers of a workload say what they take; what the namespace gives to others is less than they should say (WH-08). */
function saysResources({ pod: { containers = [], initContainers = [] } }: Workload): boolean {
  return [...containers, ...initContainers].every(
    ({ resources: { requests, limits } = {} }) =>
      requests?.cpu !== undefined && requests.memory !== undefined && limits?.memory !== undefined,
  );
}

function ofWholePod({ object, file }: PlacedObject): Finding {
  return {
    object: referenceTo(object),
    file,
    message: 'its pods have resources of the whole pod (spec.resources), which the judge does not count',
    remedy: 'give the resources to the containers',
  };
}

function specOf({ object }: PlacedObject): QuotaSpec {
  return (object.spec ?? {}) as QuotaSpec;
}

function scopesOf({ scopes = [], scopeSelector }: QuotaSpec): readonly string[] {
  const selected = scopeSelector?.matchExpressions?.map(({ scopeName }) => scopeName) ?? [];
  return [...scopes, ...selected];
}
