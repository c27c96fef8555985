import { alsoFound, type Break, type Planted } from '../../planted';
import { deployment, foundBy, onContainer, onPod } from './fields';

const level = 'pod-security.kubernetes.io/enforce';

/** Changes what the container may do; the rest of it stays. */
function mayDo(rule: string, fields: object): Break {
  return foundBy(rule, {
    what: `a container with ${JSON.stringify(fields)}`,
    plant: (cluster) => Object.assign(deployment(cluster).spec.template.spec.containers[0].securityContext, fields),
    found: [],
    says: '',
  });
}

/** Changes what all containers run as; the rest of it stays. */
function runsAs(rule: string, fields: object): Break {
  return foundBy(rule, {
    what: `a pod with ${JSON.stringify(fields)}`,
    plant: (cluster) => Object.assign(deployment(cluster).spec.template.spec.securityContext, fields),
    found: [],
    says: '',
  });
}

/** Changes the labels of the namespace; a value of nothing takes one away. */
function labelled(labels: Readonly<Record<string, string | undefined>>, says: string, what: string): Break {
  return {
    what,
    plant: (cluster) => Object.assign(namespace(cluster).metadata.labels, labels),
    found: ['WH-13 Namespace pay'],
    says,
  };
}

function namespace(cluster: Planted) {
  return cluster.get('Namespace', undefined, 'pay');
}

const first = {
  name: 'first',
  restartPolicy: 'Always',
  resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '64Mi' } },
  startupProbe: { tcpSocket: { port: 9000 } },
};

/** An init container beside that of the sample, changed. */
function initially(rule: string, fields: object): Break {
  const row: Break = {
    what: `an init container with ${JSON.stringify(fields)}`,
    plant: (cluster) => {
      const { spec } = deployment(cluster).spec.template;
      const [{ image, securityContext }] = spec.containers;
      spec.initContainers = [{ ...first, image, securityContext: { ...securityContext, ...fields } }];
    },
    found: [],
    says: 'container',
  };
  return alsoFound(foundBy(rule, row), 'TC-03 ResourceQuota pay/terrace');
}

/** Pods that may do more than a service needs, and namespaces that refuse none. */
export const podSecurityBreaks: readonly Break[] = [
  mayDo('WH-01', { privileged: true }),
  mayDo('WH-02', { allowPrivilegeEscalation: true }),
  mayDo('WH-02', { allowPrivilegeEscalation: undefined }),
  mayDo('WH-03', { runAsUser: 0 }),
  mayDo('WH-03', { runAsNonRoot: false }),
  mayDo('WH-04', { capabilities: { drop: ['ALL'], add: ['NET_ADMIN'] } }),
  mayDo('WH-04', { capabilities: undefined }),
  mayDo('WH-04', { capabilities: { drop: ['NET_RAW'] } }),
  mayDo('WH-05', { procMount: 'Unmasked' }),
  mayDo('WH-05', { seccompProfile: { type: 'Unconfined' } }),
  mayDo('WH-05', { appArmorProfile: { type: 'Unconfined' } }),
  mayDo('WH-06', { readOnlyRootFilesystem: false }),
  runsAs('WH-03', { runAsUser: 0 }),
  runsAs('WH-03', { runAsGroup: 0 }),
  runsAs('WH-03', { fsGroup: 0 }),
  runsAs('WH-03', { runAsNonRoot: undefined }),
  runsAs('WH-05', { seccompProfile: undefined }),
  runsAs('WH-05', { seccompProfile: { type: 'Unconfined' } }),
  runsAs('WH-05', { seLinuxOptions: { type: 'spc_t' } }),
  runsAs('WH-07', { windowsOptions: { hostProcess: true } }),
  runsAs('WH-14', { sysctls: [{ name: 'net.ipv4.ip_forward', value: '1' }] }),
  foundBy('WH-07', onPod({ hostPID: true }, 'hostPID')),
  foundBy('WH-07', onPod({ hostIPC: true }, 'hostIPC')),
  onPod({ hostUsers: false }, 'the judge cannot say whether its pods come up by spec.template.spec.hostUsers'),
  foundBy('WH-07', onPod({ volumes: [{ name: 'tmp', hostPath: { path: '/' } }] }, 'a volume is of another type')),
  foundBy('WH-07', onPod({ volumes: [{ name: 'tmp', csi: { driver: 'none' } }] }, 'a volume is of another type')),
  foundBy('WH-07', onContainer({ ports: [{ name: 'grpc', containerPort: 9000, hostPort: 9000 }] }, 'hostPort')),
  initially('WH-02', { allowPrivilegeEscalation: true }),
  initially('WH-04', { capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }),
  {
    what: 'AppArmor switched off by an annotation',
    plant: (cluster) => {
      const { metadata } = deployment(cluster).spec.template;
      metadata.annotations = { 'container.apparmor.security.beta.kubernetes.io/payment': 'unconfined' };
    },
    found: ['WH-05 Deployment pay/payment'],
    says: 'AppArmor',
  },
  labelled(
    { [level]: 'privileged' },
    "namespace 'pay' enforces 'privileged'",
    'a namespace that admits privileged pods',
  ),
  labelled({ [level]: 'baseline' }, "namespace 'pay' enforces 'baseline'", 'a namespace that admits baseline pods'),
  labelled({ [level]: undefined }, "namespace 'pay' enforces nothing", 'a namespace that admits all pods'),
  labelled({ [level]: 'Restricted' }, "enforces 'Restricted'", 'a misspelt level'),
  labelled(
    { [level]: undefined, 'pod-security.kubernetes.io/enfroce': 'restricted' },
    "namespace 'pay' enforces nothing",
    'a misspelt label',
  ),
  labelled({ [`${level}-version`]: 'v1.0' }, "by the standard of 'v1.0'; 'v1.36' is right", 'the standard of old'),
  labelled({ [`${level}-version`]: undefined }, "by the standard of 'latest'", 'no version of the standard'),
  {
    what: 'a reason for privileged pods on the namespace of a team',
    plant: (cluster) => {
      const { metadata } = namespace(cluster);
      metadata.labels[level] = 'privileged';
      metadata.annotations = { 'terrace.internal/pod-security-reason': 'it is easier' };
    },
    found: ['WH-13 Namespace pay'],
    says: "namespace 'pay' enforces 'privileged'",
  },
  {
    what: 'the namespace of a team that says it is of the platform, with a reason for privileged pods',
    plant: (cluster) => {
      const { metadata } = namespace(cluster);
      Object.assign(metadata.labels, { [level]: 'privileged', 'terrace.internal/area': 'platform' });
      metadata.annotations = { 'terrace.internal/pod-security-reason': 'it is easier' };
    },
    found: ['NM-21 Namespace pay', 'WH-13 Namespace pay'],
    says: "namespace 'pay' enforces 'privileged'",
  },
];
