import { mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const readOnlyRoot: Rule = {
  id: 'WH-06',
  title: 'No container can change its own files',
  rationale: 'Who gets into a process can leave no program behind; what changes lies in volumes that are looked at.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.5', '8.1.4.7b'), ...pci('11.5.2'), ...nist('si-7'), ...nsa('C-0017'), ...owasp('K01')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: 'variables.containers.all(c, c.?securityContext.?readOnlyRootFilesystem.orValue(false))',
        message: 'a container can write into the files of its image (readOnlyRootFilesystem)',
      },
    ],
  },
  remedy:
    'set readOnlyRootFilesystem: true in the securityContext of each container, and mount an emptyDir where it writes',
};
