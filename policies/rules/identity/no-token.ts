import { cis, mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** The token by which the proxy gets its certificate; the injector adds it to pods. */
const ofProxy =
  "(object.kind == 'Pod' && v.name == 'istio-token' && s.serviceAccountToken.?audience.orValue('') == 'istio-ca')";

export const noToken: Rule = {
  id: 'ID-05',
  title: 'No token of a service account is mounted, and no pod runs as the default one',
  rationale:
    'A pod that never asks the API server holds nothing that it, or whoever it vouches for, would accept; its proxy shows who it is.',
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
        expression: `variables.spec.?volumes.orValue([]).all(v, v.?projected.?sources.orValue([]).all(s, !has(s.serviceAccountToken) || ${ofProxy}))`,
        message: 'a volume projects a token of the service account',
      },
    ],
  },
  remedy:
    'set automountServiceAccountToken: false and a service account of its own; what needs the API server is exempted by name, with its reason',
};
