import { CertificateIssuer } from '../../../constructs/identity/certificate-issuer';
import { HostCertificate } from '../../../constructs/identity/host-certificate';
import { MeshDefaults } from '../../../constructs/mesh/mesh-defaults';
import { publicEntries } from '../../../environments/register/public-routes';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** Namespace of the gateway that holds the public hosts' certificates. */
const INGRESS_NAMESPACE = 'istio-ingress';

/** Layer 20: mutual TLS and deny-all for the whole mesh, and who signs which certificates. */
export function security(context: ClusterContext): void {
  if (!context.hasMesh) {
    return;
  }
  const { environment, charts, services } = context;
  const chart = charts.of('20-security', PLATFORM);
  const ownership = platformOwnership(context);
  new MeshDefaults(chart, 'mesh', { rootNamespace: 'istio-system', ownership });
  for (const [issuerName, signer] of Object.entries(environment.issuers).sort(([a], [b]) => (a < b ? -1 : 1))) {
    new CertificateIssuer(chart, `issuer-${issuerName}`, { issuerName, ownership, signer });
  }
  for (const { name, publicHost } of publicEntries(environment, services)) {
    new HostCertificate(chart, `certificate-${name}`, {
      certificateName: certificateOf(name),
      namespace: INGRESS_NAMESPACE,
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
