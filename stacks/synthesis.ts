import { type ClusterPlan, planOf } from '../environments/register/plan';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { factsOf } from './facts';
import { applyGuide } from './guide/apply-guide';
import type { GuidedCluster } from './guide/guided-cluster';
import { type KeepText, makeText } from './kept-text';
import { buildCluster } from './kubernetes/cluster';
import type { SynthesizedCluster, SynthesizedEnvironment } from './synthesized';
import { synthLandingZone } from './terraform/landing-zone';
import { inFileOrder, type Phases, printDocuments, resolveApp } from './writer';

/** Makes everything for a valid environment, and holds all of it; nothing is written. */
export function synthesize(environment: EnvironmentSpec, phases: Phases, keepText?: KeepText): SynthesizedEnvironment {
  const synthesis = new Synthesis(environment, phases, keepText);
  const clusters: SynthesizedCluster[] = [];
  synthesis.forEachCluster((cluster) => clusters.push(cluster));
  return { name: environment.name, facts: synthesis.facts, clusters, guide: synthesis.guide() };
}

/** Makes a valid environment, one cluster after the other: what is done with one, need not be held. */
export class Synthesis {
  /** What the environment declares and no manifest can say. */
  public readonly facts: SynthesizedEnvironment['facts'];
  private readonly plans: readonly ClusterPlan[];
  private readonly guided: GuidedCluster[] = [];

  /**
   * Plans the clusters.
   *
   * @param keepText keeps what seldom changes
   */
  public constructor(
    private readonly environment: EnvironmentSpec,
    private readonly phases: Phases,
    private readonly keepText: KeepText = makeText,
  ) {
    this.plans = environment.clusters.map((cluster) => phases.measure('plan', () => planOf(environment, cluster)));
    this.facts = phases.measure('facts', () => factsOf(environment, this.plans));
  }

  /**
   * Makes the clusters, each when the work on the one before is done.
   *
   * A generator would do, but holds what it yielded, as does the loop that takes it, while the next one is made.
   *
   * @param before is done before each is made, when nothing is held of the others
   */
  public forEachCluster(work: (cluster: SynthesizedCluster) => void, before: () => void = () => {}): void {
    for (const plan of this.plans) {
      before();
      work(this.make(plan));
    }
  }

  /** How to apply the environment, all of whose clusters were made. */
  public guide(): string {
    return applyGuide(this.environment, this.guided);
  }

  private make(plan: ClusterPlan): SynthesizedCluster {
    const { cluster, guided } = synthesizeCluster(plan, this.facts, this.phases, this.keepText);
    this.guided.push(guided);
    return cluster;
  }
}

/** A cluster for the judge and the disk, and the same for the guide. */
interface MadeCluster {
  readonly cluster: SynthesizedCluster;
  readonly guided: GuidedCluster;
}

function synthesizeCluster(
  plan: ClusterPlan,
  facts: SynthesizedEnvironment['facts'],
  phases: Phases,
  keepText: KeepText,
): MadeCluster {
  const { name } = plan.cluster;
  const { charts, guides } = phases.measure('constructs', () => buildCluster(plan, facts));
  const resolved = phases.measure('resolve', () => resolveApp(charts.app)).filter(({ objects }) => objects.length > 0);
  const files = resolved
    .map(({ chart, objects }) => ({ file: `${name}/${charts.fileOf(chart)}`, objects: inFileOrder(objects) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const text = phases.measure('terraform', () => synthLandingZone(plan, keepText));
  return {
    cluster: { name, files, terraform: { file: `${name}/terraform/cdk.tf.json`, text } },
    guided: { plan, areas: guides, layers: new Set(resolved.map(({ chart }) => charts.layerOf(chart))) },
  };
}

/** The files of an environment by path: its manifests printed as they were judged. */
export function filesOf(environment: SynthesizedEnvironment, evidence: object, phases: Phases): Map<string, string> {
  return new Map([
    ...ownFilesOf(environment, evidence),
    ...environment.clusters.flatMap((cluster) => [...clusterFilesOf(cluster, phases)]),
  ]);
}

/** The files that an environment has beside those of its clusters. */
export function ownFilesOf(
  { facts, guide }: Pick<SynthesizedEnvironment, 'facts' | 'guide'>,
  evidence: object,
): Map<string, string> {
  return new Map([
    ['facts.json', json(facts)],
    ['evidence.json', json(evidence)],
    ['apply.md', guide],
  ]);
}

/** The files of a cluster, each printed when it is asked for. */
export function* clusterFilesOf(
  { files, terraform }: SynthesizedCluster,
  phases: Phases,
): Generator<readonly [path: string, text: string]> {
  yield [terraform.file, terraform.text];
  for (const { file, objects } of files) {
    yield [file, phases.measure('print', () => printDocuments(objects))];
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
