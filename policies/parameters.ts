import type { ServiceFact, Stage } from './facts';

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
/** Numbers and lists that rules compare with, each with its source. */

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
