import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterFact, Facts } from '../../../policies/facts';
import type { KubernetesObject } from '../../../policies/objects';
import type { ApiClient } from '../api/client';
import { Discovery } from '../api/discovery';
import { type Release, releasesOf } from '../authorities/charts/release';
import type { Context } from '../checks/check';
import { type ControlPlane, startControlPlane } from '../cluster/control-plane';
import { apiServerOf, type Component, withoutKinds } from '../cluster/live-cluster';
import { installDefinitions } from '../crds/install';
import { kindsInUse } from '../crds/kinds-in-use';
import { apply, problemsOf } from '../manifests/apply';
import { readFactsIn } from '../manifests/facts';
import { type ClusterManifests, type Manifest, manifestsOf, type Wave } from '../manifests/manifest';
import { clockFlags } from './clocks';
import { kindsWithoutStandIn, standInsFor } from './custom-resources';
import { LiveState, QUIET_SECONDS } from './live/live-state';
import { inject, namespaceLabelsOf, proxyOf } from './mesh/injector';
import type { Kwok } from './nodes/build';
import { nodesOf } from './nodes/pools';
import { Power } from './nodes/power';
import { objectsOfReleases } from './releases';
import { withScaledTolerations } from './tolerations';
import { type Workload, workloadsOf } from './workloads';

/** What a simulation is made of. */
export interface Plan {
  /** What was synthesized. */
  readonly cluster: ClusterManifests;
  /** What the environment declares of it. */
  readonly facts: ClusterFact;
  /** What the environment is for; sizes of packaged pods go by it. */
  readonly stage: Facts['stage'];
  /** Recovery targets by tier. */
  readonly targets: Facts['targetsByTier'];
  /** Charts that Terraform installs. */
  readonly releases: readonly Release[];
}

/** A cluster that lives: real control plane, played nodes, everything applied. */
export interface Simulation {
  /** Its servers. */
  readonly plane: ControlPlane;
  /** The power of its centres, which can be cut. */
  readonly power: Power;
  /** What lives now. */
  readonly state: LiveState;
  /** What the environment declares of it. */
  readonly facts: ClusterFact;
  /** Recovery targets by tier. */
  readonly targets: Facts['targetsByTier'];
  /** Everything that makes pods. */
  readonly workloads: readonly Workload[];
  /** Objects that were applied, as they were applied. */
  readonly objects: readonly KubernetesObject[];
  /** What was refused. */
  readonly problems: readonly string[];
  /** Charts and kinds that may make pods and are played by nobody, as `chart/name` and `group/Kind`. */
  readonly missingStandIns: readonly string[];
  /** The API server itself. */
  readonly apiServer: Component;
  /** Ends it, nodes too. */
  stop(): Promise<void>;
}

/**
 * Reads what a simulation of a synthesized cluster needs beside its manifests.
 *
 * @throws when `facts.json` cannot be read, or does not know the cluster
 */
export function planOf(dist: string, cluster: ClusterManifests): Plan {
  const folder = join(dist, cluster.environment);
  const { clusters, targetsByTier: targets, stage } = readFactsIn(folder);
  const facts = clusters.find(({ name }) => name === cluster.cluster);
  if (facts === undefined) {
    throw new Error(`facts.json of ${cluster.environment} knows no cluster '${cluster.cluster}'`);
  }
  const landingZone = readFileSync(join(folder, cluster.cluster, 'terraform', 'cdk.tf.json'), 'utf8');
  return { cluster, facts, stage, targets, releases: releasesOf(JSON.parse(landingZone)) };
}

/**
 * Starts a cluster and applies everything, in the order in which a person would: what a wave makes is there for the next.
 *
 * @param quietSeconds how long nothing may happen while something is waited for
 * @throws when a server does not start, or refuses a node
 */
export async function simulate(
  context: Context,
  kwok: Kwok,
  plan: Plan,
  quietSeconds: number = QUIET_SECONDS,
): Promise<Simulation> {
  const plane = await startControlPlane(context.program, {
    controllerManager: true,
    scheduler: true,
    flags: clockFlags(),
  });
  const power = new Power(kwok, plane.kubeconfig);
  await addNodes(plane, plan.facts);
  for (const { name } of plan.facts.centres) {
    power.on(name);
  }
  const state = await LiveState.follow(plane, power, quietSeconds);
  const charts = await objectsOfReleases(plan.releases, plan.stage);
  const waves = wavesOf(plan, charts.objects, context.options.excludedKinds);
  const problems = [...(await nodeProblems(state)), ...(await applyAll(context, plane, state, waves))];
  const objects = waves.flatMap(({ manifests }) => manifests.map(({ object }) => object));
  const { facts, targets } = plan;
  return {
    plane,
    power,
    state,
    facts,
    targets,
    workloads: workloadsOf(objects),
    objects,
    problems,
    missingStandIns: [...charts.missing, ...kindsWithoutStandIn(manifestsOf(plan.cluster))],
    apiServer: await apiServerOf(plane),
    async stop() {
      state.stop();
      await power.stop();
      await plane.stop();
    },
  };
}

async function addNodes({ api }: ControlPlane, facts: ClusterFact): Promise<void> {
  for (const node of nodesOf(facts)) {
    const { status, body } = await api.post('/api/v1/nodes', node);
    if (status !== 201) {
      throw new Error(`a node of the pools is refused with ${status}: ${body.message}`);
    }
  }
}

function nodeProblems(state: LiveState): Promise<string[]> {
  return state.until(() =>
    [...state.nodes.values()].filter(({ ready }) => !ready).map(({ name }) => `Node ${name} is not ready`),
  );
}

/** Applies one object after the other, as kubectl does, and waits after each wave until its quotas count. */
async function applyAll(
  context: Context,
  { api }: ControlPlane,
  state: LiveState,
  waves: readonly Wave[],
): Promise<string[]> {
  const discovery = new Discovery(api);
  const manifests = waves.flatMap((wave) => wave.manifests);
  const kinds = await kindsInUse(manifests, discovery, context.definitions, context.options.excludedKinds);
  await installDefinitions(api, discovery, kinds.definitions);
  const problems = [...kinds.problems];
  for (const { manifests, fieldManager } of waves) {
    for (const manifest of manifests) {
      problems.push(...problemsOf(await apply(api, discovery, manifest, fieldManager)));
    }
    problems.push(...(await state.until(() => idleQuotas(api))));
  }
  return problems;
}

/** Quotas whose use is not counted yet; until then pods of their namespaces are refused. */
async function idleQuotas(api: ApiClient): Promise<string[]> {
  const { body } = await api.get('/api/v1/resourcequotas');
  const quotas = body.items as readonly {
    readonly metadata: { readonly namespace: string; readonly name: string };
    readonly status?: { readonly hard?: object };
  }[];
  return quotas
    .filter(({ status }) => status?.hard === undefined)
    .map(({ metadata: { namespace, name } }) => `ResourceQuota ${namespace}/${name}: its use is not counted`);
}

/** The waves as they are applied: with what charts make, injected proxies and scaled tolerations. */
function wavesOf(
  { cluster, releases }: Plan,
  charts: readonly KubernetesObject[],
  excludedKinds: readonly string[],
): Wave[] {
  const namespaces = namespaceLabelsOf(cluster);
  const proxy = proxyOf(releases);
  const played = (manifest: Manifest) => {
    const labels = namespaces.get(manifest.object.metadata.namespace ?? '') ?? {};
    return withScaledTolerations(proxy === undefined ? manifest : inject(manifest, labels, proxy));
  };
  const written = withoutKinds(cluster.waves, excludedKinds);
  const terraform = written.filter(({ fieldManager }) => fieldManager === 'Terraform');
  const layers = written.filter(({ fieldManager }) => fieldManager !== 'Terraform');
  return [...terraform, releaseWave(charts), ...layers, customWave(cluster)].map((wave) => ({
    ...wave,
    manifests: wave.manifests.map(played),
  }));
}

function releaseWave(objects: readonly KubernetesObject[]): Wave {
  return {
    name: 'charts',
    fieldManager: 'Terraform',
    manifests: objects.map((object) => manifestOf(object, 'charts')),
  };
}

function customWave(cluster: ClusterManifests): Wave {
  const objects = standInsFor(manifestsOf(cluster));
  return {
    name: 'operators',
    fieldManager: 'terrace',
    manifests: objects.map((object) => manifestOf(object, 'operators')),
  };
}

function manifestOf(object: KubernetesObject, file: string): Manifest {
  return { object, file, text: JSON.stringify(object) };
}
