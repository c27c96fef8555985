import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, injectedPod } from '../../examples/pods';

const found = [foundDeployment];
const pod = (fields: Readonly<Record<string, unknown>>) => goodDeployment({ pod: fields });
const dead = { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 };
const onNode = (conditions: readonly object[]) => ({
  ...injectedPod,
  spec: { ...(injectedPod.spec as object), nodeName: 'node-1' },
  status: { conditions },
});
const scheduled = { type: 'PodScheduled', status: 'True' };
const foundPod = [{ kind: 'Pod', namespace: 'pay', name: injectedPod.metadata.name }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [onNode([scheduled])] },
    { objects: [pod({ nodeSelector: {}, tolerations: [], schedulerName: 'default-scheduler' })] },
    { objects: [pod({ affinity: { podAntiAffinity: {} } })] },
  ],
  fail: [
    { objects: [pod({ nodeName: 'node-1' })], found, message: 'nodeName' },
    { objects: [onNode([])], found: foundPod, message: 'nodeName' },
    { objects: [onNode([{ ...scheduled, status: 'False' }])], found: foundPod, message: 'nodeName' },
    { objects: [pod({ nodeSelector: { disk: 'fast' } })], found, message: 'nodeSelector' },
    { objects: [pod({ affinity: { nodeAffinity: {} } })], found, message: 'nodeAffinity' },
    ...[
      { operator: 'Exists' },
      { ...dead, key: 'node-role.kubernetes.io/control-plane' },
      { ...dead, effect: undefined },
      { ...dead, effect: 'NoSchedule' },
    ].map((toleration) => ({ objects: [pod({ tolerations: [dead, toleration] })], found, message: 'tolerations' })),
    { objects: [pod({ schedulerName: 'other' })], found, message: 'schedulerName' },
  ],
};
