import type { ClusterView } from '../cluster-view';
import { demandOf, type LimitDefaults } from '../demand';
import type { Facts } from '../facts';
import { type PlacedObject, referenceTo } from '../objects';
import { parseQuantity, type Quantity } from '../quantity';
import type { Check, Finding, Rule } from '../rule';
import { iso, mlps, nist } from './controls';
import { example, exampleDeployment, exampleNamespace } from './example-objects';

const quota = (hard: object, fields: object = {}) =>
  example('v1', 'ResourceQuota', 'quota', { spec: { hard, ...fields } });
/** (4 pods + 1 of surge + 2 after the loss of a centre) × (application + proxy). */
const fitting = {
  'requests.cpu': '1400m',
  'requests.memory': '1792Mi',
  'limits.memory': '2688Mi',
  pods: '7',
};
const foundNamespace = [{ kind: 'Namespace', name: 'pay' }];
const withQuota = (hard: object) => [exampleNamespace(), exampleDeployment(), quota(hard)];
const autoscaler = example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', {
  spec: { scaleTargetRef: { kind: 'Deployment', name: 'pay' }, minReplicas: 4, maxReplicas: 5 },
});

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
  examples: {
    pass: [
      { objects: withQuota(fitting) },
      { objects: withQuota({ ...fitting, 'requests.cpu': '2' }) },
      { objects: [exampleNamespace({ 'istio.io/rev': '', 'istio-injection': 'disabled' }), quota(fitting)] },
      { objects: [exampleNamespace({ 'terrace.internal/area': 'platform' }), exampleDeployment()] },
      {
        objects: [...withQuota({ ...fitting, 'limits.cpu': '1400m' }), limitRange()],
        facts: { proxy: { requests: { cpu: '100m', memory: '128Mi' }, limits: { cpu: '100m', memory: '256Mi' } } },
      },
    ],
    fail: [
      { objects: [exampleNamespace(), exampleDeployment()], found: foundNamespace, message: 'no ResourceQuota' },
      { objects: withQuota({}), found: foundNamespace, message: 'does not bound requests.cpu' },
      {
        objects: [exampleNamespace(), exampleDeployment(), quota(fitting, { scopes: ['BestEffort'] })],
        found: foundNamespace,
        message: 'no ResourceQuota',
      },
      ...Object.entries({
        'requests.cpu': '1399m',
        'requests.memory': '1791Mi',
        'limits.memory': '2687Mi',
        pods: '6',
        'limits.cpu': '1',
      }).map(([resource, value]) => ({
        objects: withQuota({ ...fitting, [resource]: value }),
        found: foundNamespace,
        message: resource,
      })),
      { objects: [...withQuota(fitting), autoscaler], found: foundNamespace, message: 'needs 10 of pods' },
      {
        objects: [
          exampleNamespace(),
          { ...exampleDeployment({ spec: { replicas: 0 } }), ...promoted() },
          quota(fitting),
        ],
        found: foundNamespace,
        message: 'needs 10 of pods',
      },
    ],
  },
};

function limitRange() {
  return example('v1', 'LimitRange', 'limits', {
    spec: { limits: [{ type: 'Container', default: { cpu: '100m' } }] },
  });
}

function promoted() {
  const annotations = { 'terrace.internal/promoted-max-replicas': '5' };
  return { metadata: { name: 'pay', namespace: 'pay', annotations } };
}

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
