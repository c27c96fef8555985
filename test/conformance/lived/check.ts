import { Discovery } from '../api/discovery';
import type { Context, RunCheck } from '../checks/check';
import { readStored } from '../checks/round-trip';
import { startControlPlane } from '../cluster/control-plane';
import { apiServerOf } from '../cluster/live-cluster';
import { installDefinitions } from '../crds/install';
import { kindsInUse } from '../crds/kinds-in-use';
import { applyWaves, problemsOf } from '../manifests/apply';
import { type ClusterManifests, manifestsOf, subjectOf } from '../manifests/manifest';
import { type Result, resultOf } from '../result';
import { changesBetween } from './changes';
import { foreignFieldProblems } from './foreign';
import { FollowedGuide, failureOf } from './guide';
import { handOverProblems } from './hand-over';
import { type Living, live } from './life';
import { coldDeployments, promotionProblems } from './promotion';

/** Autoscalers look every second, so that they have looked before anybody waits for them. */
const FLAGS = ['--controller-manager-flag=--horizontal-pod-autoscaler-sync-period=1s'];

/** What cert-manager makes, and no manifest has. */
const MADE_BY_OPERATORS = ['cert-manager.io/CertificateRequest'];

/**
 * Every layer is applied, lives, and is applied again by the guide: without a conflict, and without a change; with one
 * where somebody has changed what is declared.
 */
export const lived: RunCheck = {
  name: 'lived',
  budgetMinutes: 15,
  coverage: {
    stages: ['dev', 'prod'],
    reason: 'dev has all kinds, and of prod the recovery cluster has what stands by or is cold',
  },
  async run(context) {
    const results: Result[] = [];
    for (const cluster of context.clusters.filter((one) => isTold(context, one))) {
      results.push(...(await livedOn(context, cluster)));
    }
    return results;
  },
};

/** The clusters that differ in how workloads stand; all of them on demand. */
function isTold({ options }: Context, cluster: ClusterManifests): boolean {
  const scales = manifestsOf(cluster).some(({ object }) => object.kind === 'HorizontalPodAutoscaler');
  return scales && (options.full || cluster.stage !== 'prod' || coldDeployments(cluster).length > 0);
}

async function livedOn(context: Context, manifests: ClusterManifests): Promise<Result[]> {
  const plane = await startControlPlane(context.program, { controllerManager: true, flags: FLAGS });
  const discovery = new Discovery(plane.api);
  const all = manifestsOf(manifests);
  const kinds = await kindsInUse(all, discovery, context.definitions, []);
  const made = MADE_BY_OPERATORS.flatMap((kind) => context.definitions.find(kind) ?? []);
  await installDefinitions(plane.api, discovery, [...kinds.definitions, ...made]);
  const applied = await applyWaves(plane.api, discovery, manifests.waves);
  const living: Living = { api: plane.api, discovery, manifests, withStatus: withStatus(kinds.definitions) };
  const { events, problems } = await live(living);

  const guide = await FollowedGuide.of(context.options.dist, manifests, plane);
  const before = await readStored(plane.api, discovery, all);
  const said: string[] = [];
  for (const command of guide.applies) {
    said.push(...failureOf(await guide.run(command), command));
  }
  const changes = changesBetween(before, await readStored(plane.api, discovery, all));
  const facts = { check: 'lived', ...(await apiServerOf(plane)), subject: subjectOf(manifests) };
  const results = [
    resultOf({
      ...facts,
      count: events,
      unit: 'events of a life',
      problems: [...applied.flatMap(problemsOf), ...problems],
    }),
    resultOf({ ...facts, count: guide.applies.length, unit: 'layers applied again', problems: said }),
    resultOf({ ...facts, count: before.size, unit: 'objects unmoved', problems: changes }),
    resultOf({ ...facts, count: 1, unit: 'hand-overs of replicas', problems: await handOverProblems(living, guide) }),
  ];
  const foreign = await foreignFieldProblems(living, guide);
  results.push(resultOf({ ...facts, count: 1, unit: 'fields of others left', problems: foreign }));
  const cold = coldDeployments(manifests).slice(0, 1);
  for (const deployment of cold) {
    const problems = await promotionProblems(living, deployment);
    results.push(resultOf({ ...facts, count: 1, unit: 'promotions', problems }));
  }
  await plane.stop();
  return results;
}

/** `group/Kind` of definitions whose kinds have a status of its own. */
function withStatus(definitions: readonly { readonly definition: { readonly spec: object } }[]): ReadonlySet<string> {
  return new Set(
    definitions.flatMap(({ definition }) => {
      const { group, names, versions } = definition.spec as {
        group: string;
        names: { kind: string };
        versions: readonly { subresources?: { status?: object } }[];
      };
      return versions.every(({ subresources }) => subresources?.status !== undefined) ? [`${group}/${names.kind}`] : [];
    }),
  );
}
