import type { Break } from '../../arrival/planted';
import { onContainer, onPod, onSpec } from './fields';

const unread = (place: string) => `the judge cannot say whether its pods come up by spec${place}`;
const pod = (fields: object) => onPod(fields, unread(`.template.spec.${Object.keys(fields)[0]}`));
const container = (fields: object) =>
  onContainer(fields, unread(`.template.spec.containers[0].${Object.keys(fields)[0]}`));

/** What the judge does not understand of pods, and so refuses. */
export const unreadable: readonly Break[] = [
  pod({ schedulingGates: [{ name: 'gate' }] }),
  pod({ readinessGates: [{ conditionType: 'example.org/gate' }] }),
  pod({ schedulerName: 'other' }),
  pod({ runtimeClassName: 'gvisor' }),
  pod({ nodeName: 'node-1' }),
  pod({ overhead: { cpu: '99' } }),
  pod({ activeDeadlineSeconds: 60 }),
  pod({ hostNetwork: true }),
  pod({ restartPolicy: 'Never' }),
  pod({ os: { name: 'windows' } }),
  pod({ resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }] }),
  onPod({ affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } } }, 'affinity.podAffinity'),
  onPod({ volumes: [{ name: 'tmp', hostPath: { path: '/' } }] }, unread('.template.spec.volumes[0].hostPath')),
  onPod({ volumes: [{ name: 'tmp', csi: { driver: 'none' } }] }, unread('.template.spec.volumes[0].csi')),
  container({ imagePullPolicy: 'Never' }),
  container({ lifecycle: { postStart: { sleep: { seconds: 9 } } } }),
  container({ volumeDevices: [{ name: 'tmp', devicePath: '/dev/x' }] }),
  onContainer(
    { ports: [{ containerPort: 9000, hostPort: 9000 }] },
    unread('.template.spec.containers[0].ports[0].hostPort'),
  ),
  onContainer(
    { resources: { requests: { cpu: '1', memory: '1Gi', 'nvidia.com/gpu': '1' } } },
    unread('.template.spec.containers[0].resources.requests.nvidia.com/gpu'),
  ),
  onSpec({ suspend: true }, unread('.suspend')),
];
