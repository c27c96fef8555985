import { CertificateIssuer, type CertificateIssuerProps } from '../../../constructs/identity/certificate-issuer';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

function issuer(props: Required<CertificateIssuerProps>) {
  return only(
    synth((scope) => new CertificateIssuer(scope, 'Issuer', props)),
    'ClusterIssuer',
  );
}

describe('CertificateIssuer', () => {
  test('carries every prop into the manifest, and shows its ServiceAccount instead of a kept token', () => {
    const made = issuer({
      issuerName: 'bank',
      ownership: OWNERSHIP,
      signer: {
        kind: 'vault',
        server: 'https://openbao.terrace.internal:8200',
        path: 'pki/sign/public',
        authMount: 'kubernetes-prod-recovery',
        authoritySecret: 'issuer-bank-ca',
      },
    });

    expect(made.metadata).toEqual({ name: 'bank', labels: OWNERSHIP_LABELS });
    expect(made.spec).toEqual({
      vault: {
        server: 'https://openbao.terrace.internal:8200',
        path: 'pki/sign/public',
        caBundleSecretRef: { name: 'issuer-bank-ca', key: 'ca.crt' },
        auth: {
          kubernetes: {
            mountPath: '/v1/auth/kubernetes-prod-recovery',
            role: 'cert-manager',
            serviceAccountRef: { name: 'cert-manager' },
          },
        },
      },
    });
  });

  test('signs with its own key where there is no PKI', () => {
    const made = issuer({ issuerName: 'sandbox', ownership: OWNERSHIP, signer: { kind: 'self-signed' } });

    expect(made.spec).toEqual({ selfSigned: {} });
  });
});
