import { alsoFound, type Break, type Planted } from '../../planted';
import { deployment, found, foundBy, onContainer, onPod, onSpec } from './fields';

const rolling = (rollingUpdate: object) => ({ strategy: { type: 'RollingUpdate', rollingUpdate } });
const gateway = (annotation: string): Break => ({
  what: `a gateway with ${annotation}`,
  plant: (cluster: Planted) => {
    const { template } = cluster.get('Deployment', 'istio-ingress', 'ingressgateway').spec;
    const key = 'proxy.istio.io/config';
    template.metadata.annotations[key] = template.metadata.annotations[key].replace(
      '"terminationDrainDuration":"45s"',
      annotation,
    );
  },
  found: ['WH-12 Deployment istio-ingress/ingressgateway', 'NM-11 Deployment istio-ingress/ingressgateway'],
  says: 'terminationDrainDuration',
});
const single = (what: string, namespace: string, name: string, change: Break['plant']): Break => ({
  what: `${what}, of which a roll-out adds none and takes none`,
  plant: (cluster: Planted) => {
    const { spec } = cluster.get('Deployment', namespace, name);
    Object.assign(spec, { replicas: 1, ...rolling({ maxSurge: 0, maxUnavailable: 0 }) });
    cluster.remove('HorizontalPodAutoscaler', namespace, name);
    change(cluster);
  },
  found: ['WH-12', 'AV-01']
    .map((rule) => `${rule} Deployment ${namespace}/${name}`)
    .concat(`TC-03 ResourceQuota ${namespace}/terrace`),
  says: 'a roll-out takes 1 of 1 pods away at once; 0 is the most',
});
const standby = (promoted: string) => (cluster: Planted) => {
  const object = cluster.get('Deployment', 'notice', 'notice');
  object.spec.replicas = 0;
  object.metadata.annotations = { 'terrace.internal/promoted-max-replicas': promoted };
  cluster.remove('HorizontalPodAutoscaler', 'notice', 'notice');
  cluster.facts.clusters[0].role = 'recovery';
};

/** Pods that nobody makes, replaces one by one, or lets end their requests. */
export const rollOutBreaks: readonly Break[] = [
  onSpec({ paused: true }, 'spec.paused: true'),
  onSpec({ minReadySeconds: 86_400 }, '86400 s until that counts (minReadySeconds)'),
  onSpec({ minReadySeconds: 86_400, progressDeadlineSeconds: 172_800 }, 'is found after 172800 s'),
  onSpec({ progressDeadlineSeconds: 30 }, 'a roll-out gives up after 30 s'),
  foundBy('WH-18', onSpec({ selector: { matchLabels: { app: 'x' } } }, 'does not select its pods')),
  onSpec({ strategy: { type: 'Recreate' } }, 'takes 4 of 4 pods away at once; 1 is the most'),
  onSpec(rolling({ maxUnavailable: '100%' }), 'takes 4 of 4 pods away at once'),
  onSpec(rolling({ maxUnavailable: 3 }), 'takes 3 of 4 pods away at once'),
  single('a single pod with a budget', 'notice', 'notice', () => undefined),
  alsoFound(
    single('a single pod of tier 0', 'pay', 'payment', (cluster) =>
      cluster.remove('PodDisruptionBudget', 'pay', 'payment'),
    ),
    'AV-03 Deployment pay/payment',
  ),
  {
    ...single('a single pod of tier 3 beside a budget of others', 'suite', 'suite', (cluster) =>
      cluster.add('policy/v1', 'PodDisruptionBudget', 'suite', 'others', {
        spec: {
          selector: { matchLabels: { app: 'others' } },
          maxUnavailable: 1,
          unhealthyPodEvictionPolicy: 'AlwaysAllow',
        },
      }),
    ),
    found: ['NM-12 PodDisruptionBudget suite/others', 'TC-03 ResourceQuota suite/terrace'],
    says: 'it holds no runaway',
  },
  {
    what: 'no pods',
    plant: (cluster) => {
      deployment(cluster).spec.replicas = 0;
      cluster.remove('HorizontalPodAutoscaler', 'pay', 'payment');
    },
    found: [...found, 'TC-03 ResourceQuota pay/terrace'],
    says: 'it makes 0 pods',
  },
  {
    what: 'no pods until a promotion, where there is none',
    plant: (cluster) => {
      deployment(cluster).spec.replicas = 0;
      deployment(cluster).metadata.annotations = { 'terrace.internal/promoted-max-replicas': '4' };
      cluster.remove('HorizontalPodAutoscaler', 'pay', 'payment');
    },
    found: [...found, 'TC-03 ResourceQuota pay/terrace'],
    says: 'it makes 0 pods',
  },
  {
    what: 'no pods in a recovery cluster, nor after a promotion',
    plant: standby('0'),
    found: ['WH-12 Deployment notice/notice', 'TC-03 ResourceQuota notice/terrace'],
    says: 'it makes 0 pods',
  },
  {
    what: 'no pods in a recovery cluster, and a single one after a promotion',
    plant: standby('1'),
    found: ['TC-03 ResourceQuota notice/terrace'],
    says: 'it holds no runaway',
  },
  {
    what: 'two Deployments that count the same pods',
    plant: (cluster) => cluster.copy('Deployment', 'pay', 'payment', () => undefined),
    found: [
      'WH-18 Deployment pay/payment',
      'WH-12 Deployment pay/payment',
      'WH-18 Deployment pay/payment-copy',
      'WH-12 Deployment pay/payment-copy',
      'AV-01 Deployment pay/payment-copy',
      'TC-03 ResourceQuota pay/terrace',
    ],
    says: "its selector takes the pods of Deployment 'payment-copy' for its own",
  },
  onPod({ terminationGracePeriodSeconds: 0 }, 'its pods are killed after 0 s, and may need 45 s'),
  onPod({ terminationGracePeriodSeconds: 44 }, 'its pods are killed after 44 s'),
  onPod({ terminationGracePeriodSeconds: 601 }, 'its pods may take 601 s to stop'),
  onContainer({ lifecycle: undefined }, 'its preStop sleeps 0 s, and must 10 s', 'no preStop'),
  onContainer({ lifecycle: { preStop: { sleep: { seconds: 40 } } } }, 'may need 75 s'),
  onContainer({ lifecycle: { preStop: { exec: { command: ['sleep', '10'] } } } }, 'lifecycle.preStop.exec'),
  gateway('"terminationDrainDuration":"1s"'),
  gateway('"terminationDrainDuration":"45ms"'),
];
