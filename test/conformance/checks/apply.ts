import { type Component, componentOf, type LiveCluster } from '../cluster/live-cluster';
import { type Applied, placeOf, problemsOf } from '../manifests/apply';
import { subjectOf } from '../manifests/manifest';
import { resultOf } from '../result';
import type { ClusterCheck } from './check';
import { devAndProd } from './coverage';

/** Everything is accepted the first and only time that it is sent, without a warning. One result a component. */
export const apply: ClusterCheck = {
  name: 'apply',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(cluster) {
    return [...byComponent(cluster)].map(([{ component, version }, applied]) =>
      resultOf({
        check: 'apply',
        component,
        version,
        subject: subjectOf(cluster.manifests),
        count: applied.length,
        unit: 'objects',
        problems: applied.flatMap(firstApplyProblems).map((problem) => `${cluster.manifests.environment}: ${problem}`),
      }),
    );
  },
};

/** What is wrong with an object's first way to an empty server. */
export function firstApplyProblems(applied: Applied): string[] {
  const existed = applied.answer?.status === 200 ? [`${placeOf(applied.manifest)}: it existed already`] : [];
  return [...problemsOf(applied), ...existed];
}

/** Applied objects by the component that defines their kind. */
function byComponent(cluster: LiveCluster): Map<Component, Applied[]> {
  const groups = new Map<Component, Applied[]>();
  const known = new Map<string, Component>();
  for (const applied of cluster.applied) {
    const found = componentOf(cluster, applied.manifest);
    const component = known.get(found.component) ?? found;
    known.set(found.component, component);
    groups.set(component, [...(groups.get(component) ?? []), applied]);
  }
  return groups;
}
