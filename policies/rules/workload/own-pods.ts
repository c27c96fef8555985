import type { ClusterView } from '../../cluster-view';
import { mlps, nist } from '../../frameworks';
import { referenceTo } from '../../objects';
import { fieldAt, podKinds } from '../../pods/kinds';
import type { Workload } from '../../pods/workloads';
import { type LabelSelector, selects } from '../../reachability/selectors';
import type { Check, Rule } from '../../rule';

export const ownPods: Rule = {
  id: 'WH-18',
  title: 'What makes pods counts its own, and those of nobody else',
  rationale: 'Pods that nobody counts are made again and again, and those of others are counted, or deleted.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('cm-6', 'cm-8')],
  kinds: podKinds.filter(({ template }) => template.length > 0),
  check: checkSelectors(),
  remedy:
    'let the selector name the label app.kubernetes.io/name of its own pods, and no other workload have that name',
};

function checkSelectors(): Check {
  return (view, { exempt }) => {
    const workloads = view.workloads.filter(
      ({ kind, namespace, app }) => kind.template.length > 0 && !exempt(namespace, app),
    );
    return {
      examined: workloads.length,
      findings: workloads.flatMap((workload) =>
        problemsOf(workload, view).map((message) => ({
          object: referenceTo(workload.placed.object),
          file: workload.placed.file,
          message,
        })),
      ),
    };
  };
}

function problemsOf({ placed, namespace, labels }: Workload, view: ClusterView): readonly string[] {
  const selector = fieldAt(placed.object, ['spec', 'selector']) as LabelSelector | undefined;
  if (selector === undefined) {
    return [];
  }
  const others = view
    .workloadsIn(namespace)
    .filter((other) => other.placed !== placed && selects(selector, other.labels));
  return [
    ...(selects(selector, labels) ? [] : [`its selector ${JSON.stringify(selector)} does not select its pods`]),
    ...others.map(({ kind, name }) => `its selector takes the pods of ${kind.kind} '${name}' for its own`),
  ];
}
