import { Construct } from 'constructs';
import { resource } from '../core/resource';

export interface DisruptionBudgetProps {
  /** Name of the budget, equal to that of the workload. */
  readonly workload: string;
  /** Namespace of the pods. */
  readonly namespace: string;
  /** Labels of the budget. */
  readonly labels: Readonly<Record<string, string>>;
  /** Labels by which the pods are found. */
  readonly matchLabels: Readonly<Record<string, string>>;
}

/** Lets a drain take one pod at a time, and always one that is not healthy anyway. */
export class DisruptionBudget extends Construct {
  public constructor(scope: Construct, id: string, props: DisruptionBudgetProps) {
    super(scope, id);
    const { workload, namespace, labels, matchLabels } = props;
    resource(this, 'Resource', 'policy/v1/PodDisruptionBudget', {
      metadata: { name: workload, namespace, labels: { ...labels } },
      spec: {
        maxUnavailable: 1,
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
        selector: { matchLabels: { ...matchLabels } },
      },
    });
  }
}
