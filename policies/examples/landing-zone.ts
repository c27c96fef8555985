/** Changes of a landing zone; what is left out stays as it is in a good one. */
export interface LandingZoneChanges {
  /**
   * Fields of the chart.
   * @default - those of a good one
   */
  readonly release?: object;
  /**
   * Values of the chart.
   * @default - a locked image
   */
  readonly values?: object;
  /**
   * Other resources, by type.
   * @default - none
   */
  readonly resources?: object;
  /**
   * Fields of `terraform`.
   * @default - those of a good one
   */
  readonly settings?: object;
  /**
   * Fields of the provider for Kubernetes.
   * @default - those of a good one
   */
  readonly provider?: object;
  /**
   * Other parts of the configuration.
   * @default - none
   */
  readonly parts?: object;
}

/** A landing zone with one chart, changed where an example says so. */
export function exampleLandingZone(changes: LandingZoneChanges = {}): object {
  const { release, values = {}, resources, settings, provider, parts } = changes;
  const access = { config_context: '${' + 'var.kube_context}', config_path: '${' + 'var.kubeconfig}' };
  return {
    provider: { helm: [{ kubernetes: access }], kubernetes: [{ ...access, ...provider }] },
    resource: {
      helm_release: {
        pay: {
          chart: 'pay',
          create_namespace: false,
          name: 'pay',
          namespace: 'pay',
          repository: 'oci://registry.terrace.internal/charts',
          values: [JSON.stringify(values)],
          version: '1.0.0',
          ...release,
        },
      },
      ...resources,
    },
    terraform: {
      backend: { s3: { bucket: 'state', encrypt: true, key: 'pay', use_lockfile: true } },
      required_providers: {
        helm: { source: 'hashicorp/helm', version: '3.1.1' },
        kubernetes: { source: 'hashicorp/kubernetes', version: '2.38.0' },
      },
      required_version: '~> 1.11.4',
      ...settings,
    },
    variable: { kube_context: { default: 'pay' } },
    ...parts,
  };
}

/** Where the chart is expected among the findings. */
export const foundRelease = { kind: 'Configuration', name: 'helm_release.pay' };
