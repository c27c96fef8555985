import type { ClusterPlan } from '../../environments/register/plan';
import type { AdmissionFacts } from '../../policies/admission/policies';
import type { AreaGuide } from '../guide/step';
import { admission } from './areas/admission';
import { certificates } from './areas/certificates';
import { gateways } from './areas/gateways';
import { mesh } from './areas/mesh';
import { services } from './areas/services';
import { tenancy } from './areas/tenancy';
import { connectEdges } from './edges';
import { LayerCharts } from './layer-charts';

/** What cdk8s makes for a cluster. */
export interface BuiltCluster {
  /** Charts with all objects, by layer and owner. */
  readonly charts: LayerCharts;
  /** What the areas add to the guide. */
  readonly guides: readonly AreaGuide[];
}

/**
 * Everything that cdk8s makes for a cluster: its areas, and then the edges between what they made.
 *
 * @param facts what the environment declares, for what the cluster refuses
 */
export function buildCluster(plan: ClusterPlan, facts: AdmissionFacts): BuiltCluster {
  const context = { plan, charts: new LayerCharts() };
  const areas = {
    tenancy: tenancy(context),
    admission: admission(context, facts),
    mesh: mesh(context),
    certificates: certificates(context),
    gateways: gateways(context),
    services: services(context),
  };
  connectEdges(context, {
    ...areas.gateways.handles,
    certificates: areas.certificates.handles,
    services: areas.services.handles,
  });
  return { charts: context.charts, guides: Object.values(areas).map(({ guide }) => guide) };
}
