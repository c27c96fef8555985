import { type ClusterPlan, planOf } from '../environments/register/plan';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { factsOf } from './facts';
import { applyGuide } from './guide/apply-guide';
import type { GuidedCluster } from './guide/guided-cluster';
import { buildCluster } from './kubernetes/cluster';
import type { SynthesizedCluster, SynthesizedEnvironment } from './synthesized';
import { synthLandingZone } from './terraform/landing-zone';
import { inFileOrder, type Phases, printDocuments, resolveApp } from './writer';

/** Makes everything for a valid environment; nothing is written. */
export function synthesize(environment: EnvironmentSpec, phases: Phases): SynthesizedEnvironment {
  const plans = environment.clusters.map((cluster) => phases.measure('plan', () => planOf(environment, cluster)));
  const made = plans.map((plan) => synthesizeCluster(plan, phases));
  return {
    name: environment.name,
    facts: phases.measure('facts', () => factsOf(environment, plans)),
    clusters: made.map(({ cluster }) => cluster),
    guide: applyGuide(
      environment,
      made.map(({ guided }) => guided),
    ),
  };
}

/** A cluster for the judge and the disk, and the same for the guide. */
interface MadeCluster {
  readonly cluster: SynthesizedCluster;
  readonly guided: GuidedCluster;
}

function synthesizeCluster(plan: ClusterPlan, phases: Phases): MadeCluster {
  const { name } = plan.cluster;
  const { charts, guides } = phases.measure('constructs', () => buildCluster(plan));
  const resolved = phases.measure('resolve', () => resolveApp(charts.app)).filter(({ objects }) => objects.length > 0);
  const files = resolved
    .map(({ chart, objects }) => ({ file: `${name}/${charts.fileOf(chart)}`, objects: inFileOrder(objects) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const text = phases.measure('terraform', () => synthLandingZone(plan));
  return {
    cluster: { name, files, terraform: { file: `${name}/terraform/cdk.tf.json`, text } },
    guided: { plan, areas: guides, layers: new Set(resolved.map(({ chart }) => charts.layerOf(chart))) },
  };
}

/** The files of an environment by path: its manifests printed as they were judged. */
export function filesOf(environment: SynthesizedEnvironment, evidence: object, phases: Phases): Map<string, string> {
  const files = new Map<string, string>([
    ['facts.json', json(environment.facts)],
    ['evidence.json', json(evidence)],
    ['apply.md', environment.guide],
  ]);
  for (const cluster of environment.clusters) {
    files.set(cluster.terraform.file, cluster.terraform.text);
    for (const { file, objects } of cluster.files) {
      files.set(
        file,
        phases.measure('print', () => printDocuments(objects)),
      );
    }
  }
  return files;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
