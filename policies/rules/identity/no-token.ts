import { cis, mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const noToken: Rule = {
  id: 'ID-05',
  title: 'No token of the API server is mounted, and no pod runs as the default service account',
  rationale: 'A pod that never asks the API server holds nothing that the API server would accept.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2b', '8.1.4.2c'),
    ...pci('8.6.1', '2.2.2'),
    ...nist('ac-6', 'ia-5'),
    ...cis('5.1.5', '5.1.6'),
    ...nsa('C-0034'),
    ...owasp('K09'),
  ],
  kinds: podKinds,
  cel: {
    compares: 'size(variables.containers) > 0',
    validations: [
      {
        expression:
          'size(variables.containers) == 0 || variables.spec.?automountServiceAccountToken.orValue(true) == false',
        message: 'the token of the service account is mounted',
      },
      {
        expression:
          "size(variables.containers) == 0 || !(variables.spec.?serviceAccountName.orValue('') in ['', 'default'])",
        message: 'it runs as the default service account',
      },
      {
        expression:
          "variables.spec.?volumes.orValue([]).all(v, v.?projected.?sources.orValue([]).all(s, !has(s.serviceAccountToken) || s.serviceAccountToken.?audience.orValue('') != ''))",
        message: 'a volume projects a token for the API server',
      },
    ],
  },
  remedy:
    'set automountServiceAccountToken: false and a service account of its own; what needs the API server is exempted by name, with its reason',
};
