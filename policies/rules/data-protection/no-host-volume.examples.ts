import type { RuleExamples } from '../../examples/example';
import { exampleDeployment } from '../../examples/objects';

const volume = (spec: object) => ({ apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'pay' }, spec });
const found = [{ kind: 'PersistentVolume', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleDeployment()] },
    { objects: [volume({ csi: { driver: 'topolvm.io', volumeHandle: 'pay' } })] },
  ],
  fail: [
    { objects: [volume({ hostPath: { path: '/' } })], found, message: 'a folder of a node' },
    { objects: [volume({ local: { path: '/mnt' } })], found },
    { objects: [volume({ csi: { driver: 'hostpath.csi.k8s.io', volumeHandle: 'pay' } })], found },
  ],
};
