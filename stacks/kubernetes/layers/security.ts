import { CertificateIssuer } from '../../../constructs/identity/certificate-issuer';
import { HostCertificate } from '../../../constructs/identity/host-certificate';
import { MeshDefaults } from '../../../constructs/mesh/mesh-defaults';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** Layer 20: mutual TLS and deny-all for the whole mesh, and who signs which certificates. */
export function security({ plan, charts }: ClusterContext): void {
  const { environment, mesh } = plan;
  if (mesh === undefined) {
    return;
  }
  const chart = charts.of('20-security', PLATFORM);
  const ownership = platformOwnership(plan);
  new MeshDefaults(chart, 'mesh', { rootNamespace: mesh.rootNamespace, ownership });
  for (const [issuerName, signer] of Object.entries(environment.issuers).sort(([a], [b]) => (a < b ? -1 : 1))) {
    new CertificateIssuer(chart, `issuer-${issuerName}`, { issuerName, ownership, signer });
  }
  for (const { name, publicHost } of plan.publicEntries) {
    new HostCertificate(chart, `certificate-${name}`, {
      certificateName: certificateOf(name),
      namespace: mesh.ingress.namespace,
      ownership,
      hosts: [publicHost.host],
      issuer: publicHost.issuer,
    });
  }
}

/** Name of a public host's certificate, and of the Secret that holds it. */
export function certificateOf(host: string): string {
  return `public-${host}`;
}
