import { HOST_CERTIFICATE_VALIDITY } from '../../constructs/identity/host-certificate';
import { certManager } from '../../environments/platform/components/cert-manager';
import { metricsServer } from '../../environments/platform/components/metrics-server';
import { POD_SECURITY_VERSION } from '../../environments/platform/pod-security-version';
import { vaultMountOf } from '../../environments/register/vault-mount';
import { hasComponent } from '../../environments/running';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import { REGISTRY, versions } from '../../environments/versions';
import type { GuidedCluster } from './guided-cluster';

/** Port of the API servers, where flows of the platform look for them. */
const API_SERVER_PORT = 6443;

/** What must be there before the guide is followed, with the environment's own values: Terrace installs none of it. */
export function prerequisites(environment: EnvironmentSpec, clusters: readonly GuidedCluster[]): string {
  const parts = [
    clustersPart(clusters),
    network(clusters),
    ...kubeletCertificates(environment),
    time,
    people(environment, clusters),
    secretsPart(environment),
    registry,
    ...loadBalancer(clusters),
    storage(clusters),
    ...openBao(environment, clusters),
    machine,
  ];
  return `## Prerequisites

Terrace does not install what stands here. Ask who runs it before the first cluster, and after it has changed.

${parts.join('\n')}`;
}

function clustersPart(clusters: readonly GuidedCluster[]): string {
  const rows = clusters.map(({ plan: { cluster } }) => {
    const { name, nodeCidr, podCidr, serviceCidr } = cluster;
    return `  | ${name} | ${nodeCidr} | ${podCidr} | ${serviceCidr} |`;
  });
  return `- **Clusters** of Kubernetes ${versions.kubernetes.version}, with the admission of Pod Security on, as it is by default
  (namespaces ask for ${POD_SECURITY_VERSION}), and with these addresses. API servers listen on port ${API_SERVER_PORT} of nodes:

  | cluster | nodes and API servers | pods | Services |
  | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function network(clusters: readonly GuidedCluster[]): string {
  const mesh = clusters.some(({ plan }) => plan.mesh !== undefined);
  const istio = mesh
    ? '\n  Beside Istio it also needs `cni.exclusive: false`, and `socketLB.hostNamespaceOnly: true` where it replaces kube-proxy.'
    : '';
  return `- **A network plugin that enforces NetworkPolicy**, inwards and outwards, from the start of a pod. Without one everything is
  open, and no command here shows it. Policies name API servers and kubelets by the addresses of nodes (\`ipBlock\`), and must
  be asked after the address of a Service was turned into that of an API server. Probes of a node's own kubelet pass whatever
  the policies say. Cilium matches \`ipBlock\` to nodes only with \`policy-cidr-match-mode: nodes\`.${istio}`;
}

function kubeletCertificates(environment: EnvironmentSpec): readonly string[] {
  return hasComponent(environment, metricsServer.namespace)
    ? [
        `- **Certificates of kubelets** signed by the cluster's authority: \`serverTLSBootstrap: true\`, and an approver of their requests.
  metrics-server trusts no others.`,
      ]
    : [];
}

const time = `- **Time**: every node follows the same clock; certificates and tokens live for minutes.`;

function people({ groups }: EnvironmentSpec, clusters: readonly GuidedCluster[]): string {
  const teams = clusters.flatMap(({ plan }) => plan.units.map(({ team }) => team.group));
  const rows = [
    `  - engineers of the platform: \`${groups.platformEngineers}\``,
    `  - auditors: \`${groups.auditors}\``,
    ...(teams.length > 0 ? [`  - teams: ${quoted([...new Set(teams)].sort())}`] : []),
  ];
  return `- **People**: API servers accept tokens of the identity provider (OIDC) and take these groups from them, as they are written
  here, prefix included:
${rows.join('\n')}
- **Whoever applies** is an administrator of the cluster: nobody hands out rights that they do not have.`;
}

function secretsPart({ stateBackend }: EnvironmentSpec): string {
  return `- **Encryption at rest** of Secrets in every cluster (\`EncryptionConfiguration\`): keys of certificates lie in them.
- **Object store**: the bucket \`${stateBackend.bucket}\` at ${stateBackend.endpoint} exists, keeps versions, and answers conditional
  writes (\`If-None-Match\`), by which Terraform locks its state.`;
}

const registry = `- **Registry** ${REGISTRY}: it has the charts and images, and nodes have the credentials to pull (an image credential
  provider of the kubelet, or the container runtime); manifests name no pull secrets. Images whose digest is an example
  (\`facts.json\`, \`origin: example\`) cannot be pulled: resolve the lock first.`;

function loadBalancer(clusters: readonly GuidedCluster[]): string[] {
  const entries = clusters.flatMap(({ plan }) => plan.publicEntries.map(({ publicHost }) => publicHost.host));
  if (entries.length === 0) {
    return [];
  }
  return [
    `- **Load balancer** in every cluster with a gateway: it gives the gateway's Service an address that stays, brings requests
  to nodes with a pod of the gateway (\`externalTrafficPolicy: Local\`) without node ports, and leaves the client's address.
- **DNS**: these hosts lead to the gateway of the cluster that serves customers: ${quoted([...new Set(entries)].sort())}.`,
  ];
}

function storage(clusters: readonly GuidedCluster[]): string {
  const drivers = clusters.map(({ plan: { cluster } }) => {
    const { nodeLocalProvisioner, networkProvisioner } = cluster.storage;
    return `${cluster.name} \`${nodeLocalProvisioner}\` (on a node) and \`${networkProvisioner}\` (in a centre)`;
  });
  return `- **CSI drivers** by these names: ${drivers.join('; ')}.`;
}

function openBao({ name, issuers }: EnvironmentSpec, clusters: readonly GuidedCluster[]): string[] {
  const meshed = clusters.filter(({ plan }) => plan.mesh !== undefined);
  const { namespace } = certManager;
  return Object.entries(issuers).flatMap(([issuer, signer]) =>
    signer.kind === 'self-signed'
      ? []
      : [
          `- **OpenBao** at ${signer.server} signs for the issuer \`${issuer}\`. A cluster has an auth mount of its own, of the method
  \`kubernetes\`, for a mount trusts one API server: ${quoted(meshed.map(({ plan }) => vaultMountOf(name, plan.cluster.name)))}. Each holds
  the address and authority of its cluster's API servers, a reviewer's token with the ClusterRole \`system:auth-delegator\`, and the
  role \`cert-manager\`: ServiceAccount \`cert-manager\` of the namespace \`${namespace}\`, audience \`vault://${issuer}\`, and a policy
  with nothing but \`update\` on \`${signer.path}\`. That path may sign the public hosts: its role
  has \`require_cn=false\`, for certificates carry DNS names alone, \`key_type=any\` or \`ec\` of 256 bits, and \`max_ttl\` of at least
  \`${HOST_CERTIFICATE_VALIDITY.toHours()}h\`, as has its secrets engine (\`max_lease_ttl\`); the authority itself holds longer.`,
        ],
  );
}

const machine = `- **This machine**: bash, kubectl ${versions.kubernetes.version.split('.').slice(0, 2).join('.')} (one minor version more or less), Terraform ${versions.terraform.version} with a way to its providers, helm, curl; a
  home folder on an encrypted disk.
- **What a later release brings**: delivery, stores, backups and observability have no area yet; nothing here watches or backs
  up what runs.`;

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
