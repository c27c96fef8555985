import type { LiveCluster } from '../cluster/live-cluster';
import type { Definitions } from '../crds/definitions';
import type { ClusterManifests } from '../manifests/manifest';
import type { Options } from '../options';
import type { Result } from '../result';

/** What every check may use. */
export interface Context {
  readonly options: Options;
  /** Path of the control plane's program. */
  readonly program: string;
  readonly definitions: Definitions;
  /** All clusters of the environments that were asked for. */
  readonly clusters: readonly ClusterManifests[];
}

/** Looks at each cluster, when everything was applied to a server of its own. Nothing reconciles there. */
export interface ClusterCheck {
  readonly name: string;
  run(cluster: LiveCluster): Promise<readonly Result[]>;
}

/** Looks at something once a run; it starts what it needs. */
export interface RunCheck {
  readonly name: string;
  run(context: Context): Promise<readonly Result[]>;
}
