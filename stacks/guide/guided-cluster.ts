import type { ClusterPlan } from '../../environments/register/plan';
import type { Layer } from '../../model/layer';
import type { AreaGuide } from './step';

/** A cluster as the guide takes it. */
export interface GuidedCluster {
  /** What the cluster is. */
  readonly plan: ClusterPlan;
  /** What its areas say, in the order in which the text names them. */
  readonly areas: readonly AreaGuide[];
  /** Layers for which there are manifests; no other is applied. */
  readonly layers: ReadonlySet<Layer>;
}
