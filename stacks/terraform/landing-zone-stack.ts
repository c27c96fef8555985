import { type ITerraformDependable, TerraformStack } from 'cdktf';
import { type Construct, RootConstruct } from 'constructs';
import type { Ownership } from '../../constructs/core/ownership';
import { HelmRelease, type HelmReleaseProps } from '../../constructs/foundation/helm-release';
import { OperatorNamespace, type OperatorNamespaceProps } from '../../constructs/foundation/operator-namespace';
import { PeopleClusterRoles, type PeopleClusterRolesProps } from '../../constructs/foundation/people-cluster-roles';
import { PriorityClasses } from '../../constructs/foundation/priority-classes';
import { StorageClasses } from '../../constructs/foundation/storage-classes';
import type { StorageSpec } from '../../environments/specification/cluster';
import type { StateBackend } from '../../environments/specification/environment';
import { addProviders } from './providers';
import { storeState } from './state-backend';
import { printTerraform } from './terraform-json';

/** All that a landing zone is made of; plain data, which JSON holds. */
export interface LandingZoneProps {
  /** Name of the environment. */
  readonly environment: string;
  /** Name of the cluster. */
  readonly cluster: string;
  /** Labels that say to whom everything belongs. */
  readonly ownership: Ownership;
  /** Where Terraform keeps its state. */
  readonly stateBackend: StateBackend;
  /** Provisioners of the storage classes. */
  readonly storage: StorageSpec;
  /** What people may do. */
  readonly people: Omit<PeopleClusterRolesProps, 'ownership'>;
  /** Components in the order of installation. */
  readonly components: readonly InstalledComponent[];
}

/** A component in a namespace of its own. */
export interface InstalledComponent {
  /** Its namespace. */
  readonly namespace: Omit<OperatorNamespaceProps, 'ownership'>;
  /** Its releases in the order of installation. */
  readonly releases: readonly Omit<HelmReleaseProps, 'after'>[];
}

/** What must exist in a cluster before GitOps: classes, roles of people, and operators in namespaces of their own. */
class LandingZone extends TerraformStack {
  public constructor(scope: Construct, props: LandingZoneProps) {
    super(scope, props.cluster);
    const { environment, cluster, ownership, stateBackend, storage, people, components } = props;
    storeState(this, stateBackend, `${environment}/${cluster}.tfstate`);
    addProviders(this, `${environment}-${cluster}`);

    new StorageClasses(this, 'storage-classes', { ownership, ...storage });
    new PriorityClasses(this, 'priority-classes', { ownership });
    new PeopleClusterRoles(this, 'people', { ownership, ...people });

    let before: readonly ITerraformDependable[] = [];
    for (const component of components) {
      before = this.install(component, ownership, before);
    }
  }

  /** Installs a component after the one before; what the next one waits for is returned. */
  private install(
    { namespace, releases }: InstalledComponent,
    ownership: Ownership,
    before: readonly ITerraformDependable[],
  ): readonly ITerraformDependable[] {
    const { ready } = new OperatorNamespace(this, `namespace-${namespace.namespace}`, { ownership, ...namespace });
    let after = [...ready, ...before];
    for (const release of releases) {
      after = [new HelmRelease(this, `release-${release.releaseName}`, { ...release, after }).resource];
    }
    return after;
  }
}

/** The bytes of `cdk.tf.json` of a cluster; the same for the same data, wherever and whenever they are made. */
export function printLandingZone(props: LandingZoneProps): string {
  return printTerraform(new LandingZone(new RootConstruct(), props));
}
