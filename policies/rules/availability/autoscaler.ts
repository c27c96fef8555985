import { autoscalerKinds, autoscalersOf, isUnderstood, targetOf } from '../../autoscaling/autoscalers';
import { growthProblems } from '../../autoscaling/growth';
import { metricProblems } from '../../autoscaling/metrics';
import { type AutoscalerSpec, autoscalerReading } from '../../autoscaling/reading';
import type { ClusterView } from '../../cluster-view';
import { mlps, nist } from '../../frameworks';
import { unreadFields } from '../../known';
import { type KubernetesObject, type PlacedObject, referenceTo } from '../../objects';
import { fieldAt } from '../../pods/kinds';
import type { Workload } from '../../pods/workloads';
import type { Check, Rule } from '../../rule';

export const autoscaler: Rule = {
  id: 'AV-09',
  title: 'Each autoscaler scales a workload of its own, between bounds and in time, by what its containers use',
  rationale: 'An autoscaler that finds no target or no measure stands still, and nobody hears of it before the peak.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1a'), ...nist('cp-2', 'sc-5')],
  kinds: autoscalerKinds,
  check: checkAutoscalers(),
  remedy:
    'name the workload and the container as their manifests do, and give the workload one HorizontalPodAutoscaler',
};

function checkAutoscalers(): Check {
  return (view, { exempt }) => {
    const subjects = autoscalerKinds
      .flatMap(({ group, kind }) => view.ofKind(group, kind))
      .filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    return {
      examined: subjects.length,
      findings: subjects.flatMap((placed) =>
        problemsOf(placed, view).map((message) => ({ object: referenceTo(placed.object), file: placed.file, message })),
      ),
    };
  };
}

function problemsOf({ object }: PlacedObject, view: ClusterView): readonly string[] {
  const { group, kind, name } = targetOf(object);
  const workload = view
    .workloadsIn(object.metadata.namespace)
    .find((one) => one.name === name && one.kind.kind === kind && one.kind.group === group);
  if (workload === undefined || !namesVersion(object)) {
    return [`its target ${kind} '${name}' of '${namesVersion(object) ? group : ''}' does not stand in its namespace`];
  }
  const [first] = autoscalersOf(workload.placed.object, view);
  return [
    ...(first?.object === object ? [] : ['another autoscaler scales its target']),
    ...(workload.kind.scales ? [] : [`its target is a ${kind}, which does not scale`]),
    ...(isUnderstood(object)
      ? specProblems(object, workload, view)
      : [`the judge cannot say how a ${object.kind} scales`]),
  ];
}

function specProblems(object: KubernetesObject, workload: Workload, view: ClusterView): readonly string[] {
  const { minReplicas = 1, maxReplicas = 0, metrics = [], behavior } = (object.spec ?? {}) as AutoscalerSpec;
  return [
    ...unreadFields(object.spec, autoscalerReading).map(
      (place) => `the judge cannot say how it scales by spec${place}`,
    ),
    ...(minReplicas < 1 || minReplicas > maxReplicas ? [`it scales from ${minReplicas} to ${maxReplicas} pods`] : []),
    ...metrics.flatMap((metric) => metricProblems(metric, workload, view)),
    ...growthProblems(behavior?.scaleUp ?? {}, minReplicas, maxReplicas),
  ];
}

/** Kubernetes' own autoscaler looks for a kind without a version in the core group. */
function namesVersion(object: KubernetesObject): boolean {
  return !isUnderstood(object) || fieldAt(object, ['spec', 'scaleTargetRef', 'apiVersion']) !== undefined;
}
