import { iso, mlps, nist } from '../../frameworks';
import { type GroupKind, type PlacedObject, referenceTo } from '../../objects';
import { rootNamespace } from '../../reachability/mesh/authorization-policies';
import type { LabelSelector } from '../../reachability/selectors';
import { type World, worldOf } from '../../reachability/world';
import type { Check, Rule } from '../../rule';

export const selecting: Rule = {
  id: 'NM-12',
  title: 'Each policy and budget that selects pods by labels selects some',
  rationale: 'A policy with a mistyped label protects nobody, and says so to nobody.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2a'), ...iso('A.8.22'), ...nist('ac-4', 'cm-6')],
  kinds: selectors().map(({ group, kind }) => ({ group, kind })),
  check: checkSelectors(),
  remedy: 'correct the labels, or delete the object with the pods that it was for',
};

/** A kind that selects pods. */
interface SelectingKind extends GroupKind {
  /** The selector in a `spec`; nothing where it stands for all pods. */
  readonly selectorOf: (spec: Spec) => LabelSelector | undefined;
}

interface Spec {
  readonly podSelector?: LabelSelector;
  readonly selector?: LabelSelector;
  readonly workloadSelector?: { readonly labels?: Readonly<Record<string, string>> };
}

function selectors(): readonly SelectingKind[] {
  const bySelector = ({ selector }: Spec) => selector;
  return [
    { group: 'networking.k8s.io', kind: 'NetworkPolicy', selectorOf: ({ podSelector }) => podSelector },
    { group: 'policy', kind: 'PodDisruptionBudget', selectorOf: bySelector },
    ...['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'].map((kind) => ({
      group: 'security.istio.io',
      kind,
      selectorOf: bySelector,
    })),
    { group: 'telemetry.istio.io', kind: 'Telemetry', selectorOf: bySelector },
    {
      group: 'networking.istio.io',
      kind: 'Sidecar',
      selectorOf: ({ workloadSelector }) => workloadSelector && { matchLabels: workloadSelector.labels ?? {} },
    },
  ];
}

function checkSelectors(): Check {
  return (view, { exempt }) => {
    const world = worldOf(view);
    const subjects = selectors().flatMap(({ group, kind, selectorOf }) =>
      view
        .ofKind(group, kind)
        .filter(({ object }) => !exempt(object.metadata.namespace ?? ''))
        .map((placed) => ({ placed, selector: selectorOf((placed.object.spec ?? {}) as Spec) }))
        .filter(({ selector }) => selector !== undefined && Object.values(selector).some((part) => size(part) > 0)),
    );
    return {
      examined: subjects.length,
      findings: subjects
        .filter(({ placed, selector = {} }) => !selectsSome(placed, selector, world))
        .map(({ placed, selector }) => ({
          object: referenceTo(placed.object),
          file: placed.file,
          message: `it selects no pod: none has the labels ${JSON.stringify(selector)}`,
        })),
    };
  };
}

function selectsSome({ object }: PlacedObject, selector: LabelSelector, world: World): boolean {
  const { namespace = 'default' } = object.metadata;
  const everywhere = namespace === rootNamespace && object.apiVersion.includes('istio.io');
  const pods = everywhere ? world.selectAcross({}, selector) : world.select(namespace, selector);
  return pods.length > 0;
}

function size(part: object | undefined): number {
  return Object.keys(part ?? {}).length;
}
