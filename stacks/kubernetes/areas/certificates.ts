import { CertificateIssuer } from '../../../constructs/identity/certificate-issuer';
import { HostCertificate } from '../../../constructs/identity/host-certificate';
import { KUBECTL } from '../../guide/step';
import type { Area } from '../area';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** Secrets with the certificates of public hosts, by logical name of the host. */
export type Certificates = ReadonlyMap<string, string>;

/** Who signs which certificates. */
export function certificates({ plan, charts }: ClusterContext): Area<Certificates> {
  const secrets = new Map<string, string>();
  if (plan.mesh === undefined) {
    return { handles: secrets, guide: {} };
  }
  const { namespace } = plan.mesh.ingress;
  const chart = charts.of('20-security', PLATFORM);
  const ownership = platformOwnership(plan);
  const issuers = Object.entries(plan.environment.issuers).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [issuerName, signer] of issuers) {
    new CertificateIssuer(chart, `issuer-${issuerName}`, { issuerName, ownership, signer });
  }
  for (const { name, publicHost } of plan.publicEntries) {
    const certificate = new HostCertificate(chart, `certificate-${name}`, {
      certificateName: `public-${name}`,
      namespace,
      ownership,
      hosts: [publicHost.host],
      issuer: publicHost.issuer,
    });
    secrets.set(name, certificate.secretName);
  }
  const waits = [
    `${KUBECTL} wait --for=condition=Ready clusterissuer --all --timeout=2m`,
    `${KUBECTL} -n ${namespace} wait --for=condition=Ready certificate --all --timeout=5m`,
  ];
  return { handles: secrets, guide: { layers: { '20-security': { holds: 'issuers and certificates', waits } } } };
}
