import { CertificateIssuer } from '../../../constructs/identity/certificate-issuer';
import { HostCertificate } from '../../../constructs/identity/host-certificate';
import { TokenRequester } from '../../../constructs/identity/token-requester';
import { certManager } from '../../../environments/platform/components/cert-manager';
import { vaultMountOf } from '../../../environments/register/vault-mount';
import { secretStep } from '../../guide/secret';
import { type GuideStep, haveCondition } from '../../guide/step';
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
    new CertificateIssuer(chart, `issuer-${issuerName}`, {
      issuerName,
      ownership,
      signer:
        signer.kind === 'self-signed'
          ? signer
          : {
              ...signer,
              authMount: vaultMountOf(plan.environment.name, plan.cluster.name),
              authoritySecret: authoritySecretOf(issuerName),
            },
    });
  }
  if (issuers.some(([, { kind }]) => kind === 'vault')) {
    // The chart's own roles leave it out, and an issuer shows such a token to OpenBao.
    const { namespace: home } = certManager;
    new TokenRequester(chart, 'cert-manager-tokens', { account: 'cert-manager', namespace: home, ownership });
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
  const folders = [`${plan.cluster.name}/20-security`];
  const waits = [
    ...(issuers.length > 0 ? [haveCondition('Ready', 'ClusterIssuer', folders, '2m')] : []),
    ...(secrets.size > 0 ? [haveCondition('Ready', 'Certificate', folders, '5m')] : []),
  ];
  return {
    handles: secrets,
    guide: {
      secrets: issuers.flatMap(([name, signer]) =>
        signer.kind === 'self-signed' ? [] : [authorityStep(plan.cluster.name, name, signer.server)],
      ),
      layers: { '20-security': { holds: 'issuers and certificates', waits } },
    },
  };
}

function authoritySecretOf(issuer: string): string {
  return `issuer-${issuer}-ca`;
}

function authorityStep(cluster: string, issuer: string, server: string): GuideStep {
  return secretStep({
    title: `Authority of the issuer ${issuer}`,
    text: `cert-manager trusts ${server} by this certificate.`,
    cluster,
    namespace: certManager.namespace,
    name: authoritySecretOf(issuer),
    files: ['ca.crt'],
  });
}
