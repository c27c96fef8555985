import { iso, mlps, nist, pci } from '../../frameworks';
import type { Rule } from '../../rule';

/** Beyond dev a certificate that signs itself is refused by a rule of its own; charts have Issuers of that kind. */
export const knownSigners: Rule = {
  id: 'DP-12',
  title: 'Certificates are asked of one PKI, over TLS',
  rationale: 'Whoever answers in the place of the PKI signs for every name of the bank.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.8a'), ...pci('4.2.1'), ...iso('A.8.24'), ...nist('sc-12', 'sc-17')],
  kinds: [
    { group: 'cert-manager.io', kind: 'ClusterIssuer' },
    { group: 'cert-manager.io', kind: 'Issuer' },
  ],
  cel: {
    validations: [
      {
        expression:
          '!has(object.spec.acme) && !has(object.spec.ca) && !has(object.spec.venafi) && has(object.spec.vault) != has(object.spec.selfSigned)',
        message: 'it is to ask one signer, the PKI (vault) or none but itself (selfSigned)',
      },
      {
        expression: "object.spec.?vault.?server.orValue('https://').startsWith('https://')",
        message: 'it asks its PKI in plain text',
      },
    ],
  },
  remedy: 'name the PKI of the bank by spec.vault, with a server of https',
};
