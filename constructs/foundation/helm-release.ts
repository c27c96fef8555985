import { Release } from '@cdktf/provider-helm/lib/release';
import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { type HelmValues, printHelmValues } from './helm-values';

export interface HelmReleaseProps {
  /** Name of the release and of its Terraform address. */
  readonly releaseName: string;
  /** Namespace of the release; it exists already. */
  readonly namespace: string;
  /** Name of the chart in the repository. */
  readonly chart: string;
  /** Repository of charts, `oci://…`; whoever runs Terraform is signed in to it. */
  readonly repository: string;
  /** Exact version of the chart. */
  readonly version: string;
  /** Values of the chart; what they leave out is the chart's default. */
  readonly values: HelmValues;
  /** What must exist before; at least the quota of the namespace. */
  readonly after: readonly ITerraformDependable[];
  /**
   * Time for everything of the release to become ready, in seconds.
   * @default 600
   */
  readonly timeoutSeconds?: number;
}

/** Releases that Helm keeps for a rollback. */
const KEPT_REVISIONS = 5;

/** Packaged software in a namespace that exists already; an upgrade that fails is rolled back. */
export class HelmRelease extends Construct {
  /** What a later release waits for. */
  public readonly resource: Release;

  public constructor(scope: Construct, id: string, props: HelmReleaseProps) {
    super(scope, id);
    const { releaseName, namespace, chart, repository, version, values, after, timeoutSeconds = 600 } = props;

    this.resource = new Release(this, 'Resource', {
      name: releaseName,
      namespace,
      chart,
      repository,
      version,
      values: [printHelmValues(values)],
      // Or values of the release before would stay where these say nothing.
      resetValues: true,
      createNamespace: false,
      atomic: true,
      cleanupOnFail: true,
      wait: true,
      waitForJobs: true,
      timeout: timeoutSeconds,
      maxHistory: KEPT_REVISIONS,
      dependsOn: [...after],
    });
    this.resource.overrideLogicalId(releaseName);
  }
}
