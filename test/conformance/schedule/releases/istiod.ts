import type { KubernetesObject } from '../../../../policies/objects';
import { packagedDeployment } from './packaged';
import type { Release, StandIn } from './release';

interface Values {
  readonly image: string;
  readonly autoscaleMin: number;
  readonly autoscaleMax: number;
  readonly resources: unknown;
  readonly rollingMaxSurge: number | string;
  readonly rollingMaxUnavailable: number | string;
  readonly pdb?: object;
  readonly tolerations?: readonly object[];
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly affinity?: unknown;
  readonly global: {
    readonly priorityClassName?: string;
    readonly defaultPodDisruptionBudget?: { readonly enabled?: boolean };
  };
}

/** One Deployment with an autoscaler; the chart makes a budget only where two replicas are the least. */
export const istiod: StandIn = ({ namespace, values }) => {
  const given = values as unknown as Values;
  const { autoscaleMin, image, resources, topologySpreadConstraints, affinity, global } = given;
  const hasBudget = global.defaultPodDisruptionBudget?.enabled === true && autoscaleMin > 1;
  return [
    ...packagedDeployment({
      name: 'istiod',
      namespace,
      labels: { app: 'istiod', istio: 'pilot', 'app.kubernetes.io/name': 'istiod' },
      replicas: autoscaleMin,
      image,
      resources,
      priorityClassName: global.priorityClassName,
      // The chart adds that it may start before the agent of the CNI plugin has.
      tolerations: [{ key: 'cni.istio.io/not-ready', operator: 'Exists' }, ...(given.tolerations ?? [])],
      topologySpreadConstraints,
      affinity,
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxSurge: given.rollingMaxSurge, maxUnavailable: given.rollingMaxUnavailable },
      },
      disruptionBudget: hasBudget ? given.pdb : undefined,
    }),
    autoscaler(namespace, given),
  ];
};

function autoscaler(namespace: Release['namespace'], { autoscaleMin, autoscaleMax }: Values): KubernetesObject {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'istiod', namespace },
    spec: {
      minReplicas: autoscaleMin,
      maxReplicas: autoscaleMax,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'istiod' },
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
      ],
    },
  };
}
