import { type ITerraformDependable, TerraformStack } from 'cdktf';
import { type Construct, RootConstruct } from 'constructs';
import { HelmRelease } from '../../constructs/foundation/helm-release';
import { OperatorNamespace } from '../../constructs/foundation/operator-namespace';
import { PeopleClusterRoles } from '../../constructs/foundation/people-cluster-roles';
import { PriorityClasses } from '../../constructs/foundation/priority-classes';
import { StorageClasses } from '../../constructs/foundation/storage-classes';
import { readableKindsOn } from '../../environments/platform/kinds';
import { packagedOn } from '../../environments/platform/packaged';
import { POD_SECURITY_VERSION } from '../../environments/platform/pod-security-version';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { PackagedComponent } from '../../environments/specification/component';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { charts } from '../../environments/versions';
import { platformOwnership } from '../kubernetes/cluster-context';
import { CHART_VALUES } from './chart-values';
import { addProviders } from './providers';
import { quotaShares, servingCentres } from './quota-shares';
import { storeState } from './state-backend';
import { printTerraform } from './terraform-json';

export interface LandingZoneProps {
  /** Environment of the cluster. */
  readonly environment: EnvironmentSpec;
  /** Cluster to which the stack belongs. */
  readonly cluster: ClusterSpec;
}

/** What must exist in a cluster before GitOps: classes, roles of people, and operators in namespaces of their own. */
export class LandingZone extends TerraformStack {
  public constructor(scope: Construct, id: string, props: LandingZoneProps) {
    super(scope, id);
    const { environment, cluster } = props;
    const ownership = platformOwnership(props);
    storeState(this, environment.stateBackend, `${environment.name}/${cluster.name}.tfstate`);
    addProviders(this, `${environment.name}-${cluster.name}`);

    new StorageClasses(this, 'storage-classes', { ownership, ...cluster.storage });
    new PriorityClasses(this, 'priority-classes', { ownership });
    new PeopleClusterRoles(this, 'people', {
      ownership,
      readable: readableKindsOn(cluster.role),
      interactive: environment.stage === 'dev',
    });

    let before: readonly ITerraformDependable[] = [];
    for (const component of packagedOn(cluster.role)) {
      before = this.install(component, props, before);
    }
  }

  /** Installs a component after the one before; what the next one waits for is returned. */
  private install(
    component: PackagedComponent,
    props: LandingZoneProps,
    before: readonly ITerraformDependable[],
  ): readonly ITerraformDependable[] {
    const { environment, cluster } = props;
    const { podSecurity } = component;
    const namespace = new OperatorNamespace(this, `namespace-${component.namespace}`, {
      namespace: component.namespace,
      ownership: platformOwnership(props),
      podSecurityLevel: podSecurity.level,
      podSecurityReason: podSecurity.level === 'restricted' ? undefined : podSecurity.reason,
      podSecurityVersion: POD_SECURITY_VERSION,
      shares: quotaShares(component, environment.stage, cluster),
      centres: servingCentres(cluster),
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
export function synthLandingZone(environment: EnvironmentSpec, cluster: ClusterSpec): string {
  return printTerraform(new LandingZone(new RootConstruct(), cluster.name, { environment, cluster }));
}
