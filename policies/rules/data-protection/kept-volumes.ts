import { mlps, nist, pci } from '../../frameworks';
import { celList, STORAGE_CLASSES, STORAGE_DRIVERS } from '../../parameters';
import type { Rule } from '../../rule';

export const keptVolumes: Rule = {
  id: 'DP-15',
  title: 'StorageClasses are those of the platform, and keep a volume when its claim goes',
  rationale:
    'A claim is deleted by mistake, with its namespace, or by an operator; what was on the disk is the data of customers.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9a'), ...pci('3.5.1'), ...nist('cp-9', 'sc-28')],
  kinds: [{ group: 'storage.k8s.io', kind: 'StorageClass' }],
  cel: {
    validations: [
      {
        expression: "object.?reclaimPolicy.orValue('Delete') == 'Retain'",
        message: 'it deletes a volume with its claim (reclaimPolicy)',
      },
      {
        expression: `object.metadata.name in ${celList(STORAGE_CLASSES)} && object.provisioner in ${celList(STORAGE_DRIVERS)}`,
        message: 'the platform has no such class, or another driver makes its volumes',
      },
      {
        expression:
          "object.metadata.?annotations[?'storageclass.kubernetes.io/is-default-class'].orValue('false') != 'true'",
        message: 'it takes every claim that names no class',
      },
    ],
  },
  remedy: `keep ${STORAGE_CLASSES.join(' and ')} with reclaimPolicy: Retain, neither of them the default`,
};
