import { iso, mlps, nist, pci } from '../../frameworks';
import type { Rule } from '../../rule';

export const noSelfSigned: Rule = {
  id: 'DP-13',
  title: 'In production no certificate signs itself',
  rationale: 'Clients trust the PKI of the bank; who accepts a certificate that signs itself accepts anybody.',
  severity: 'critical',
  stages: ['prod'],
  controls: [...mlps('8.1.4.8a'), ...pci('4.2.1'), ...iso('A.8.24'), ...nist('sc-17')],
  kinds: [
    { group: 'cert-manager.io', kind: 'ClusterIssuer' },
    { group: 'cert-manager.io', kind: 'Issuer' },
  ],
  cel: {
    validations: [
      {
        expression: '!has(object.spec.selfSigned) || has(object.spec.vault)',
        message: 'its certificates sign themselves, and are trusted by nobody outside',
      },
    ],
  },
  remedy: 'name the PKI of the bank by spec.vault',
};
