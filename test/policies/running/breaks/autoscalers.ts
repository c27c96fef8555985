import type { Break, Planted } from '../../planted';

const scaler = (cluster: Planted) => cluster.get('HorizontalPodAutoscaler', 'pay', 'payment').spec;
const found = ['AV-09 HorizontalPodAutoscaler pay/payment'];
const up = (scaleUp: object, says: string): Break => ({
  what: `scaleUp ${JSON.stringify(scaleUp)}`,
  plant: (cluster) => {
    scaler(cluster).behavior.scaleUp = scaleUp;
  },
  found,
  says,
});
const at = (averageUtilization: number): Break => ({
  what: `an autoscaler at ${averageUtilization} %`,
  plant: (cluster) => {
    scaler(cluster).metrics[0].containerResource.target.averageUtilization = averageUtilization;
  },
  found,
  says: `it adds pods at ${averageUtilization} % of the cpu`,
});

/** Autoscalers that stand still. */
export const autoscalerBreaks: readonly Break[] = [
  up({ selectPolicy: 'Disabled' }, 'behavior.scaleUp.selectPolicy: "Disabled"'),
  up({ policies: [{ type: 'Pods', value: 0, periodSeconds: 60 }] }, 'it never gets from 4 to 8 pods'),
  up({ policies: [{ type: 'Pods', value: 1, periodSeconds: 1800 }] }, 'it takes 5400 s from 4 to 8 pods'),
  up({ stabilizationWindowSeconds: 3600 }, 'it takes 3600 s from 4 to 8 pods'),
  at(0),
  at(10_000),
  {
    what: 'a ScaledObject beside an autoscaler',
    plant: (cluster) =>
      cluster.add('keda.sh/v1alpha1', 'ScaledObject', 'pay', 'event', {
        spec: { scaleTargetRef: { name: 'payment' } },
      }),
    found: ['AV-09 ScaledObject pay/event'],
    says: 'another autoscaler scales its target',
  },
];
