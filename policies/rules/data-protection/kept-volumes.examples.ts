import type { RuleExamples } from '../../examples/example';

const named = (name: string, fields: object, annotations: object = {}) => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name, annotations: annotations as Readonly<Record<string, string>> },
  provisioner: 'topolvm.io',
  reclaimPolicy: 'Retain',
  ...fields,
});
const found = [{ kind: 'StorageClass', name: 'node-local' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [named('node-local', {}), named('network', { provisioner: 'rook-ceph.rbd.csi.ceph.com' })] },
    { objects: [named('node-local', {}, { 'storageclass.kubernetes.io/is-default-class': 'false' })] },
  ],
  fail: [
    { objects: [named('node-local', { reclaimPolicy: 'Delete' })], found, message: 'deletes a volume' },
    { objects: [named('node-local', { reclaimPolicy: undefined })], found },
    { objects: [named('node-local', { provisioner: 'rancher.io/local-path' })], found, message: 'another driver' },
    { objects: [named('fast', {})], found: [{ kind: 'StorageClass', name: 'fast' }] },
    {
      objects: [named('node-local', {}, { 'storageclass.kubernetes.io/is-default-class': 'true' })],
      found,
      message: 'names no class',
    },
  ],
};
