import { Discovery } from '../api/discovery';
import { plantedResult } from '../authorities/planted';
import { startControlPlane } from '../cluster/control-plane';
import { apiServerOf, type Component, withoutKinds } from '../cluster/live-cluster';
import { installDefinitions } from '../crds/install';
import { kindsInUse } from '../crds/kinds-in-use';
import { applyWaves, problemsOf } from '../manifests/apply';
import { type ClusterManifests, manifestsOf, subjectOf } from '../manifests/manifest';
import { beforeAnything } from '../planted/before-anything';
import type { Lab, PlantedFault } from '../planted/fault';
import { onEmptyServer } from '../planted/on-empty-server';
import { onFullServer } from '../planted/on-full-server';
import { type Result, resultOf } from '../result';
import type { Context, RunCheck } from './check';
import { devOnly } from './coverage';

/** Every fault that is planted is found by the check that should find it, and by name. */
export const planted: RunCheck = {
  name: 'planted',
  budgetMinutes: 1.5,
  coverage: devOnly,
  async run(context) {
    const { excludedKinds } = context.options;
    const whole = clusterWithMesh(context.clusters);
    const cluster = { ...whole, waves: withoutKinds(whole.waves, excludedKinds) };
    const plane = await startControlPlane(context.program);
    const discovery = new Discovery(plane.api);
    const lab: Lab = { plane, discovery, cluster, definitions: context.definitions };
    const server = await apiServerOf(plane);
    const results = await plant(lab, server, beforeAnything);
    const { definitions } = await kindsInUse(manifestsOf(cluster), discovery, context.definitions, []);
    await installDefinitions(plane.api, discovery, definitions);
    results.push(...(await plant(lab, server, onEmptyServer)), await withoutFaults(lab, server));
    results.push(...(await plant(lab, server, onFullServer)));
    await plane.stop();
    return results;
  },
};

async function plant(lab: Lab, server: Component, faults: readonly PlantedFault[]): Promise<Result[]> {
  const results: Result[] = [];
  // One after the other: some look at what an earlier request left.
  for (const one of faults) {
    const { fault, foundBy, says } = one;
    const found = await one.problems(lab);
    results.push(
      plantedResult({ check: 'planted', ...server, subject: `${foundBy}: ${fault}`, expected: says, problems: found }),
    );
  }
  return results;
}

/** What the faults are compared with: the same objects without them are taken. */
async function withoutFaults({ plane, discovery, cluster }: Lab, server: Component): Promise<Result> {
  const applied = await applyWaves(plane.api, discovery, cluster.waves);
  return resultOf({
    check: 'planted',
    ...server,
    subject: `nothing: ${subjectOf(cluster)} as it is`,
    count: applied.length,
    unit: 'objects',
    problems: applied.flatMap(problemsOf),
  });
}

/** A cluster that has kinds for all faults. */
function clusterWithMesh(clusters: Context['clusters']): ClusterManifests {
  const found = clusters.find((cluster) => manifestsOf(cluster).some(({ object }) => object.kind === 'VirtualService'));
  if (found === undefined) {
    throw new Error('faults are planted into a cluster with a mesh; name an environment that has one');
  }
  return found;
}
