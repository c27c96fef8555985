import type { ClusterView } from '../../cluster-view';
import { mlps, nist } from '../../frameworks';
import { groupOf, type PlacedObject, referenceTo } from '../../objects';
import { isInjected } from '../../pods/injection';
import type { Workload } from '../../pods/workloads';
import { worldOf } from '../../reachability/world';
import type { Check, Rule } from '../../rule';

/** An autoscaler that finds no target or no measure stands still, and nobody hears of it before the peak. */
export const autoscaler: Rule = {
  id: 'AV-09',
  title: 'Each autoscaler scales a workload of its own, between bounds, by what its containers use',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1a'), ...nist('cp-2', 'sc-5')],
  kinds: [{ group: 'autoscaling', kind: 'HorizontalPodAutoscaler' }],
  check: checkAutoscalers(),
  remedy: 'name the workload and the container as their manifests do',
};

interface Target {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
}

interface Measure {
  readonly name?: string;
  readonly container?: string;
  readonly target?: { readonly type?: string };
}

interface Metric {
  readonly type?: string;
  readonly resource?: Measure;
  readonly containerResource?: Measure;
}

interface AutoscalerSpec {
  readonly scaleTargetRef?: Target;
  readonly minReplicas?: number;
  readonly maxReplicas?: number;
  readonly metrics?: readonly Metric[];
}

function checkAutoscalers(): Check {
  return (view, { exempt }) => {
    const subjects = view
      .ofKind('autoscaling', 'HorizontalPodAutoscaler')
      .filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    const targets = subjects.map((placed) => `${placed.object.metadata.namespace} ${JSON.stringify(targetOf(placed))}`);
    return {
      examined: subjects.length,
      findings: subjects.flatMap((placed, index) => {
        const rival = targets.indexOf(targets[index] as string) < index;
        const messages = [...(rival ? ['another autoscaler scales its target'] : []), ...problemsOf(placed, view)];
        return messages.map((message) => ({ object: referenceTo(placed.object), file: placed.file, message }));
      }),
    };
  };
}

/** The fields of the target in one order. */
function targetOf({ object }: PlacedObject): Target {
  const { apiVersion = '', kind = '', name = '' } = ((object.spec ?? {}) as AutoscalerSpec).scaleTargetRef ?? {};
  return { apiVersion: groupOf(apiVersion), kind, name };
}

function problemsOf(placed: PlacedObject, view: ClusterView): readonly string[] {
  const { minReplicas = 1, maxReplicas = 0, metrics = [] } = (placed.object.spec ?? {}) as AutoscalerSpec;
  const { apiVersion, kind, name } = targetOf(placed);
  const workload = view
    .workloadsIn(placed.object.metadata.namespace)
    .find((one) => one.name === name && one.kind.kind === kind && one.kind.group === apiVersion);
  if (workload === undefined) {
    return [`its target ${kind} '${name}' of '${apiVersion}' does not stand in its namespace`];
  }
  return [
    ...(workload.kind.scales ? [] : [`its target is a ${kind}, which does not scale`]),
    ...(minReplicas > maxReplicas ? [`it scales from ${minReplicas} to ${maxReplicas} pods`] : []),
    ...metrics.flatMap((metric) => metricProblems(metric, workload, view)),
  ];
}

function metricProblems(
  { type = '', resource, containerResource }: Metric,
  workload: Workload,
  view: ClusterView,
): readonly string[] {
  const measure = type === 'Resource' ? resource : type === 'ContainerResource' ? containerResource : undefined;
  if (measure === undefined) {
    return [`it measures by '${type}', and the judge cannot say whether anybody counts that`];
  }
  const { name = '', container, target } = measure;
  const containers = (workload.pod.containers ?? []).filter((one) => type === 'Resource' || one.name === container);
  const proxy = container === 'istio-proxy' && isInjected(workload, worldOf(view).labelsOf(workload.namespace));
  if (containers.length === 0 && !proxy) {
    return [`it measures the container '${container}', which its pods do not have`];
  }
  const unasked = containers.filter(({ resources: { requests, limits } = {} }) => !requests?.[name] && !limits?.[name]);
  return target?.type === 'Utilization' && unasked.length > 0
    ? unasked.map((one) => `it measures the share of ${name} that container '${one.name}' uses, which asks for none`)
    : [];
}
