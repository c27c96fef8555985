import type { Break } from '../../planted';
import { onPod } from './fields';

const zone = 'topology.kubernetes.io/zone';
const own = { matchLabels: { 'app.kubernetes.io/name': 'payment' } };
const required = (expression: object) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] },
    },
  },
});
const spread = (fields: object) => ({
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: zone,
      whenUnsatisfiable: 'DoNotSchedule',
      nodeTaintsPolicy: 'Honor',
      labelSelector: own,
      ...fields,
    },
  ],
});
const apart = (fields: object) => ({
  affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [fields] } },
});
const prefers = (kind: string) => ({ affinity: { [kind]: { preferredDuringSchedulingIgnoredDuringExecution: [] } } });
const alone = 'its 8 pods may all run in one centre';
const none = 'no node pool has the labels that its pods ask for';
const dead = 'node.kubernetes.io/unreachable';

/** Pods that find no node, none after a loss, or the wrong one. */
export const placementBreaks: readonly Break[] = [
  onPod({ priorityClassName: 'tier-9' }, "the priority class 'tier-9', which nobody makes"),
  onPod({ nodeSelector: { disk: 'fast' } }, none),
  onPod({ nodeSelector: { [zone]: 'w' } }, none, 'nodes whose taint is not tolerated'),
  onPod({ nodeSelector: { [zone]: 'a' } }, "its pods find nodes in centre 'a' only"),
  onPod(required({ key: zone, operator: 'In', values: ['x'] }), none),
  onPod(required({ key: zone, operator: 'NotIn', values: ['a', 'b'] }), none),
  onPod(required({ key: zone, operator: 'Gt', values: ['1'] }), none),
  onPod(
    { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } } },
    none,
  ),
  onPod(
    {
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [] }] },
        },
      },
    },
    none,
    'a term of no expression, which selects no node',
  ),
  onPod(
    {
      nodeSelector: { [zone]: 'w' },
      tolerations: [{ key: 'terrace.internal/witness', operator: 'Exists', tolerationSeconds: 60 }],
    },
    none,
    'nodes whose taint is tolerated for a minute',
  ),
  onPod(
    { tolerations: [{ key: 'terrace.internal/witness', operator: 'Exists' }] },
    "may run in 'w', which is a witness",
  ),
  onPod(
    { tolerations: [{ operator: 'Exists', effect: 'NoExecute' }] },
    `stay for ever on a node with the taint ${dead}`,
  ),
  onPod(
    { tolerations: [{ key: dead, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 86_400 }] },
    'its pods stay for 86400 s',
  ),
  onPod(spread({ topologyKey: 'rack' }), "topologySpreadConstraints[0] wants 1 values of the label 'rack'"),
  onPod(spread({ minDomains: 3 }), "wants 3 values of the label 'topology.kubernetes.io/zone', and its nodes have 1"),
  onPod(spread({ nodeTaintsPolicy: undefined }), "set nodeTaintsPolicy 'Honor'", 'a spread over the witness'),
  onPod(spread({ nodeAffinityPolicy: 'Ignore' }), 'nodeAffinityPolicy: "Ignore"'),
  onPod(spread({ labelSelector: { matchLabels: { app: 'x' } } }), 'counts other pods than its own'),
  onPod({ topologySpreadConstraints: undefined }, alone, 'no spread'),
  onPod({ topologySpreadConstraints: [] }, alone, 'an empty spread'),
  onPod(spread({ whenUnsatisfiable: 'ScheduleAnyway' }), alone),
  onPod(spread({ topologyKey: 'kubernetes.io/hostname' }), alone),
  onPod(spread({ maxSkew: 9 }), alone),
  onPod(spread({ labelSelector: undefined }), 'counts other pods than its own', 'a spread that counts no pods'),
  onPod(prefers('nodeAffinity'), 'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution'),
  onPod(prefers('podAffinity'), 'affinity.podAffinity'),
  {
    what: 'a gateway without spread',
    plant: (cluster) => {
      delete cluster.get('Deployment', 'istio-ingress', 'ingressgateway').spec.template.spec.topologySpreadConstraints;
    },
    found: ['WH-12 Deployment istio-ingress/ingressgateway'],
    says: 'may all run in one centre',
  },
  {
    what: 'a spread that counts the pods of another workload, too',
    plant: (cluster) => {
      const { template } = cluster.get('Deployment', 'portal', 'portal-bff').spec;
      template.spec.topologySpreadConstraints[0].labelSelector = {};
    },
    found: ['WH-12 Deployment portal/portal-bff'],
    says: 'counts other pods than its own',
  },
  onPod(apart({ topologyKey: zone, labelSelector: own }), 'for each of 10 pods, and its nodes have 1'),
  onPod(apart({ topologyKey: zone, labelSelector: { matchLabels: { app: 'x' } } }), 'which pods keep its own away'),
];
