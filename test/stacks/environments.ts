import type { EnvironmentSpec } from '../../environments/specification/environment';
import { synthesize } from '../../stacks/synthesis';
import type { SynthesizedCluster, SynthesizedEnvironment } from '../../stacks/synthesized';
import { type ManifestObject, Phases } from '../../stacks/writer';
import { ENVIRONMENTS } from '../environments/all';
import { SAMPLES } from '../environments/sample-environments';

/** The project's own environments, whatever they are, and the samples: what holds for every environment holds for these. */
export const EVERY_ENVIRONMENT: readonly EnvironmentSpec[] = [
  ...ENVIRONMENTS,
  ...SAMPLES.map((sample) => ({ ...sample, name: `sample-${sample.name}` })),
];

const made = new Map<EnvironmentSpec, SynthesizedEnvironment>();

/** An environment, synthesized once a test file; a landing zone, for which cdktf is loaded, is made when it is looked at. */
export function synthesized(environment: EnvironmentSpec): SynthesizedEnvironment {
  const known = made.get(environment) ?? synthesizeLazily(environment);
  made.set(environment, known);
  return known;
}

function synthesizeLazily(environment: EnvironmentSpec): SynthesizedEnvironment {
  const makers: (() => string)[] = [];
  const { clusters, ...others } = synthesize(environment, new Phases(), (_place, _source, make) => {
    makers.push(make);
    return '';
  });
  const withText = clusters.map((cluster, index): SynthesizedCluster => {
    let text: string | undefined;
    const terraform = {
      file: cluster.terraform.file,
      get text() {
        text ??= (makers[index] as () => string)();
        return text;
      },
    };
    return { ...cluster, terraform };
  });
  return { ...others, clusters: withText };
}

/** A cluster of a synthesized environment. */
export function clusterOf(environment: EnvironmentSpec, name: string): SynthesizedCluster {
  const found = synthesized(environment).clusters.find((cluster) => cluster.name === name);
  if (found === undefined) {
    throw new Error(`environment '${environment.name}' has no cluster '${name}'`);
  }
  return found;
}

/** All objects of a cluster. */
export function objectsOf(cluster: SynthesizedCluster): readonly ManifestObject[] {
  return cluster.files.flatMap(({ objects }) => objects);
}

/** An object whose content a test looks into. */
// biome-ignore lint/suspicious/noExplicitAny: tests read manifests of every kind
export type AnyObject = any;

/** The one object of a kind and name; what is there is said when it is not one. */
export function only(
  objects: readonly ManifestObject[],
  kind: string,
  namespace: string | undefined,
  name: string,
): AnyObject {
  const found = objects.filter(
    ({ kind: itsKind, metadata }) => itsKind === kind && metadata.name === name && metadata.namespace === namespace,
  );
  if (found.length !== 1) {
    throw new Error(`expected one ${kind} ${namespace}/${name}, found ${found.length}`);
  }
  return found[0];
}
