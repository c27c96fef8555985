import type { LiveCluster } from '../cluster/live-cluster';
import type { Definitions } from '../crds/definitions';
import type { ClusterManifests } from '../manifests/manifest';
import type { Options } from '../options';
import type { Result } from '../result';
import type { Coverage } from './coverage';

/** What a run check may use. */
export interface Context {
  /** What the run is about. */
  readonly options: Options;
  /** Path of the control plane's program. */
  readonly program: string;
  /** Real custom resource definitions. */
  readonly definitions: Definitions;
  /** Clusters to look at; at least one. */
  readonly clusters: readonly ClusterManifests[];
}

/** What takes time in a run, and how much of it. */
export interface Budgeted {
  /** Its name, as results carry it. */
  readonly name: string;
  /**
   * Most wall time that it may take in a run, all clusters together, in minutes; building programs is not a part of it.
   * It leaves room for a `--full` run on a busy machine, so that only a check that became slower goes above it.
   */
  readonly budgetMinutes: number;
}

/** What all checks say of themselves. */
export interface Check extends Budgeted {
  /** At which environments it looks when the caller does not say it. */
  readonly coverage: Coverage;
}

/** Looks at each cluster, when everything was applied to a server of its own. Nothing reconciles there. */
export interface ClusterCheck extends Check {
  /** Looks at one cluster; none of its results may be missing because a thing is not there that should be. */
  run(cluster: LiveCluster): Promise<readonly Result[]>;
}

/** Looks at something once a run; it starts what it needs. */
export interface RunCheck extends Check {
  /** Looks at all clusters together. */
  run(context: Context): Promise<readonly Result[]>;
}
