import { Construct } from 'constructs';
import { resource } from '../core/resource';

export interface AutoscalerProps {
  /** Deployment that is scaled. */
  readonly workload: string;
  /** Namespace of the Deployment. */
  readonly namespace: string;
  /** Labels of the autoscaler. */
  readonly labels: Readonly<Record<string, string>>;
  /** Container whose load counts; the proxy's does not. */
  readonly container: string;
  /** Least replicas, at least 1. */
  readonly minReplicas: number;
  /** Most replicas, not below `minReplicas`. */
  readonly maxReplicas: number;
}

/** Load at which replicas are added, in percent of the request; it leaves room for the time that a start takes. */
const TARGET_UTILIZATION = 60;

/** Scales a Deployment by the processor time of its container. */
export class Autoscaler extends Construct {
  /** @throws for replicas that are not whole, below 1, or more at least than at most */
  public constructor(scope: Construct, id: string, props: AutoscalerProps) {
    super(scope, id);
    const { workload, namespace, labels, container, minReplicas, maxReplicas } = props;
    if (
      !Number.isInteger(minReplicas) ||
      !Number.isInteger(maxReplicas) ||
      minReplicas < 1 ||
      maxReplicas < minReplicas
    ) {
      throw new Error(
        `workload '${workload}' scales from ${minReplicas} to ${maxReplicas} replicas; give whole numbers from 1, 'maxReplicas' not below 'minReplicas'`,
      );
    }
    resource(this, 'Resource', 'autoscaling/v2/HorizontalPodAutoscaler', {
      metadata: { name: workload, namespace, labels: { ...labels } },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: workload },
        minReplicas,
        maxReplicas,
        metrics: [
          {
            type: 'ContainerResource',
            containerResource: {
              name: 'cpu',
              container,
              target: { type: 'Utilization', averageUtilization: TARGET_UTILIZATION },
            },
          },
        ],
        behavior: {
          scaleDown: { stabilizationWindowSeconds: 300, policies: [{ type: 'Percent', value: 25, periodSeconds: 60 }] },
        },
      },
    });
  }
}
