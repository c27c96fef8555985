import type { Operator } from '../../specification/platform';

/** Control plane of the mesh: it configures every proxy, signs their certificates and injects them. */
export const ISTIO_SYSTEM: Operator = {
  name: 'istio-system',
  roles: ['primary', 'recovery'],
  podSecurity: { level: 'restricted' },
  charts: ['istio-base', 'istiod'],
  pods: [
    {
      name: 'istiod',
      labels: { 'app.kubernetes.io/name': 'istiod' },
      serviceAccount: 'istiod',
      // 15012: configuration and certificates over TLS; 15017: webhooks; 15014: metrics. 15010, in clear text, stays shut.
      ports: [15012, 15017, 15014],
    },
  ],
  quota: { cpuMillis: 6_000, memoryMiB: 24_576, pods: 12 },
};
