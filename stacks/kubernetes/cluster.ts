import type { ClusterPlan } from '../../environments/register/plan';
import { connectEdges } from './edges';
import { LayerCharts } from './layer-charts';
import { mesh } from './layers/mesh';
import { namespaces } from './layers/namespaces';
import { policies } from './layers/policies';
import { security } from './layers/security';
import { services } from './layers/services';

/** Everything that cdk8s makes for a cluster, layer by layer. */
export function buildCluster(plan: ClusterPlan): LayerCharts {
  const context = { plan, charts: new LayerCharts() };
  namespaces(context);
  policies(context);
  const certificates = security(context);
  const ways = mesh(context);
  if (ways !== undefined) {
    connectEdges(context, { ...ways, certificates, services: services(context) });
  }
  return context.charts;
}
