import type { Operator } from '../../specification/platform';

/** Issues and renews the certificates of gateways, stores and topics. */
export const CERT_MANAGER: Operator = {
  name: 'cert-manager',
  roles: ['primary', 'recovery', 'management'],
  podSecurity: { level: 'restricted' },
  charts: ['cert-manager'],
  pods: [
    {
      name: 'cert-manager',
      labels: { 'app.kubernetes.io/name': 'cert-manager' },
      serviceAccount: 'cert-manager',
      ports: [9402],
    },
    {
      name: 'cert-manager-webhook',
      labels: { 'app.kubernetes.io/name': 'webhook' },
      serviceAccount: 'cert-manager-webhook',
      ports: [10250, 9402],
    },
    {
      name: 'cert-manager-cainjector',
      labels: { 'app.kubernetes.io/name': 'cainjector' },
      serviceAccount: 'cert-manager-cainjector',
      ports: [9402],
    },
    {
      // A job after the installation: the release is ready when the webhook answers, not when its pods run.
      name: 'cert-manager-startupapicheck',
      labels: { 'app.kubernetes.io/name': 'startupapicheck' },
      serviceAccount: 'cert-manager-startupapicheck',
      ports: [],
    },
  ],
  quota: { cpuMillis: 1_000, memoryMiB: 4_096, pods: 16 },
};
