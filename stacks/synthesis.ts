import { type ClusterPlan, planOf } from '../environments/register/plan';
import type { EnvironmentSpec } from '../environments/specification/environment';
import { applyGuide } from './apply-guide';
import { factsOf } from './facts';
import { buildCluster } from './kubernetes/cluster';
import type { SynthesizedCluster, SynthesizedEnvironment } from './synthesized';
import { synthLandingZone } from './terraform/landing-zone';
import { inFileOrder, type Phases, printDocuments, resolveApp } from './writer';

/** Makes everything for a valid environment; nothing is written. */
export function synthesize(environment: EnvironmentSpec, phases: Phases): SynthesizedEnvironment {
  const plans = environment.clusters.map((cluster) => phases.measure('plan', () => planOf(environment, cluster)));
  const clusters = plans.map((plan) => synthesizeCluster(plan, phases));
  return {
    name: environment.name,
    facts: phases.measure('facts', () => factsOf(environment, plans)),
    clusters,
    guide: applyGuide(environment, plans, clusters),
  };
}

function synthesizeCluster(plan: ClusterPlan, phases: Phases): SynthesizedCluster {
  const { environment, cluster } = plan;
  const charts = phases.measure('constructs', () => buildCluster(plan));
  const resolved = phases.measure('resolve', () => resolveApp(charts.app));
  const files = resolved
    .filter(({ objects }) => objects.length > 0)
    .map(({ chart, objects }) => ({ file: `${cluster.name}/${charts.fileOf(chart)}`, objects: inFileOrder(objects) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const text = phases.measure('terraform', () => synthLandingZone(environment, cluster));
  return { name: cluster.name, files, terraform: { file: `${cluster.name}/terraform/cdk.tf.json`, text } };
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
