import type { ClusterSpec } from '../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { clusterContext } from './cluster-context';
import type { LayerCharts } from './layer-charts';
import { mesh } from './layers/mesh';
import { namespaces } from './layers/namespaces';
import { policies } from './layers/policies';
import { security } from './layers/security';
import { services } from './layers/services';

/** Everything that cdk8s makes for a cluster, layer by layer. */
export function buildCluster(environment: EnvironmentSpec, cluster: ClusterSpec): LayerCharts {
  const context = clusterContext(environment, cluster);
  namespaces(context);
  policies(context);
  security(context);
  const edges = mesh(context);
  services(context, edges);
  return context.charts;
}
