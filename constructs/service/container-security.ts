/** User of every container that has no other needs. */
const USER = 10001;

/** Security context of a pod that Pod Security `restricted` admits. */
export function podSecurityContext(user: number = USER) {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** Security context of a container that can change nothing but its mounted volumes. */
export const CONTAINER_SECURITY_CONTEXT = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
  readOnlyRootFilesystem: true,
};
