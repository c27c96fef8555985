import { budgetOf, packagedDeployment } from './packaged';
import type { StandIn } from './release';

interface Values {
  readonly replicas?: number;
  readonly image: { readonly repository: string; readonly tag: string };
  readonly resources: unknown;
  readonly priorityClassName?: string;
  readonly podDisruptionBudget?: { readonly enabled?: boolean };
  readonly updateStrategy?: unknown;
  readonly tolerations?: readonly unknown[];
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly affinity?: unknown;
}

/** One Deployment. */
export const metricsServer: StandIn = ({ namespace, values }) => {
  const { replicas = 1, image, podDisruptionBudget, updateStrategy, ...placement } = values as unknown as Values;
  const { resources, priorityClassName, tolerations, topologySpreadConstraints, affinity } = placement;
  return packagedDeployment({
    name: 'metrics-server',
    namespace,
    labels: { 'app.kubernetes.io/name': 'metrics-server' },
    replicas,
    image: `${image.repository}:${image.tag}`,
    resources,
    priorityClassName,
    tolerations,
    topologySpreadConstraints,
    affinity,
    disruptionBudget: budgetOf(podDisruptionBudget),
    strategy: updateStrategy,
  });
};
