import { join } from 'node:path';
import type { KubernetesObject } from '../../../policies/objects';
import { Discovery } from '../api/discovery';
import { runCommand, type Said } from '../authorities/command';
import { withFolder } from '../authorities/folders';
import { buildKubectl } from '../build/kubectl';
import type { Context, RunCheck } from '../checks/check';
import { devOnly } from '../checks/coverage';
import { keyOf, readStored } from '../checks/round-trip';
import { type ControlPlane, startControlPlane } from '../cluster/control-plane';
import { apiServerOf } from '../cluster/live-cluster';
import { installDefinitions } from '../crds/install';
import { kindsInUse } from '../crds/kinds-in-use';
import { changesBetween } from '../lived/changes';
import { eventually } from '../lived/eventually';
import { unobserved } from '../lived/life';
import { apply, applyWaves, problemsOf } from '../manifests/apply';
import { readFactsIn } from '../manifests/facts';
import { type ClusterManifests, type Manifest, manifestsOf, subjectOf } from '../manifests/manifest';
import { resultOf } from '../result';
import { bystanders, claim, scenarioOf, writeWithout } from './scenario';

/** Controllers that change what was applied; without them, whatever moves was moved by a prune. No kubelet runs here. */
const RESTLESS = ['horizontal-pod-autoscaler-controller', 'node-lifecycle-controller'];

const FLAGS = [`--controller-manager-flag=--controllers=*,${RESTLESS.map((name) => `-${name}`).join()}`];

const ROOT = join(__dirname, '..', '..', '..');

/** What `prune` lists and deletes is what is no longer declared: all of it, and nothing else. */
export const prune: RunCheck = {
  name: 'prune',
  budgetMinutes: 10,
  coverage: { ...devOnly, reason: 'what is declared no longer is made up, in whichever environment' },
  async run(context) {
    const [cluster] = context.clusters.filter((one) =>
      manifestsOf(one).some(({ object }) => object.kind === 'ServiceEntry'),
    );
    if (cluster === undefined) {
      throw new Error('no cluster has a host outside; name an environment that has one');
    }
    const plane = await startControlPlane(context.program, { controllerManager: true, flags: FLAGS });
    const problems = await withFolder((folder) => pruneOn(context, cluster, plane, folder));
    const facts = { check: 'prune', ...(await apiServerOf(plane)), subject: subjectOf(cluster) };
    await plane.stop();
    return [resultOf({ ...facts, count: scenarioOf(cluster).removed.length + 1, unit: 'leftovers', problems })];
  },
};

async function pruneOn(
  context: Context,
  cluster: ClusterManifests,
  plane: ControlPlane,
  folder: string,
): Promise<string[]> {
  const { environment } = cluster;
  const { removed, unit, shared } = scenarioOf(cluster);
  const discovery = new Discovery(plane.api);
  const kinds = await kindsInUse(manifestsOf(cluster), discovery, context.definitions, []);
  await installDefinitions(plane.api, discovery, kinds.definitions);
  const others = [
    ...nodesOf(context, cluster),
    ...bystanders(environment),
    // What somebody keeps in a namespace that goes, and a claim that is ours.
    { object: { ...claim('another', unit), metadata: { name: 'kept', namespace: unit } }, manager: 'somebody' },
    { object: claim(environment, shared), manager: 'terrace' },
  ];
  const said = (await applyWaves(plane.api, discovery, cluster.waves)).flatMap(problemsOf);
  for (const { object, manager } of others) {
    said.push(...(await write(plane, discovery, object, manager)));
  }
  const all = [...manifestsOf(cluster), ...others.map(({ object }) => ({ object, file: '', text: '' }))];
  said.push(...(await eventually(() => unobserved(plane.api))));
  const before = await readStored(plane.api, discovery, all);

  const newer = join(folder, environment);
  const older = join(context.options.dist, environment);
  writeWithout(older, newer, cluster, removed);
  const call = async (from: string, ...options: string[]) => {
    const given = ['--require', 'tsx/cjs', 'prune/main.ts', join(from, cluster.cluster), '--context', 'conformance'];
    const kubectl = ['--kubectl', await buildKubectl(), ...options];
    const variables = { KUBECONFIG: plane.kubeconfig };
    return runCommand('node', [...given, ...kubectl], { folder: ROOT, variables });
  };

  const withoutDeclared = (wanted: readonly Manifest[]) => new Set(wanted.map(({ object }) => keyOf(object)));
  const gone = withoutDeclared(removed);
  const ledger = keyOf(claim(environment, shared));
  const stays = new Map([...before].filter(([key]) => !gone.has(key) && key !== ledger && !isIn(unit, key)));
  const look = async (kept: ReadonlyMap<string, KubernetesObject>) =>
    changesBetween(kept, await readStored(plane.api, discovery, all));

  // Whoever has a folder that was not applied last would take the rest for what is declared no longer.
  said.push(...ended(await call(older, '--mark'), 0, 'a mark'));
  const outdated = await call(newer, '--delete');
  said.push(...ended(outdated, 2, 'another release'), ...missing(outdated.errors, 'is marked with the release'));
  said.push(...(await look(before)));

  said.push(...ended(await call(newer, '--mark'), 0, 'the next mark'));
  const listed = await call(newer);
  said.push(
    ...ended(listed, 1, 'the list'),
    ...sameLines(listed, [...removed.map(({ object }) => object), claim(environment, shared)]),
    ...missing(listed.output, `Namespace/${unit}, and all in it: PersistentVolumeClaim kept`),
    ...(await look(before)),
  );
  const misnamed = await call(newer, '--delete', '--with-data', 'Namespace/nowhere');
  said.push(...ended(misnamed, 2, 'a name that nothing has'), ...(await look(before)));

  const deleted = await call(newer, '--delete');
  const held = [...before].filter(
    ([key]) => key === ledger || key === `v1 Namespace ${unit}` || key.endsWith(` ${unit}/kept`),
  );
  said.push(...ended(deleted, 1, 'a deletion that holds back'), ...(await look(new Map([...stays, ...held]))));

  const named = ['--with-data', `Namespace/${unit}`, '--with-data', `PersistentVolumeClaim/${shared}/ledger`];
  const last = await call(newer, '--delete', ...named);
  said.push(...ended(last, 0, 'a deletion by name'), ...(await look(stays)));
  const after = await readStored(plane.api, discovery, all);
  said.push(
    ...[...after.keys()].filter((key) => gone.has(key) || key === ledger).map((key) => `${key} is still there`),
  );
  said.push(...ended(await call(newer), 0, 'the second run'));

  said.push(...ended(await call(older, '--mark'), 0, 'the mark of a folder that is not applied'));
  const undone = await call(older, '--delete');
  said.push(...ended(undone, 2, 'a folder that was not applied'), ...missing(undone.errors, 'apply all layers first'));
  return [...said, ...(await look(stays))];
}

/** A node in each centre: they tell which cluster it is. */
function nodesOf({ options }: Context, { environment, cluster }: ClusterManifests) {
  const { clusters } = readFactsIn(join(options.dist, environment));
  const centres = clusters.find(({ name }) => name === cluster)?.centres ?? [];
  return centres.map(({ name }) => ({
    object: { apiVersion: 'v1', kind: 'Node', metadata: { name, labels: { 'topology.kubernetes.io/zone': name } } },
    manager: 'somebody',
  }));
}

async function write(plane: ControlPlane, discovery: Discovery, object: KubernetesObject, manager: string) {
  const manifest = { object, file: '', text: JSON.stringify(object) };
  return problemsOf(await apply(plane.api, discovery, manifest, manager));
}

function isIn(namespace: string, key: string): boolean {
  return key.includes(` ${namespace}/`) || key === `v1 Namespace ${namespace}`;
}

function ended({ code, output, errors }: Said, wanted: number, what: string): string[] {
  return code === wanted ? [] : [`${what} ended with ${code}, not ${wanted}: ${output}${errors}`];
}

function missing(text: string, wanted: string): string[] {
  return text.includes(wanted) ? [] : [`'${wanted}' is not said: ${text}`];
}

/** Where what is listed is not what was left. */
function sameLines({ output }: Said, left: readonly KubernetesObject[]): string[] {
  const found = new Set(
    output
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim().split(',')[0] ?? ''),
  );
  const wanted = new Set(
    left.map(({ kind, metadata: { namespace, name } }) => [kind, namespace, name].filter(Boolean).join('/')),
  );
  return [
    ...[...wanted].filter((label) => !found.has(label)).map((label) => `${label} is not listed`),
    ...[...found].filter((label) => !wanted.has(label)).map((label) => `${label} is listed`),
  ];
}
