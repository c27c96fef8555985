import { readableKinds } from '../../environments/platform/kinds';
import { POD_SECURITY_VERSION } from '../../environments/platform/pod-security-version';
import type { ClusterPlan } from '../../environments/register/plan';
import type { PackagedComponent } from '../../environments/specification/component';
import { charts } from '../../environments/versions';
import { type KeepText, makeText } from '../kept-text';
import { platformOwnership } from '../kubernetes/cluster-context';
import { CHART_VALUES } from './chart-values';
import type * as Stack from './landing-zone-stack';
import { quotaShares } from './quota-shares';

/** The text of `cdk.tf.json` of a cluster. Who makes it sees nothing of the plan but what the text is kept by. */
export function synthLandingZone(plan: ClusterPlan, keepText: KeepText = makeText): string {
  const source = JSON.stringify(landingZoneOf(plan));
  return keepText(`landing zone of ${plan.environment.name}/${plan.cluster.name}`, source, () => {
    // Loaded only here: cdktf takes longer to start than to make the text, which seldom changes.
    const { printLandingZone }: typeof Stack = require('./landing-zone-stack');
    return printLandingZone(JSON.parse(source));
  });
}

function landingZoneOf(plan: ClusterPlan): Stack.LandingZoneProps {
  const { environment, cluster, packaged } = plan;
  return {
    environment: environment.name,
    cluster: cluster.name,
    ownership: platformOwnership(plan),
    stateBackend: environment.stateBackend,
    storage: cluster.storage,
    people: { readable: readableKinds(packaged), interactive: environment.stage === 'dev' },
    components: packaged.map((component) => installed(component, plan)),
  };
}

function installed(component: PackagedComponent, plan: ClusterPlan): Stack.InstalledComponent {
  const { environment, cluster, servingCentres } = plan;
  const { namespace, podSecurity } = component;
  return {
    namespace: {
      namespace,
      podSecurityLevel: podSecurity.level,
      podSecurityReason: podSecurity.level === 'restricted' ? undefined : podSecurity.reason,
      podSecurityVersion: POD_SECURITY_VERSION,
      shares: quotaShares(component, environment.stage, cluster),
      centres: servingCentres,
    },
    releases: component.charts.map((chart) => ({
      releaseName: chart,
      namespace,
      chart: charts[chart].name,
      repository: charts[chart].repository,
      version: charts[chart].version,
      values: CHART_VALUES[chart](environment, cluster),
    })),
  };
}
