import { mlps, nist, pci } from '../../frameworks';
import { celList, STORAGE_CLASSES } from '../../parameters';
import type { Rule } from '../../rule';

/** Claims that a StatefulSet makes are of a class that Terraform makes, which other rules say. */
export const approvedClaims: Rule = {
  id: 'DP-04',
  title: 'Volumes are claimed by a StorageClass of the platform',
  rationale:
    'Of these classes the platform knows where the disks stand and who keeps them; that disks are encrypted no manifest shows.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.8b'), ...pci('3.5.1'), ...nist('sc-28', 'cm-6')],
  kinds: [{ group: '', kind: 'PersistentVolumeClaim' }],
  forbids: true,
  cel: {
    validations: [
      {
        expression: `object.spec.?storageClassName.orValue('') in ${celList(STORAGE_CLASSES)}`,
        message: `its StorageClass is none of ${STORAGE_CLASSES.join(', ')}`,
      },
    ],
  },
  remedy: `set storageClassName to ${STORAGE_CLASSES.join(' or ')}`,
};
