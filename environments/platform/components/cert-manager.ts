import type { PackagedComponent } from '../../specification/component';
import { address, pods, tcp, toApiServer } from '../flow';

const NO_ACME = 'the bank has no ACME issuer';

/** Issues and renews the certificates of gateways, stores and topics. */
export const certManager: PackagedComponent = {
  namespace: 'cert-manager',
  roles: ['primary', 'recovery', 'management'],
  podSecurity: { level: 'restricted' },
  charts: ['cert-manager'],
  images: ['cert-manager-acmesolver'],
  pods: [
    {
      name: 'cert-manager',
      kind: 'Deployment',
      madeBy: 'chart',
      image: 'cert-manager-controller',
      labels: { 'app.kubernetes.io/name': 'cert-manager' },
      serviceAccount: 'cert-manager',
      ports: [9402],
      sizes: {
        dev: { replicas: 1, cpuMillis: 20, memoryMiB: 128 },
        uat: { replicas: 2, cpuMillis: 50, memoryMiB: 256 },
        prod: { replicas: 2, cpuMillis: 50, memoryMiB: 256 },
      },
    },
    {
      name: 'cert-manager-webhook',
      kind: 'Deployment',
      madeBy: 'chart',
      image: 'cert-manager-webhook',
      labels: { 'app.kubernetes.io/name': 'webhook' },
      serviceAccount: 'cert-manager-webhook',
      ports: [10250, 9402],
      sizes: {
        dev: { replicas: 1, cpuMillis: 20, memoryMiB: 64 },
        uat: { replicas: 2, cpuMillis: 50, memoryMiB: 128 },
        prod: { replicas: 2, cpuMillis: 50, memoryMiB: 128 },
      },
    },
    {
      name: 'cert-manager-cainjector',
      kind: 'Deployment',
      madeBy: 'chart',
      image: 'cert-manager-cainjector',
      labels: { 'app.kubernetes.io/name': 'cainjector' },
      serviceAccount: 'cert-manager-cainjector',
      ports: [9402],
      sizes: {
        dev: { replicas: 1, cpuMillis: 20, memoryMiB: 128 },
        uat: { replicas: 2, cpuMillis: 50, memoryMiB: 256 },
        prod: { replicas: 2, cpuMillis: 50, memoryMiB: 256 },
      },
    },
    {
      // The release is ready when the webhook answers, not when its pods run.
      name: 'cert-manager-startupapicheck',
      kind: 'Job',
      madeBy: 'chart',
      image: 'cert-manager-startupapicheck',
      labels: { 'app.kubernetes.io/name': 'startupapicheck' },
      serviceAccount: 'cert-manager-startupapicheck',
      ports: [],
      sizes: {
        dev: { cpuMillis: 10, memoryMiB: 64 },
        uat: { cpuMillis: 10, memoryMiB: 64 },
        prod: { cpuMillis: 10, memoryMiB: 64 },
      },
    },
  ],
  flows: [
    tcp(address('api-server'), pods('cert-manager-webhook'), 10250, 'webhooks validate certificate resources'),
    toApiServer('cert-manager', 'reads Certificates and writes the Secrets that they name'),
    toApiServer('cert-manager-webhook', 'keeps its own serving certificate and reviews approvals'),
    toApiServer('cert-manager-cainjector', 'writes authorities into webhooks and API services'),
    toApiServer('cert-manager-startupapicheck', 'proves after the installation that the webhook answers'),
    // OpenBao's own port; an environment whose issuer names another one replaces it.
    tcp(pods('cert-manager'), address('issuers'), 8200, 'the PKI on OpenBao signs certificates'),
  ],
  kinds: [
    { group: 'cert-manager.io', kind: 'CertificateRequest', plural: 'certificaterequests', scope: 'Namespaced' },
    { group: 'cert-manager.io', kind: 'Certificate', plural: 'certificates', scope: 'Namespaced' },
    { group: 'cert-manager.io', kind: 'Issuer', plural: 'issuers', scope: 'Namespaced' },
    { group: 'cert-manager.io', kind: 'ClusterIssuer', plural: 'clusterissuers', scope: 'Cluster' },
    { group: 'acme.cert-manager.io', kind: 'Challenge', plural: 'challenges', scope: 'Namespaced', unread: NO_ACME },
    { group: 'acme.cert-manager.io', kind: 'Order', plural: 'orders', scope: 'Namespaced', unread: NO_ACME },
  ],
  workloadKinds: [],
};
