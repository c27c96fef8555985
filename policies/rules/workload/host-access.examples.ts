import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, withPodSecurity, withSecurity } from '../../examples/pods';

const found = [foundDeployment];
const volume = (source: object) => goodDeployment({ pod: { volumes: [{ name: 'tmp', ...source }] } });
const container = (fields: Readonly<Record<string, unknown>>) => goodDeployment({ container: fields });
const elsewhere = [
  { livenessProbe: { httpGet: { host: '169.254.169.254', path: '/', port: 80 } } },
  { readinessProbe: { tcpSocket: { host: '169.254.169.254', port: 80 } } },
  { startupProbe: { httpGet: { host: '169.254.169.254', path: '/', port: 80 } } },
  { lifecycle: { preStop: { httpGet: { host: '169.254.169.254', path: '/', port: 80 } } } },
  { lifecycle: { postStart: { tcpSocket: { host: '169.254.169.254', port: 80 } } } },
];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [goodDeployment({ pod: { hostNetwork: false, volumes: undefined } })] },
    { objects: [volume({ persistentVolumeClaim: { claimName: 'data' } })] },
    { objects: [volume({ secret: { secretName: 'pay' } })] },
  ],
  fail: [
    ...['hostNetwork', 'hostPID', 'hostIPC'].map((field) => ({
      objects: [goodDeployment({ pod: { [field]: true } })],
      found,
      message: field,
    })),
    { objects: [container({ ports: [{ containerPort: 8080, hostPort: 8080 }] })], found, message: 'hostPort' },
    ...[
      { hostPath: { path: '/' } },
      { csi: { driver: 'inline' } },
      { nfs: { server: 'x', path: '/' } },
      { image: { reference: 'x' } },
    ].map((source) => ({ objects: [volume(source)], found, message: 'a volume is of another type' })),
    { objects: [withSecurity({ windowsOptions: { hostProcess: true } })], found, message: 'windowsOptions' },
    { objects: [withPodSecurity({ windowsOptions: { hostProcess: true } })], found, message: 'windowsOptions' },
    ...elsewhere.map((fields) => ({ objects: [container(fields)], found, message: 'another host' })),
  ],
};
