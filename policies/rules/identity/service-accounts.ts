import { cis, mlps, nist, nsa, owasp, pci } from '../../frameworks';
import type { Rule } from '../../rule';

/** The account `default` of each namespace is made by Kubernetes; that no pod runs as it, another rule says. */
export const serviceAccounts: Rule = {
  id: 'ID-11',
  title: 'A service account hands out no token by itself, and brings no credential',
  rationale: 'A mounted token goes to every pod that forgets to refuse it, and lets it speak to the API server.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2b', '8.1.4.2c'),
    ...pci('8.6.1'),
    ...nist('ac-6', 'ia-5'),
    ...cis('5.1.5', '5.1.6'),
    ...nsa('C-0034'),
    ...owasp('K09'),
  ],
  kinds: [{ group: '', kind: 'ServiceAccount' }],
  cel: {
    compares: "object.metadata.name != 'default'",
    validations: [
      {
        expression: "object.metadata.name == 'default' || object.?automountServiceAccountToken.orValue(true) == false",
        message: 'its token is mounted into every pod that does not refuse it',
      },
      {
        expression: 'size(object.?imagePullSecrets.orValue([])) == 0',
        message: "it brings credentials of a registry; nodes have those of the bank's (imagePullSecrets)",
      },
    ],
  },
  remedy: 'set automountServiceAccountToken: false, and leave out imagePullSecrets',
};
