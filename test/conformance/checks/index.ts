import { plantedInCharts } from '../authorities/charts/planted';
import { chartPods } from '../authorities/charts/pods-check';
import { chartRenders } from '../authorities/charts/renders-check';
import { chartValues } from '../authorities/charts/values-check';
import { istioctl } from '../authorities/istio/check';
import { plantedInMesh } from '../authorities/istio/planted';
import { kubeconform } from '../authorities/openapi/check';
import { plantedForKubeconform } from '../authorities/openapi/planted';
import { terraform } from '../authorities/terraform/check';
import { terraformLoads } from '../authorities/terraform/loaded';
import { plantedInLandingZone } from '../authorities/terraform/planted';
import { containers } from '../containers/check';
import { guideCommands } from '../guide/check';
import { plantedInGuide } from '../guide/planted';
import { lived } from '../lived/check';
import { prune } from '../prune/check';
import { plantedInSchedule, schedule } from '../schedule';
import { yamlReader } from '../text/check';
import { apply } from './apply';
import type { Budgeted, ClusterCheck, RunCheck } from './check';
import { definitions } from './definitions';
import { handWritten } from './hand-written';
import { planted } from './planted';
import { pods } from './pods';
import { roundTrip } from './round-trip';

/** What stands before the checks of each cluster: a server is started, and everything applied. */
export const bringingUp: Budgeted = { name: 'bring up', budgetMinutes: 2.5 };

/** Checks that look at every cluster, in this order. A check that joins is a line here. */
export const clusterChecks: readonly ClusterCheck[] = [
  definitions,
  apply,
  pods,
  roundTrip,
  istioctl,
  plantedInMesh,
  kubeconform,
  plantedForKubeconform,
];

/**
 * Checks that run once, after those of the clusters, one group after the other. The checks of a group run at the same time:
 * those of the last wait for clocks more than they work.
 */
export const runChecks: readonly (readonly RunCheck[])[] = [
  [handWritten, yamlReader, containers],
  [planted],
  [terraform],
  [terraformLoads],
  [plantedInLandingZone],
  [chartValues],
  [chartRenders],
  [chartPods],
  [plantedInCharts],
  [schedule, plantedInSchedule, guideCommands, plantedInGuide, lived, prune],
];
