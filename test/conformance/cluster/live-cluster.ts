import { Discovery } from '../api/discovery';
import type { Context } from '../checks/check';
import { installDefinitions } from '../crds/install';
import { groupKindOf, type KindsInUse, kindsInUse } from '../crds/kinds-in-use';
import { type Applied, applyWaves } from '../manifests/apply';
import { type ClusterManifests, type Manifest, manifestsOf } from '../manifests/manifest';
import { type ControlPlane, startControlPlane } from './control-plane';

/** A component and its version, against which something is checked. */
export interface Component {
  /** Name of the component, as a report has it. */
  readonly component: string;
  /** Its version, without a `v` before it. */
  readonly version: string;
}

/** What it took to bring a cluster up. */
export interface Measurement {
  /** Time until the server was ready. */
  readonly startSeconds: number;
  /** Number of custom resource definitions. */
  readonly definitions: number;
  /** Time until all of them were served. */
  readonly definitionSeconds: number;
  /** Number of objects that were sent. */
  readonly objects: number;
  /** Time in which they were. */
  readonly applySeconds: number;
}

/** An API server without controllers to which a cluster's manifests were applied once, in order. */
export interface LiveCluster {
  /** What was synthesized. */
  readonly manifests: ClusterManifests;
  /** The server. */
  readonly plane: ControlPlane;
  /** What it serves. */
  readonly discovery: Discovery;
  /** Kinds of the objects, and their definitions. */
  readonly kinds: KindsInUse;
  /** Waves as they were applied: without the kinds that the caller left out. */
  readonly waves: ClusterManifests['waves'];
  /** Objects with the server's answers. */
  readonly applied: readonly Applied[];
  /** The API server itself. */
  readonly apiServer: Component;
  /** What it took. */
  readonly measurement: Measurement;
}

/** Starts an empty server for a cluster, installs the definitions of its kinds, and applies everything. */
export async function bringUp(context: Context, manifests: ClusterManifests): Promise<LiveCluster> {
  const plane = await startControlPlane(context.program);
  const { api } = plane;
  const discovery = new Discovery(api);
  const { options, definitions } = context;
  const kinds = await kindsInUse(manifestsOf(manifests), discovery, definitions, options.excludedKinds);
  const started = performance.now();
  await installDefinitions(api, discovery, kinds.definitions);
  const installed = performance.now();
  const waves = withoutKinds(manifests.waves, kinds.excluded);
  const applied = await applyWaves(api, discovery, waves);
  const done = performance.now();
  return {
    manifests,
    plane,
    discovery,
    kinds,
    waves,
    applied,
    apiServer: await apiServerOf(plane),
    measurement: {
      startSeconds: plane.startSeconds,
      definitions: kinds.definitions.length,
      definitionSeconds: (installed - started) / 1000,
      objects: applied.length,
      applySeconds: (done - installed) / 1000,
    },
  };
}

/** The component whose definition an object's kind has, or the API server itself. */
export function componentOf({ kinds, apiServer }: LiveCluster, manifest: Manifest): Component {
  const wanted = groupKindOf(manifest);
  const source = kinds.definitions.find(({ definition: { spec } }) => `${spec.group}/${spec.names.kind}` === wanted);
  return source ?? apiServer;
}

/** The server's own word on its version. */
export async function apiServerOf({ api }: ControlPlane): Promise<Component> {
  const { body } = await api.get('/version');
  return { component: 'kube-apiserver', version: String(body.gitVersion).replace(/^v/, '') };
}

/** The same waves without some kinds, `group/Kind`. */
export function withoutKinds(
  waves: ClusterManifests['waves'],
  groupKinds: readonly string[],
): ClusterManifests['waves'] {
  return waves.map((wave) => ({
    ...wave,
    manifests: wave.manifests.filter((manifest) => !groupKinds.includes(groupKindOf(manifest))),
  }));
}
