import type { Break } from '../../planted';
import { deployment, found, foundBy, onContainer, onProbe } from './fields';

const nobody = 'on which no container listens';
const http = (httpGet: object) => ({ grpc: undefined, httpGet: { path: '/', port: 9000, ...httpGet } });

/** Questions of the kubelet that no container answers, or that come at the wrong time. */
export const probeBreaks: readonly Break[] = [
  ...['startupProbe', 'readinessProbe', 'livenessProbe'].flatMap((name) => [
    onProbe(name, { grpc: { port: 9999 } }, `${name} asks port '9999', ${nobody}`),
    onProbe(name, http({ port: 9999 }), `${name} asks port '9999', ${nobody}`),
    onProbe(name, http({ port: 'gprc' }), `${name} asks port 'gprc', ${nobody}`),
    onProbe(name, { grpc: undefined, tcpSocket: { port: 9999 } }, `${name} asks port '9999', ${nobody}`),
    onProbe(name, { grpc: undefined, exec: { command: ['true'] } }, `${name}.exec`),
    onProbe(name, { grpc: undefined }, `${name} asks for nothing`),
    foundBy('WH-07', onProbe(name, http({ port: 8081, host: '192.0.2.1' }), 'asks another host')),
    onProbe(name, http({ port: 8081, scheme: 'HTTPS' }), `${name}.httpGet.scheme: "HTTPS"`),
    onProbe(name, { timeoutSeconds: 0 }, `${name} says timeoutSeconds 0`),
    onProbe(name, { timeoutSeconds: 3600 }, 'waits 3600 s for an answer'),
    onProbe(name, { initialDelaySeconds: 86_400 }, 's is right'),
    onProbe(name, { periodSeconds: 7200 }, 's is right'),
    onProbe(name, { failureThreshold: 9999 }, 's is right'),
  ]),
  {
    what: 'a port that takes no connections, by its name',
    plant: (cluster) => {
      const [container] = deployment(cluster).spec.template.spec.containers;
      container.ports.push({ name: 'beat', containerPort: 9009, protocol: 'UDP' });
      Object.assign(container.startupProbe, http({ port: 'beat' }));
    },
    found,
    says: `startupProbe asks port 'beat', ${nobody}`,
  },
  onProbe('startupProbe', { failureThreshold: 1, periodSeconds: 1 }, 'it has 1 s to start; 10 to 600 s is right'),
  onProbe('readinessProbe', { successThreshold: 1000 }, 'it is ready after 5000 s at the earliest'),
  onProbe('livenessProbe', { failureThreshold: 1, periodSeconds: 5 }, 'it is killed 5 s after it stopped to answer'),
  foundBy('WH-09', onContainer({ readinessProbe: undefined }, 'it has no readinessProbe', 'no readinessProbe')),
  onContainer({ startupProbe: undefined }, 'livenessProbe asks before it has started', 'no startupProbe'),
  foundBy(
    'WH-09',
    onContainer({ startupProbe: undefined, livenessProbe: undefined }, 'it has no livenessProbe', 'no livenessProbe'),
  ),
  {
    what: 'a sidecar that nobody hears',
    plant: (cluster) => {
      const { spec } = deployment(cluster).spec.template;
      const [{ image, resources, securityContext }] = spec.containers;
      const startupProbe = { tcpSocket: { port: 7 } };
      spec.initContainers = [
        { name: 'side', image, resources, securityContext, restartPolicy: 'Always', startupProbe },
      ];
    },
    found: [...found, 'TC-03 ResourceQuota pay/terrace'],
    says: "container 'side': startupProbe asks port '7'",
  },
];
