import type { KubernetesObject } from '../../../../policies/objects';

/** A Deployment as a chart would make it, as far as scheduler, quotas and Pod Security look at it. */
export interface PackagedDeployment {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly replicas: number;
  readonly image: string;
  /** The chart's `resources`. */
  readonly resources: unknown;
  readonly priorityClassName?: string;
  readonly tolerations?: readonly unknown[];
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly affinity?: unknown;
  readonly strategy?: unknown;
  /** The chart's values of a budget without `enabled`; none makes no budget. */
  readonly disruptionBudget?: object;
}

/** A Deployment, its ServiceAccount and its budget. */
export function packagedDeployment(props: PackagedDeployment): KubernetesObject[] {
  const { name, namespace, labels, replicas, strategy, disruptionBudget } = props;
  const metadata = { name, namespace, labels };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } },
    ...(disruptionBudget === undefined
      ? []
      : [
          {
            apiVersion: 'policy/v1',
            kind: 'PodDisruptionBudget',
            metadata,
            spec: { ...disruptionBudget, selector: { matchLabels: labels } },
          },
        ]),
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: {
        replicas,
        selector: { matchLabels: labels },
        ...(strategy === undefined ? {} : { strategy }),
        template: { metadata: { labels }, spec: { serviceAccountName: name, ...restrictedPod(props) } },
      },
    },
  ];
}

/** A pod that Pod Security `restricted` admits, as those of the charts are with the platform's values. */
export function restrictedPod(
  props: Pick<
    PackagedDeployment,
    'image' | 'resources' | 'priorityClassName' | 'tolerations' | 'topologySpreadConstraints' | 'affinity'
  >,
) {
  const { image, resources, ...placement } = props;
  const { priorityClassName, tolerations, topologySpreadConstraints, affinity } = placement;
  return {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    ...defined({ priorityClassName, tolerations, topologySpreadConstraints, affinity }),
    containers: [
      {
        name: 'stand-in',
        image,
        resources,
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
      },
    ],
  };
}

/** The chart's values of a budget, without the switch. */
export function budgetOf(values: { readonly enabled?: boolean } | undefined): object | undefined {
  const { enabled, ...budget } = values ?? {};
  return enabled === true ? budget : undefined;
}

function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
