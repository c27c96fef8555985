import type { ServiceFact, Stage } from './facts';

// Numbers and lists that rules compare with, each with its source.

/** How important a service is: 0 the most. */
export type Tier = ServiceFact['tier'];

/**
 * Seconds that a pod stays on a node that stopped answering: the first part of every recovery, so a fraction of what the
 * tier may take. The default of Kubernetes is 300.
 */
export const evictionSeconds: Readonly<Record<Tier, number>> = { 0: 30, 1: 30, 2: 60, 3: 300 };

/**
 * Least number of pods of a service where it serves: a drain or a crash takes one, and a roll-out must not wait for it. In dev
 * nobody waits for a service.
 */
export const leastPods: Readonly<Record<Stage, Readonly<Record<Tier, number>>>> = {
  dev: { 0: 1, 1: 1, 2: 1, 3: 1 },
  uat: { 0: 2, 1: 2, 2: 2, 3: 1 },
  prod: { 0: 2, 1: 2, 2: 2, 3: 1 },
};

/** The same of tier 0 over several centres in prod: after the loss of one, the other has two. */
export const leastPodsOverCentres = 4;

/** Verbs that write an object. */
export const WRITES = ['create', 'update', 'patch', 'delete', 'deletecollection'] as const;

/** Verbs by which an account takes rights that it does not have: CIS 5.1.8 and the RBAC guide of Kubernetes. */
export const ESCALATING_VERBS = ['escalate', 'bind', 'impersonate', 'approve', 'sign'] as const;

/**
 * Resources that are as good as more rights to whoever writes them: CIS 5.1.8 to 5.1.13, and the section "privilege
 * escalation risks" of the RBAC guide of Kubernetes.
 */
export const ESCALATING_RESOURCES = [
  'secrets',
  'serviceaccounts/token',
  'roles',
  'rolebindings',
  'clusterroles',
  'clusterrolebindings',
  'namespaces',
  'persistentvolumes',
  'certificatesigningrequests/approval',
  'customresourcedefinitions',
  'apiservices',
  'validatingwebhookconfigurations',
  'mutatingwebhookconfigurations',
  'validatingadmissionpolicies',
  'validatingadmissionpolicybindings',
  'mutatingadmissionpolicies',
  'mutatingadmissionpolicybindings',
] as const;

/** Ways past the rules of pods and of the mesh, for whom reading is enough: CIS 5.1.10, and the proxies of the API server. */
export const PROXY_RESOURCES = ['nodes/proxy', 'services/proxy'] as const;

/** Ways into a running pod. */
export const ENTERING_RESOURCES = [
  'pods/exec',
  'pods/attach',
  'pods/portforward',
  'pods/proxy',
  'pods/ephemeralcontainers',
] as const;

/** ClusterRoles of Kubernetes that write Secrets, pods or roles. */
export const MIGHTY_ROLES = ['cluster-admin', 'admin', 'edit'] as const;

/**
 * ClusterRoleBindings that bind a role or group of Kubernetes, by name: what the API server makes at its start
 * (bootstrappolicy), kubeadm, and the chart of metrics-server.
 */
export const GIVEN_BINDINGS = [
  'cluster-admin',
  'kubeadm:cluster-admins',
  'kubeadm:get-nodes',
  'kubeadm:kubelet-bootstrap',
  'kubeadm:node-autoapprove-bootstrap',
  'kubeadm:node-autoapprove-certificate-rotation',
  'kubeadm:node-proxier',
  'metrics-server:system:auth-delegator',
] as const;

/** The ClusterRole of whoever builds services, in the namespaces of their team. */
export const TEAM_ROLE = 'terrace-team-member';

/** ClusterRoles of people, and what whoever has them does: the duties that MLPS 8.1.5 keeps apart, and those of teams. */
export const DUTIES: Readonly<Record<string, string>> = {
  'terrace-platform-engineer': 'runs the platform',
  'terrace-auditor': 'audits',
  [TEAM_ROLE]: 'builds services',
};

/** A list as CEL writes it. */
export function celList(texts: readonly string[]): string {
  return `[${texts.map((text) => `'${text}'`).join(', ')}]`;
}

/** Names of settings whose value is a credential, in small letters. */
const CREDENTIAL_NAME =
  '(passw(or)?d|passphrase|secret|token|(api|access|secret|private|client|signing)[_.-]?key|credentials?)$';

/** What a credential looks like wherever it stands: private keys, JSON web tokens, keys of AWS, tokens of
 * GitHub and GitLab, passwords in addresses. */
const CREDENTIAL_VALUE = [
  'BEGIN ([A-Z]+ )*PRIVATE KEY',
  'eyJ[A-Za-z0-9_-]{10,}[.]eyJ[A-Za-z0-9_-]{10,}[.]',
  '(AKIA|ASIA)[0-9A-Z]{16}',
  'gh[pousr]_[A-Za-z0-9]{36}',
  'glpat-[A-Za-z0-9_-]{20}',
  '[a-z]://[^/:@ ]*:[^/@ ]+@',
].join('|');

/** A setting with a credential inside a text, in small letters; what begins as a path or a reference is none. */
const CREDENTIAL_SETTING =
  '(passw(or)?d|passphrase|(client|shared)[_-]?secret|(api|access|secret|private)[_-]?key|(auth|access|bearer)[_-]?token)[^a-z0-9/$<{\\n]{0,2}[:=][^a-z0-9/$<{\\n]{0,3}[a-z0-9][^ \\n]{5,}';

/** What a credential looks like; the expressions are read by RE2 and by JavaScript alike. */
export const CREDENTIAL = {
  name: CREDENTIAL_NAME,
  value: CREDENTIAL_VALUE,
  setting: CREDENTIAL_SETTING,
} as const;

/** StorageClasses of the platform, which Terraform makes; a claim of any other is nobody's to keep. */
export const STORAGE_CLASSES = ['node-local', 'network'] as const;

/** Drivers of volumes that the platform runs: TopoLVM on disks of nodes, Rook for what several nodes reach. */
export const STORAGE_DRIVERS = ['topolvm.io', 'rook-ceph.rbd.csi.ceph.com'] as const;

/** Longest life of a certificate, 90 days: PCI 4.2.1.1 and the catalogue of controls (DP-08). */
export const CERTIFICATE_LIFE = '2160h';

/** The registry of the bank, to which every image and chart is copied before it is used. */
export const REGISTRY = 'registry.terrace.internal';

/** Providers that Terraform may load, by the name that configurations give them: those whose resources the judge reads. */
export const PROVIDERS: Readonly<Record<string, string>> = {
  helm: 'hashicorp/helm',
  kubernetes: 'hashicorp/kubernetes',
};

/**
 * Kinds by which an object changes what the cluster does with all others, and what each does; charts of Terraform bring those that
 * the platform needs.
 */
export const RULING_KINDS: readonly { readonly group: string; readonly kind: string; readonly deed: string }[] = [
  ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'].map((kind) => ({
    group: 'admissionregistration.k8s.io',
    kind,
    deed: 'shows objects of others to a server, which refuses or changes them',
  })),
  ...['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'].map((kind) => ({
    group: 'admissionregistration.k8s.io',
    kind,
    deed: 'changes objects of others after they were judged',
  })),
  { group: 'apiregistration.k8s.io', kind: 'APIService', deed: 'answers requests in the place of the API server' },
  { group: 'node.k8s.io', kind: 'RuntimeClass', deed: 'lets pods run by another runtime' },
  { group: 'flowcontrol.apiserver.k8s.io', kind: 'FlowSchema', deed: 'decides whose requests the API server serves' },
  {
    group: 'flowcontrol.apiserver.k8s.io',
    kind: 'PriorityLevelConfiguration',
    deed: 'decides whose requests the API server serves',
  },
  { group: 'certificates.k8s.io', kind: 'CertificateSigningRequest', deed: 'asks for an identity of the cluster' },
  { group: 'storage.k8s.io', kind: 'CSIDriver', deed: 'changes how volumes are attached' },
  { group: 'storage.k8s.io', kind: 'VolumeAttributesClass', deed: 'changes volumes that are in use' },
  { group: 'networking.k8s.io', kind: 'IngressClass', deed: 'lets another controller open entries' },
  { group: 'networking.k8s.io', kind: 'ServiceCIDR', deed: 'changes the addresses of Services' },
  { group: 'networking.k8s.io', kind: 'IPAddress', deed: 'takes an address of a Service' },
  { group: 'resource.k8s.io', kind: 'DeviceClass', deed: 'hands devices of nodes to pods' },
  { group: 'coordination.k8s.io', kind: 'Lease', deed: 'takes the lead from a controller' },
  { group: '', kind: 'Node', deed: 'stands for a machine that may not be there' },
];

/** Priorities of pods by tier; those of Kubernetes itself begin at 2,000,000,000. */
export const PRIORITIES: Readonly<Record<string, number>> = {
  'tier-0': 1_000_000,
  'tier-1': 100_000,
  'tier-2': 10_000,
  'tier-3': 1_000,
};

/** What people write by hand, by verb: they restart pods (evict, delete), and take nodes out of service (patch). */
export const WRITTEN_BY_HAND = {
  create: ['pods/eviction'],
  patch: ['nodes'],
  delete: ['pods'],
  update: [],
  deletecollection: [],
} as const satisfies Readonly<Record<(typeof WRITES)[number], readonly string[]>>;

/** Namespace of the gateway through which clients outside come in: the only door. */
export const ENTRY_NAMESPACE = 'istio-ingress';

/** Namespace of the gateway through which requests leave: hosts outside are known there only. */
export const EXIT_NAMESPACE = 'istio-egress';

/**
 * Blocks of addresses that are no partner's: wider than the widest private one (10.0.0.0/8, RFC 1918), or than the block that a
 * registry gives a whole provider (/32 of IPv6, RIPE-738).
 */
export const WIDE_BLOCK = '^[0-9.]+/[0-7]$|:.*/([0-9]|[12][0-9]|3[01])$';

/** Suites of TLS 1.2 with forward secrecy and authenticated encryption, as Envoy writes them: RFC 9325, section 4.2. */
export const CIPHER_SUITES = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-RSA-CHACHA20-POLY1305',
] as const;
