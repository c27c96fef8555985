import { cis, iso, mlps, nist, nsa, owasp, pci } from '../../frameworks';
import type { Rule } from '../../rule';

/**
 * Clusters refuse them where teams and data are: cert-manager writes its Secrets into the namespaces of gateways, and Helm,
 * istiod and operators theirs into those of the platform.
 */
export const noSecret: Rule = {
  id: 'DP-01',
  title: 'No manifest holds a Secret',
  rationale: 'What stands in a manifest stands in a repository, its copies and its history, for whoever reads them.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.8b'),
    ...pci('3.6.1.2', '8.6.2'),
    ...iso('A.5.17'),
    ...nist('ia-5', 'sc-12'),
    ...cis('5.4.2'),
    ...nsa('C-0012'),
    ...owasp('K03'),
  ],
  kinds: [{ group: '', kind: 'Secret' }],
  forbids: true,
  enforcedIn: ['team', 'data'],
  cel: {
    validations: [
      {
        expression: 'size(object.?data.orValue({})) == 0 && size(object.?stringData.orValue({})) == 0',
        message: 'it holds values, which everybody reads who reads the manifests',
      },
      {
        expression: "object.?type.orValue('') != 'kubernetes.io/service-account-token'",
        message: 'it asks for a token that never ends',
      },
    ],
  },
  remedy: 'let cert-manager or the operator that knows the value write the Secret, and name it where it is needed',
};
