import { plantedResult } from '../authorities/planted';
import type { Context, RunCheck } from '../checks/check';
import { prodOnly } from '../checks/coverage';
import { type Manifest, manifestsOf, subjectOf } from '../manifests/manifest';
import { withValue } from '../planted/edit';
import { type Result, resultOf } from '../result';
import { withTemplate } from './mesh/injector';
import { buildKwok, type Kwok } from './nodes/build';
import { type Plan, planOf, type Simulation, simulate } from './simulation';
import { drain } from './steps/drain';
import { loseCentre, missedTargets } from './steps/loss';
import { failedCreations } from './steps/readiness';
import { rollOut } from './steps/roll-out';
import { multiply, serviceCentres, settle } from './steps/settle';
import { type Scale, type Workload, workloadsOf } from './workloads';

/** Seconds without any change after which a fault is taken to be found: longer than any pod takes, on a busy machine too. */
const QUIET_SECONDS = 20;

/** Nodes of a pool; a fault needs no more. */
const NODES = 2;

/** Release whose chart is taken for one that cannot be had; so are its namespace and its pods called. */
const UNAVAILABLE = 'metrics-server';

/** Kinds of the layers that make pods or decide about them; a fault needs no others. */
const KINDS = [
  'Namespace',
  'ServiceAccount',
  'Deployment',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
  'ResourceQuota',
  'LimitRange',
];

/** Each fault stands in a namespace of its own, so that all are planted into one cluster. */
interface Victims {
  readonly withoutTaintsPolicy: Workload;
  readonly smallQuota: Workload;
  readonly quotaOfOne: Workload;
  readonly runaway: Workload;
  readonly withoutPriorityClass: Workload;
  readonly undrainable: Workload;
}

/** Every fault that is planted into what the simulation runs is found, and by name. */
export const plantedInSchedule: RunCheck = {
  name: 'schedule-planted',
  budgetMinutes: 8,
  coverage: prodOnly,
  async run(context) {
    const kwok = await buildKwok();
    const whole = planWithTwoCentres(context);
    if (whole === undefined) {
      const problems = [
        'no environment that was asked for has a cluster with services in two centres; name one, or leave the check out with --exclude-checks schedule-planted',
      ];
      const { component, version } = kwok;
      const facts = { check: 'schedule-planted', component, version, subject: 'all', count: 0, unit: 'planted faults' };
      return [resultOf({ ...facts, problems })];
    }
    const victims = victimsOf(whole);
    const simulation = await simulate(context, kwok, withFaults(whole, victims), QUIET_SECONDS);
    try {
      return await findFaults(simulation, kwok, victims);
    } finally {
      await simulation.stop();
    }
  },
};

async function findFaults(simulation: Simulation, kwok: Kwok, victims: Victims): Promise<Result[]> {
  const found = (subject: string, expected: readonly string[], problems: readonly string[]) =>
    plantedResult({ check: 'schedule-planted', ...simulation.apiServer, subject, expected, problems });
  const { withoutTaintsPolicy, smallQuota, quotaOfOne, runaway, withoutPriorityClass, undrainable } = victims;

  const settled = [...simulation.problems, ...(await settle(simulation, 'minimum'))];
  const rolledOut = await rollOut(simulation, 'minimum', 'planted', [quotaOfOne]);
  const node = simulation.state.podsOf(undrainable.key)[0]?.node ?? '';
  const drained = await drain(simulation, node);
  const [centre = ''] = serviceCentres(simulation);
  const lost = await loseCentre(simulation, { centre, scale: 'minimum', fencing: 'at once' });
  const survivor = serviceCentres(simulation).find((one) => one !== centre) ?? '';
  const bounded = await runAway(simulation, runaway);
  const crashed = await crashedKubelets(simulation, survivor);
  // A thousand times as long as the platform says.
  const patient = { ...undrainable, toleration: undrainable.toleration * 1000 };
  return [
    found(
      'a quota is too small',
      ['FailedCreate', `ReplicaSet ${smallQuota.namespace}/${smallQuota.name}-`, 'exceeded quota'],
      settled,
    ),
    found(
      'a quota has room for all pods and one more, but not for those that stop in a roll-out',
      ['FailedCreate', `ReplicaSet ${quotaOfOne.namespace}/${quotaOfOne.name}-`, 'exceeded quota'],
      rolledOut,
    ),
    found(
      'a workload is scaled to more than four times the highest load of its namespace',
      ['FailedCreate', `ReplicaSet ${runaway.namespace}/${runaway.name}-`, 'exceeded quota'],
      bounded,
    ),
    found(
      'a PriorityClass is missing',
      [
        'FailedCreate',
        `ReplicaSet ${withoutPriorityClass.namespace}/${withoutPriorityClass.name}-`,
        'no PriorityClass with name',
      ],
      settled,
    ),
    found(
      'a budget lets nothing go',
      [undrainable.key, `the drain of ${node}`, "would violate the pod's disruption budget"],
      drained.problems,
    ),
    found(
      'nodeTaintsPolicy is dropped, and a centre is lost',
      [withoutTaintsPolicy.key, "didn't match pod topology spread constraints"],
      lost.problems,
    ),
    found(
      'pods stay on a lost node for longer than their target allows',
      [patient.key, `after ${centre} is lost`, 'its target is'],
      missedTargets({ ...simulation, workloads: [patient] }, centre),
    ),
    found('kubelets crash', [`the kubelets of ${survivor} ended by themselves`], crashed),
    found('nothing is known of the pods of a chart', ['chart/unheard-of'], simulation.missingStandIns),
    played(simulation, settled),
    stillRight(simulation, kwok, victims, lost.problems),
  ];
}

/** A chart that cannot be had is played by what is declared of its pods, and its pods run. */
function played({ missingStandIns, workloads, apiServer }: Simulation, settled: readonly string[]): Result {
  const own = workloads.filter(({ namespace }) => namespace === UNAVAILABLE);
  return resultOf({
    check: 'schedule-planted',
    ...apiServer,
    subject: `nothing: the chart '${UNAVAILABLE}' cannot be had`,
    count: own.length,
    unit: 'workloads',
    problems: [
      ...missingStandIns.filter((missing) => missing.includes(UNAVAILABLE)),
      ...settled.filter((problem) => problem.includes(`${UNAVAILABLE}/`)),
    ],
  });
}

/** Scales a workload beyond what its namespace may ever need; answers what is refused. */
async function runAway(simulation: Simulation, workload: Workload): Promise<string[]> {
  const { namespace, name } = workload;
  const load = podsOf(namespace, simulation.workloads, 'maximum');
  const problems = await multiply(simulation, workload, 4 * load + 1);
  const refusals = async () =>
    (await failedCreations(simulation)).filter((text) => text.includes(` ${namespace}/${name}-`));
  await simulation.state.until(async () => ((await refusals()).length > 0 ? [] : [`nobody refuses ${workload.key}`]));
  return [...problems, ...(await refusals())];
}

/** Pods of all workloads of a namespace. */
function podsOf(namespace: string, workloads: readonly Workload[], scale: Scale): number {
  return workloads
    .filter((workload) => workload.namespace === namespace)
    .reduce((sum, { replicas }) => sum + replicas[scale], 0);
}

/** Lets the kubelets of a centre crash, and waits until somebody says so. */
async function crashedKubelets({ power, state }: Simulation, centre: string): Promise<string[]> {
  power.crash(centre);
  try {
    return await state.until(() => ['nobody says that the kubelets crashed']);
  } catch (error) {
    return [String(error)];
  }
}

/** What has no fault is not blamed. */
function stillRight(simulation: Simulation, kwok: Kwok, victims: Victims, problems: readonly string[]): Result {
  const namespaces = Object.values(victims).map(({ namespace }) => namespace);
  const others = simulation.workloads.filter(({ namespace }) => !namespaces.includes(namespace));
  return resultOf({
    check: 'schedule-planted',
    component: kwok.component,
    version: kwok.version,
    subject: 'nothing: the workloads without a fault',
    count: others.length,
    unit: 'workloads',
    problems: problems.filter((problem) => others.some(({ key }) => problem.startsWith(`${key}:`))),
  });
}

function planWithTwoCentres({ clusters, options }: Context): Plan | undefined {
  return clusters
    .map((cluster) => planOf(options.dist, cluster))
    .find(({ facts }) => facts.centres.filter(({ witness }) => !witness).length >= 2);
}

/** Takes the first workloads that fit, each of another namespace; the one without its class is of another tier. */
function victimsOf(plan: Plan): Victims {
  const workloads = workloadsOf(manifestsOf(plan.cluster).map(({ object }) => object)).filter(({ spread }) => spread);
  const taken = new Set<string>();
  const take = (tier: number): Workload => {
    const found = workloads.find((one) => one.tier === tier && one.replicas.minimum >= 2 && !taken.has(one.namespace));
    if (found === undefined) {
      throw new Error(`${subjectOf(plan.cluster)} has too few workloads of tier ${tier} to plant faults into`);
    }
    taken.add(found.namespace);
    return found;
  };
  return {
    withoutTaintsPolicy: take(0),
    smallQuota: take(0),
    quotaOfOne: take(2),
    runaway: take(2),
    undrainable: take(0),
    withoutPriorityClass: take(1),
  };
}

/** A smaller cluster that has the victims, one workload without a fault, and all faults. */
function withFaults(plan: Plan, victims: Victims): Plan {
  const workloads = workloadsOf(manifestsOf(plan.cluster).map(({ object }) => object));
  const withOne = podsOf(victims.quotaOfOne.namespace, workloads, 'minimum') + 1;
  const right = workloads.find(
    ({ tier, namespace }) => tier === 0 && !Object.values(victims).some((victim) => victim.namespace === namespace),
  );
  const namespaces = [...Object.values(victims), ...(right === undefined ? [] : [right])].map((one) => one.namespace);
  const { cluster, facts, releases } = plan;
  return {
    ...plan,
    facts: { ...facts, nodePools: facts.nodePools.map((pool) => ({ ...pool, count: NODES })) },
    releases: [
      ...releases,
      { name: 'planted', namespace: 'default', chart: 'unheard-of', version: '1.0.0', values: {} },
    ],
    cluster: {
      ...cluster,
      waves: cluster.waves.map((wave) => ({
        ...wave,
        manifests: wave.manifests
          .filter(({ object }) => wave.fieldManager === 'Terraform' || isNeeded(object, namespaces))
          .filter(({ object }) => !isPriorityClass(object, victims.withoutPriorityClass))
          .map((manifest) => withFault(manifest, victims, withOne)),
      })),
    },
  };
}

function isNeeded({ kind, metadata }: Manifest['object'], namespaces: readonly string[]): boolean {
  return KINDS.includes(kind) && namespaces.includes(kind === 'Namespace' ? metadata.name : (metadata.namespace ?? ''));
}

function isPriorityClass({ kind, metadata }: Manifest['object'], { tier }: Workload): boolean {
  return kind === 'PriorityClass' && metadata.name === `tier-${tier}`;
}

function withFault(manifest: Manifest, victims: Victims, withOne: number): Manifest {
  const { kind, metadata } = manifest.object;
  const is = (wanted: string, victim: Workload) => kind === wanted && metadata.namespace === victim.namespace;
  if (is('Deployment', victims.withoutTaintsPolicy)) {
    return withoutTaintsPolicy(manifest);
  }
  if (is('ResourceQuota', victims.smallQuota)) {
    return withValue(manifest, ['spec', 'hard', 'pods'], '1');
  }
  if (is('ResourceQuota', victims.quotaOfOne)) {
    return withValue(manifest, ['spec', 'hard', 'pods'], String(withOne));
  }
  return is('PodDisruptionBudget', victims.undrainable) ? withValue(manifest, ['spec', 'maxUnavailable'], 0) : manifest;
}

function withoutTaintsPolicy(manifest: Manifest): Manifest {
  const { template } = manifest.object.spec as {
    template: { spec: { topologySpreadConstraints?: readonly { readonly nodeTaintsPolicy?: string }[] } };
  };
  const topologySpreadConstraints = template.spec.topologySpreadConstraints?.map(
    ({ nodeTaintsPolicy, ...constraint }) => constraint,
  );
  const object = withTemplate(manifest.object, { ...template, spec: { ...template.spec, topologySpreadConstraints } });
  return { ...manifest, object, text: JSON.stringify(object) };
}
