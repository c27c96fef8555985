import {
  CONTAINER_SECURITY_CONTEXT,
  podSecurityContext,
  userContext,
} from '../../../constructs/workload/container-security';

describe('container security', () => {
  test('pods run as nobody in particular, never as root, under the seccomp profile of the runtime', () => {
    expect(podSecurityContext()).toEqual({
      runAsNonRoot: true,
      runAsUser: 10001,
      runAsGroup: 10001,
      fsGroup: 10001,
      seccompProfile: { type: 'RuntimeDefault' },
    });
  });

  test('pods run as the user that their image is made for', () => {
    expect(userContext(1337)).toEqual({ runAsNonRoot: true, runAsUser: 1337, runAsGroup: 1337 });
  });

  test('containers have no capability, no way to more rights and nothing to write to', () => {
    expect(CONTAINER_SECURITY_CONTEXT).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      privileged: false,
      readOnlyRootFilesystem: true,
    });
  });
});
