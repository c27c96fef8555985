import type { Stage } from '../../../../model/stage';
import type { KubernetesObject } from '../../../../policies/objects';
import { declaredPods } from '../../authorities/charts/declared';
import type { Release } from '../../authorities/charts/release';
import { type Rendered, renderReleases } from '../../authorities/charts/render';
import { isLeftOut } from './left-out';
import { standIn } from './stand-in';

/** What stands for the charts of a cluster. */
export interface ReleaseObjects {
  /** Objects that Helm renders, and stand-ins for the charts that cannot be had. */
  readonly objects: readonly KubernetesObject[];
  /** Charts of whose pods nothing is known, as `chart/name`. */
  readonly missing: readonly string[];
}

/** Events of Helm after which an object is there; those of tests, upgrades and removals never come. */
const AT_INSTALLATION = ['pre-install', 'post-install'];

/**
 * What the charts make. Helm renders those that come with a Go module; of the others, the pods that the platform declares
 * are played.
 */
export async function objectsOfReleases(releases: readonly Release[], stage: Stage): Promise<ReleaseObjects> {
  const rendered = await renderReleases(releases);
  const real = [...rendered].flatMap(([release, made]) => objectsOf(release, made));
  const others = releases.filter((release) => !rendered.has(release));
  const namespaces = new Set(others.map(({ namespace }) => namespace));
  const played = declaredPods.filter(
    ({ namespace, name }) => namespaces.has(namespace) && !real.some((one) => one.metadata.name === name),
  );
  return {
    objects: [...real, ...played.flatMap((pods) => standIn(pods, stage))],
    missing: others
      .filter(({ namespace }) => !played.some((pods) => pods.namespace === namespace))
      .map(({ chart }) => `chart/${chart}`),
  };
}

function objectsOf({ name }: Release, { problem, objects }: Rendered): KubernetesObject[] {
  if (problem !== '') {
    throw new Error(`release '${name}': ${problem}`);
  }
  return objects
    .filter(({ hooks }) => hooks.length === 0 || hooks.some((event) => AT_INSTALLATION.includes(event)))
    .map(({ object }) => object)
    .filter((object) => !isLeftOut(object));
}
