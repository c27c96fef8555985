import type { ClusterView } from '../cluster-view';
import { type Known, Values } from '../known';
import { podSecurityOf } from '../pods/pod-security';
import type { Container, RunsAs, Workload } from '../pods/workloads';
import { worldOf } from '../reachability/world';

const shared = {
  runAsNonRoot: [true],
  // 0 is root
  runAsUser: Values.ofNumber(1, 2 ** 31 - 1),
  runAsGroup: true,
  seccompProfile: { type: ['RuntimeDefault'] },
  appArmorProfile: { type: ['RuntimeDefault'] },
} as const satisfies Known;

/**
 * What the judge understands of what pods may do. No pod of manifests needs more than the level `restricted` of the Pod
 * Security Standards admits (Kubernetes 1.36), which is all that is listed.
 */
export const podSecurityContext = {
  ...shared,
  fsGroup: true,
  fsGroupChangePolicy: true,
  supplementalGroups: true,
  supplementalGroupsPolicy: true,
} as const satisfies Known;

/** The same of a container. */
export const containerSecurityContext = {
  ...shared,
  allowPrivilegeEscalation: [false],
  // WH-01's
  privileged: true,
  readOnlyRootFilesystem: true,
  capabilities: { drop: true, add: ['NET_BIND_SERVICE'] },
} as const satisfies Known;

/** Beginning of the annotations by which profiles of AppArmor were chosen, which the admission still reads. */
const appArmor = 'container.apparmor.security.beta.kubernetes.io/';

interface SecurityContext extends RunsAs {
  readonly allowPrivilegeEscalation?: boolean;
  readonly capabilities?: { readonly drop?: readonly string[] };
  readonly runAsNonRoot?: boolean;
  readonly seccompProfile?: object;
}

/** What pods of a namespace that admits restricted ones only do not say, so that it refuses them. */
export function restrictedProblems(workload: Workload, view: ClusterView): readonly string[] {
  const { pod, namespace, annotations } = workload;
  const chosen = Object.keys(annotations).filter((key) => key.startsWith(appArmor));
  const restricted = podSecurityOf(worldOf(view).labelsOf(namespace)).level === 'restricted';
  const containers = [...(pod.initContainers ?? []), ...(pod.containers ?? [])];
  return [
    ...chosen.map((key) => `the judge cannot say whether its pods come up by the annotation ${key}`),
    ...(restricted ? containers : []).flatMap((container) =>
      unsaid(container, pod.securityContext ?? {}).map(
        (what) => `container '${container.name}' ${what}, and namespace '${namespace}' admits restricted pods only`,
      ),
    ),
  ];
}

function unsaid({ securityContext }: Container, ofPod: SecurityContext): readonly string[] {
  const own: SecurityContext = securityContext ?? {};
  return [
    ...(own.allowPrivilegeEscalation === false ? [] : ['may gain privileges (allowPrivilegeEscalation)']),
    ...(own.capabilities?.drop?.includes('ALL') ? [] : ['does not drop all capabilities']),
    ...((own.runAsNonRoot ?? ofPod.runAsNonRoot) ? [] : ['may run as root (runAsNonRoot)']),
    ...((own.seccompProfile ?? ofPod.seccompProfile) ? [] : ['has no seccomp profile']),
  ];
}
