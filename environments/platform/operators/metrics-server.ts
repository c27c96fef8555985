import type { Operator } from '../../specification/platform';

/** Tells autoscalers how much processor time and memory pods use. Its certificate comes from cert-manager. */
export const METRICS_SERVER: Operator = {
  name: 'metrics-server',
  roles: ['primary', 'recovery', 'management'],
  podSecurity: { level: 'restricted' },
  charts: ['metrics-server'],
  pods: [
    {
      name: 'metrics-server',
      labels: { 'app.kubernetes.io/name': 'metrics-server' },
      serviceAccount: 'metrics-server',
      ports: [10250],
    },
  ],
  quota: { cpuMillis: 500, memoryMiB: 1_280, pods: 5 },
};
