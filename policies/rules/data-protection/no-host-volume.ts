import { cis, mlps, nist, nsa, podSecurity } from '../../frameworks';
import { celList, STORAGE_DRIVERS } from '../../parameters';
import type { Rule } from '../../rule';

export const noHostVolume: Rule = {
  id: 'DP-14',
  title: 'A PersistentVolume is of a driver of the platform, and never a folder of a node',
  rationale:
    'A volume is bound to whoever claims it: one that is a folder of a node opens the node, past every rule of pods.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d'),
    ...nist('sc-39', 'ac-6'),
    ...cis('5.2.11'),
    ...nsa('C-0038'),
    ...podSecurity('baseline'),
  ],
  kinds: [{ group: '', kind: 'PersistentVolume' }],
  forbids: true,
  cel: {
    validations: [
      {
        expression: `has(object.spec.csi) && object.spec.csi.driver in ${celList(STORAGE_DRIVERS)}`,
        message: `it is a folder of a node, or of a driver that is none of ${STORAGE_DRIVERS.join(', ')}`,
      },
    ],
  },
  remedy: 'claim a volume of a StorageClass, whose driver makes it',
};
