/** User of every container that has no other needs. */
const USER = 10001;

/** Security context of a pod that Pod Security `restricted` admits. */
export function podSecurityContext() {
  return { ...userContext(USER), fsGroup: USER, seccompProfile: { type: 'RuntimeDefault' } };
}

/** Runs as a user, and never as root. */
export function userContext(user: number) {
  return { runAsNonRoot: true, runAsUser: user, runAsGroup: user };
}

/** Security context of a container that can change nothing but its mounted volumes. */
export const CONTAINER_SECURITY_CONTEXT = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
  readOnlyRootFilesystem: true,
};
