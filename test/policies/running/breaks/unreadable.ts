import { alsoFound, type Break } from '../../planted';
import { foundBy, onContainer, onPod, onSpec } from './fields';

const unread = (place: string) => `the judge cannot say whether its pods come up by spec${place}`;
const pod = (fields: object) => onPod(fields, unread(`.template.spec.${Object.keys(fields)[0]}`));
const container = (fields: object) =>
  onContainer(fields, unread(`.template.spec.containers[0].${Object.keys(fields)[0]}`));

/** What the judge does not understand of pods, and so refuses. */
export const unreadable: readonly Break[] = [
  pod({ schedulingGates: [{ name: 'gate' }] }),
  pod({ readinessGates: [{ conditionType: 'example.org/gate' }] }),
  alsoFound(pod({ overhead: { cpu: '99' } }), 'AV-06 Cluster primary', 'TC-03 ResourceQuota pay/terrace'),
  pod({ activeDeadlineSeconds: 60 }),
  alsoFound(
    foundBy('WH-07', onPod({ hostNetwork: true }, 'hostNetwork')),
    'NM-09 AuthorizationPolicy ledger/ledger',
    'NM-09 Flow workload:pay/payment -> workload:ledger/ledger TCP 9000',
    'NM-09 Flow workload:portal/portal-bff -> workload:pay/payment TCP 9000',
    'NM-10 Service pay/payment',
    'NM-11 Deployment pay/payment',
    'NM-12 AuthorizationPolicy pay/payment',
    'NM-12 NetworkPolicy pay/payment',
    'NM-12 PodDisruptionBudget pay/payment',
    'NM-12 Sidecar pay/payment',
  ),
  pod({ restartPolicy: 'Never' }),
  pod({ os: { name: 'windows' } }),
  pod({ resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }] }),
  onPod({ affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } } }, 'affinity.podAffinity'),
  container({ imagePullPolicy: 'Never' }),
  container({ lifecycle: { postStart: { sleep: { seconds: 9 } } } }),
  container({ volumeDevices: [{ name: 'tmp', devicePath: '/dev/x' }] }),
  alsoFound(
    onContainer(
      { resources: { requests: { cpu: '1', memory: '1Gi', 'nvidia.com/gpu': '1' }, limits: { memory: '1Gi' } } },
      unread('.template.spec.containers[0].resources.requests.nvidia.com/gpu'),
    ),
    'TC-03 ResourceQuota pay/terrace',
  ),
  onSpec({ suspend: true }, unread('.suspend')),
];
