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
  onPod(apart({ topologyKey: zone, labelSelector: own }), 'for each of 10 pods, and its nodes have 1'),
  onPod(apart({ topologyKey: zone, labelSelector: { matchLabels: { app: 'x' } } }), 'which pods keep its own away'),
];
