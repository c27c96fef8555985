import { CertificateIssuer } from '../../../constructs/identity/certificate-issuer';
import { HostCertificate } from '../../../constructs/identity/host-certificate';
import { MeshDefaults } from '../../../constructs/mesh/mesh-defaults';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** Layer 20: mutual TLS and deny-all for the whole mesh, and who signs which certificates; their Secrets by public host. */
export function security({ plan, charts }: ClusterContext): ReadonlyMap<string, string> {
  const { environment, mesh } = plan;
  if (mesh === undefined) {
    return new Map();
  }
  const chart = charts.of('20-security', PLATFORM);
  const ownership = platformOwnership(plan);
  new MeshDefaults(chart, 'mesh', { rootNamespace: mesh.rootNamespace, ownership });
  for (const [issuerName, signer] of Object.entries(environment.issuers).sort(([a], [b]) => (a < b ? -1 : 1))) {
    new CertificateIssuer(chart, `issuer-${issuerName}`, { issuerName, ownership, signer });
  }
  const certificates = new Map<string, string>();
  for (const { name, publicHost } of plan.publicEntries) {
    const certificate = new HostCertificate(chart, `certificate-${name}`, {
      certificateName: `public-${name}`,
      namespace: mesh.ingress.namespace,
      ownership,
      hosts: [publicHost.host],
      issuer: publicHost.issuer,
    });
    certificates.set(name, certificate.secretName);
  }
  return certificates;
}
