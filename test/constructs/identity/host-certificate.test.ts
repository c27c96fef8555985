import { Duration } from 'cdk8s';
import { HostCertificate, type HostCertificateProps } from '../../../constructs/identity/host-certificate';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

const PROPS: HostCertificateProps = {
  certificateName: 'public-web',
  namespace: 'istio-ingress',
  ownership: OWNERSHIP,
  hosts: ['www.bank.example', 'bank.example'],
  issuer: 'bank',
};

function certificate(choices: Partial<HostCertificateProps> = {}) {
  const objects = synth((scope) => new HostCertificate(scope, 'Certificate', { ...PROPS, ...choices }));
  return only(objects, 'Certificate', 'public-web');
}

describe('HostCertificate', () => {
  test('holds for 90 days and is renewed 30 days before its end by default', () => {
    expect(certificate().spec).toMatchObject({ duration: '2160h', renewBefore: '720h' });
  });

  test('carries every prop into the manifest, with a new key at each renewal', () => {
    const props: Required<HostCertificateProps> = {
      ...PROPS,
      validity: Duration.days(10),
      renewBefore: Duration.hours(36),
    };
    const made = certificate(props);

    expect(made.metadata).toEqual({ name: 'public-web', namespace: 'istio-ingress', labels: OWNERSHIP_LABELS });
    expect(made.spec).toEqual({
      secretName: 'public-web',
      dnsNames: ['www.bank.example', 'bank.example'],
      duration: '240h',
      renewBefore: '36h',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      usages: ['digital signature', 'server auth'],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'bank' },
    });
  });

  test('tells the name of its Secret', () => {
    let secretName = '';
    synth((scope) => {
      secretName = new HostCertificate(scope, 'Certificate', PROPS).secretName;
    });

    expect(secretName).toBe(certificate().spec?.secretName);
  });

  test('fails without a host', () => {
    expect(() => certificate({ hosts: [] })).toThrow("certificate 'public-web' names no host; give at least one");
  });

  test('fails when it would be renewed before it begins', () => {
    expect(() => certificate({ validity: Duration.days(30) })).toThrow(
      "certificate 'public-web' holds for 720h and is renewed 720h before its end; lower 'renewBefore' or raise 'validity'",
    );
  });
});
