import { alsoFound, type Break, type Planted } from '../../planted';
import { deployment, onContainer, onPod } from './fields';

const cannotSay = 'the judge cannot say whether its pods come up by spec.template.spec';
const inContainer = `${cannotSay}.containers[0].securityContext`;
const inPod = `${cannotSay}.securityContext`;
const level = 'pod-security.kubernetes.io/enforce';

/** Changes what the container may do; the rest of it stays. */
function mayDo(fields: object, says: string): Break {
  return {
    what: `a container with ${JSON.stringify(fields)}`,
    plant: (cluster) => Object.assign(deployment(cluster).spec.template.spec.containers[0].securityContext, fields),
    found: ['WH-12 Deployment pay/payment'],
    says,
  };
}

/** Changes what all containers run as; the rest of it stays. */
function runsAs(fields: object, says: string): Break {
  return {
    what: `a pod with ${JSON.stringify(fields)}`,
    plant: (cluster) => Object.assign(deployment(cluster).spec.template.spec.securityContext, fields),
    found: ['WH-12 Deployment pay/payment'],
    says,
  };
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

const first = (securityContext: object | undefined) => ({
  initContainers: [
    {
      name: 'first',
      image: 'first',
      restartPolicy: 'Always',
      resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '64Mi' } },
      startupProbe: { tcpSocket: { port: 9000 } },
      securityContext,
    },
  ],
});
const withoutPlace = ['SC-01 Deployment pay/payment', 'TC-03 ResourceQuota pay/terrace'];

/** Pods that their namespace refuses, and namespaces that refuse none. */
export const podSecurityBreaks: readonly Break[] = [
  mayDo({ capabilities: { drop: ['ALL'], add: ['NET_ADMIN'] } }, `${inContainer}.capabilities.add[0]: "NET_ADMIN"`),
  mayDo({ capabilities: undefined }, "container 'payment' does not drop all capabilities"),
  mayDo({ capabilities: { drop: ['NET_RAW'] } }, "container 'payment' does not drop all capabilities"),
  mayDo({ allowPrivilegeEscalation: true }, `${inContainer}.allowPrivilegeEscalation: true`),
  mayDo({ allowPrivilegeEscalation: undefined }, "container 'payment' may gain privileges"),
  mayDo({ runAsUser: 0 }, `${inContainer}.runAsUser: 0`),
  mayDo({ runAsNonRoot: false }, `${inContainer}.runAsNonRoot: false`),
  mayDo({ procMount: 'Unmasked' }, `${inContainer}.procMount`),
  mayDo({ seccompProfile: { type: 'Unconfined' } }, `${inContainer}.seccompProfile.type: "Unconfined"`),
  mayDo({ appArmorProfile: { type: 'Unconfined' } }, `${inContainer}.appArmorProfile`),
  mayDo({ seLinuxOptions: { type: 'spc_t' } }, `${inContainer}.seLinuxOptions`),
  mayDo({ windowsOptions: { hostProcess: true } }, `${inContainer}.windowsOptions`),
  onContainer({ securityContext: undefined }, 'does not drop all capabilities', 'a container without securityContext'),
  runsAs({ runAsUser: 0 }, `${inPod}.runAsUser: 0`),
  runsAs({ runAsNonRoot: false }, `${inPod}.runAsNonRoot: false`),
  runsAs({ runAsNonRoot: undefined }, "container 'payment' may run as root"),
  runsAs({ seccompProfile: undefined }, "container 'payment' has no seccomp profile"),
  runsAs({ seccompProfile: { type: 'Unconfined' } }, `${inPod}.seccompProfile.type: "Unconfined"`),
  runsAs({ sysctls: [{ name: 'net.ipv4.ip_forward', value: '1' }] }, `${inPod}.sysctls`),
  runsAs({ seLinuxOptions: { type: 'spc_t' } }, `${inPod}.seLinuxOptions`),
  onPod({ securityContext: undefined }, "container 'payment' may run as root", 'a pod without securityContext'),
  onPod({ hostPID: true }, `${cannotSay}.hostPID`),
  onPod({ hostIPC: true }, `${cannotSay}.hostIPC`),
  onPod({ hostUsers: false }, `${cannotSay}.hostUsers`),
  alsoFound(onPod(first(undefined), "container 'first' does not drop all capabilities", 'an init'), ...withoutPlace),
  alsoFound(
    onPod(first({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }), 'SYS_ADMIN'),
    ...withoutPlace,
  ),
  {
    what: 'AppArmor switched off by an annotation',
    plant: (cluster) => {
      const { metadata } = deployment(cluster).spec.template;
      metadata.annotations = { 'container.apparmor.security.beta.kubernetes.io/payment': 'unconfined' };
    },
    found: ['WH-12 Deployment pay/payment'],
    says: 'the judge cannot say whether its pods come up by the annotation container.apparmor',
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
    found: ['WH-13 Namespace pay'],
    says: "namespace 'pay' enforces 'privileged'",
  },
  ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration', 'ValidatingAdmissionPolicy'].map((kind) => ({
    what: `a ${kind}`,
    plant: (cluster: Planted) => cluster.add('admissionregistration.k8s.io/v1', kind, undefined, 'own', {}),
    found: [`WH-12 ${kind} own`],
    says: 'the judge cannot say what it does to pods',
  })),
];
