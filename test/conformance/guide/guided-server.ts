import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGED } from '../../../environments/platform/packaged';
import type { Stage } from '../../../model/stage';
import { Discovery } from '../api/discovery';
import { type Release, releasesOf } from '../authorities/charts/release';
import type { Context } from '../checks/check';
import { type ControlPlane, startControlPlane } from '../cluster/control-plane';
import type { SourcedDefinition } from '../crds/definitions';
import { kindsInUse } from '../crds/kinds-in-use';
import { readFactsIn } from '../manifests/facts';
import { type ClusterManifests, type Manifest, manifestsOf } from '../manifests/manifest';
import { nodesOf } from '../schedule/nodes/pools';
import { objectsOfReleases } from '../schedule/releases';

/** A group of the API that a release answers for. */
export interface AnsweredGroup {
  readonly release: string;
  /** Name of the APIService. */
  readonly name: string;
}

/** The API server of a cluster that a guide leads to, with nodes and nothing else. */
export interface GuidedServer {
  readonly plane: ControlPlane;
  readonly discovery: Discovery;
  /** Everything that was synthesized. */
  readonly manifests: readonly Manifest[];
  /** What Terraform makes without a chart. */
  readonly terraform: readonly Manifest[];
  /** What Helm's engine makes of each release, by its name. */
  readonly releases: ReadonlyMap<string, readonly Manifest[]>;
  readonly apiServices: readonly AnsweredGroup[];
  /** Definitions of the kinds in use, which releases bring. */
  readonly definitions: readonly SourcedDefinition[];
}

/** Starts an API server with the nodes of a cluster. */
export async function startGuidedServer(context: Context, cluster: ClusterManifests): Promise<GuidedServer> {
  const plane = await startControlPlane(context.program);
  const discovery = new Discovery(plane.api);
  const { options, definitions } = context;
  const folder = join(options.dist, cluster.environment);
  const facts = readFactsIn(folder).clusters.find(({ name }) => name === cluster.cluster);
  for (const node of facts === undefined ? [] : nodesOf(facts)) {
    await plane.api.post('/api/v1/nodes', node);
  }
  const configuration = JSON.parse(readFileSync(join(folder, cluster.cluster, 'terraform', 'cdk.tf.json'), 'utf8'));
  const releases = await rendered(releasesOf(configuration), cluster.stage);
  const used = [...manifestsOf(cluster), ...[...releases.values()].flat()];
  const kinds = await kindsInUse(used, discovery, definitions, options.excludedKinds);
  return {
    plane,
    discovery,
    manifests: manifestsOf(cluster),
    terraform: manifestsOf(cluster).filter(({ file }) => file.endsWith('.tf.json')),
    releases,
    apiServices: PACKAGED.flatMap(({ charts, kinds: added }) =>
      added.flatMap(({ apiService }) =>
        apiService === undefined ? [] : { release: charts.at(-1) ?? '', name: apiService },
      ),
    ),
    definitions: kinds.definitions,
  };
}

async function rendered(releases: readonly Release[], stage: Stage): Promise<ReadonlyMap<string, readonly Manifest[]>> {
  const made = new Map<string, readonly Manifest[]>();
  for (const release of releases) {
    const { objects } = await objectsOfReleases([release], stage);
    made.set(
      release.name,
      objects.map((object) => ({ object, file: release.name, text: JSON.stringify(object) })),
    );
  }
  return made;
}
