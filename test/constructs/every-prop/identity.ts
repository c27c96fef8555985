import { Duration } from 'cdk8s';
import { CertificateIssuer, type CertificateIssuerProps } from '../../../constructs/identity/certificate-issuer';
import { HostCertificate, type HostCertificateProps } from '../../../constructs/identity/host-certificate';
import { TokenRequester, type TokenRequesterProps } from '../../../constructs/identity/token-requester';
import { OWNERSHIP } from '../samples';
import { OTHER_OWNERSHIPS } from './ownership';
import { type Examined, examined } from './subject';

const VAULT = {
  kind: 'vault',
  server: 'https://openbao.example:8200',
  path: 'pki/sign/a',
  authMount: 'kubernetes-a',
  authoritySecret: 'ca-a',
} as const;

const certificateIssuer = examined<CertificateIssuerProps>({
  name: 'CertificateIssuer',
  props: { issuerName: 'bank', ownership: OWNERSHIP, signer: VAULT },
  alternatives: {
    issuerName: ['other'],
    ownership: OTHER_OWNERSHIPS,
    signer: [
      { kind: 'self-signed' },
      { ...VAULT, server: 'https://other.example:8200' },
      { ...VAULT, path: 'pki/sign/b' },
      { ...VAULT, authMount: 'kubernetes-b' },
      { ...VAULT, authoritySecret: 'ca-b' },
    ],
  },
  build: (scope, props) => new CertificateIssuer(scope, 'Issuer', props),
});

const hostCertificate = examined<HostCertificateProps>({
  name: 'HostCertificate',
  props: {
    certificateName: 'public-web',
    namespace: 'istio-ingress',
    ownership: OWNERSHIP,
    hosts: ['www.bank.example'],
    issuer: 'bank',
    validity: Duration.days(90),
    renewBefore: Duration.days(30),
  },
  alternatives: {
    certificateName: ['public-api'],
    namespace: ['edge'],
    ownership: OTHER_OWNERSHIPS,
    hosts: [['api.bank.example'], ['www.bank.example', 'api.bank.example']],
    issuer: ['other'],
    validity: [Duration.days(80)],
    renewBefore: [Duration.days(20)],
  },
  build: (scope, props) => new HostCertificate(scope, 'Certificate', props),
});

const tokenRequester = examined<TokenRequesterProps>({
  name: 'TokenRequester',
  props: { account: 'cert-manager', namespace: 'cert-manager', ownership: OWNERSHIP },
  alternatives: { account: ['other'], namespace: ['other'], ownership: OTHER_OWNERSHIPS },
  build: (scope, props) => new TokenRequester(scope, 'Tokens', props),
});

export const IDENTITY: readonly Examined[] = [certificateIssuer, hostCertificate, tokenRequester];
