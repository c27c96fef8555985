import { mlps, nist, owasp, pci } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import { appLabel } from '../../pods/workloads';
import type { Rule } from '../../rule';

const account = "variables.spec.?serviceAccountName.orValue('')";
const name = `variables.metadata.?labels[?'${appLabel}'].orValue('')`;

/** No account is told by ID-05, no name by TC-01. */
export const ownAccount: Rule = {
  id: 'ID-08',
  title: 'Pods run as the service account of their service',
  rationale: 'The mesh believes a certificate, which names the account: who runs as another service is let in as that.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.1a', '8.1.4.2d'), ...pci('7.2.5', '8.6.1'), ...nist('ia-2', 'ac-6'), ...owasp('K09')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `${account} in ['', 'default', ${name}] || ${name} == ''`,
        message: `its pods run as another service account than that of their name (${appLabel})`,
      },
    ],
  },
  // operators of data name accounts otherwise
  enforcedIn: ['team', 'edge'],
  remedy: 'set serviceAccountName to the name of the service, and make that account beside it',
};
