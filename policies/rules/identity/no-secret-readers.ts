import { cis, mlps, nist, owasp, pci } from '../../frameworks';
import { celList } from '../../parameters';
import { clusterRole, has, noRule, role } from '../../rbac';
import type { Rule } from '../../rule';

const READS = celList(['get', 'list', 'watch']);

/** Operators and charts bring ClusterRoles that read Secrets: clusters refuse Roles only, manifests have neither. */
export const noSecretReaders: Rule = {
  id: 'ID-04',
  title: 'Secrets are read by name only',
  rationale: 'Who lists the Secrets of a namespace has every credential in it, those of other workloads too.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.1.4.8b'),
    ...pci('3.6.1.3', '7.2.5'),
    ...nist('ac-3'),
    ...cis('5.1.2'),
    ...owasp('K03'),
  ],
  kinds: [role, clusterRole],
  enforcedOn: [role],
  cel: {
    validations: [
      {
        expression: noRule(
          `${has('resources', celList(['secrets']))} && ${has('verbs', READS)} && size(r.?resourceNames.orValue([])) == 0`,
        ),
        message: 'a rule reads all Secrets',
      },
    ],
  },
  remedy: 'name the Secrets that are read (resourceNames), or mount them into the pod',
};
