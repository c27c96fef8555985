import { type ITerraformDependable, TerraformStack } from 'cdktf';
import { type Construct, RootConstruct } from 'constructs';
import { HelmRelease } from '../../constructs/foundation/helm-release';
import { OperatorNamespace } from '../../constructs/foundation/operator-namespace';
import { PeopleClusterRoles } from '../../constructs/foundation/people-cluster-roles';
import { PriorityClasses } from '../../constructs/foundation/priority-classes';
import { StorageClasses } from '../../constructs/foundation/storage-classes';
import { readableKinds } from '../../environments/platform/kinds';
import { POD_SECURITY_VERSION } from '../../environments/platform/pod-security-version';
import type { ClusterPlan } from '../../environments/register/plan';
import type { PackagedComponent } from '../../environments/specification/component';
import { charts } from '../../environments/versions';
import { platformOwnership } from '../kubernetes/cluster-context';
import { CHART_VALUES } from './chart-values';
import { addProviders } from './providers';
import { quotaShares } from './quota-shares';
import { storeState } from './state-backend';
import { printTerraform } from './terraform-json';

/** What must exist in a cluster before GitOps: classes, roles of people, and operators in namespaces of their own. */
export class LandingZone extends TerraformStack {
  public constructor(scope: Construct, id: string, plan: ClusterPlan) {
    super(scope, id);
    const { environment, cluster, packaged } = plan;
    const ownership = platformOwnership(plan);
    storeState(this, environment.stateBackend, `${environment.name}/${cluster.name}.tfstate`);
    addProviders(this, `${environment.name}-${cluster.name}`);

    new StorageClasses(this, 'storage-classes', { ownership, ...cluster.storage });
    new PriorityClasses(this, 'priority-classes', { ownership });
    new PeopleClusterRoles(this, 'people', {
      ownership,
      readable: readableKinds(packaged),
      interactive: environment.stage === 'dev',
    });

    let before: readonly ITerraformDependable[] = [];
    for (const component of packaged) {
      before = this.install(component, plan, before);
    }
  }

  /** Installs a component after the one before; what the next one waits for is returned. */
  private install(
    component: PackagedComponent,
    plan: ClusterPlan,
    before: readonly ITerraformDependable[],
  ): readonly ITerraformDependable[] {
    const { environment, cluster, servingCentres } = plan;
    const { podSecurity } = component;
    const namespace = new OperatorNamespace(this, `namespace-${component.namespace}`, {
      namespace: component.namespace,
      ownership: platformOwnership(plan),
      podSecurityLevel: podSecurity.level,
      podSecurityReason: podSecurity.level === 'restricted' ? undefined : podSecurity.reason,
      podSecurityVersion: POD_SECURITY_VERSION,
      shares: quotaShares(component, environment.stage, cluster),
      centres: servingCentres,
    });

    let after = [...namespace.ready, ...before];
    for (const chart of component.charts) {
      const release = new HelmRelease(this, `release-${chart}`, {
        releaseName: chart,
        namespace: component.namespace,
        chart: charts[chart].name,
        repository: charts[chart].repository,
        version: charts[chart].version,
        values: CHART_VALUES[chart](environment, cluster),
        after,
      });
      after = [release.resource];
    }
    return after;
  }
}

/** The bytes of `cdk.tf.json` of a cluster; the same for the same input, wherever and whenever they are made. */
export function synthLandingZone(plan: ClusterPlan): string {
  return printTerraform(new LandingZone(new RootConstruct(), plan.cluster.name, plan));
}
