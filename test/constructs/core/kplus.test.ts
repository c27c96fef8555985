import type { ApiObjectMetadata } from 'cdk8s';
import { clusterRoleBinding, roleBinding, secretReader, serviceAccount } from '../../../constructs/core/kplus';
import { only, synth } from '../synth';

/** Every field of metadata that a caller can give. */
const namespaced: Required<ApiObjectMetadata> = {
  name: 'cart',
  namespace: 'shop',
  labels: { a: '1' },
  annotations: { b: '2' },
  finalizers: ['terrace.internal/hold'],
  ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'owner', uid: 'u-1' }],
};
const { namespace: _, ...metadata } = namespaced;
const groups = ['trading-leads', 'trading-engineers'];
const subjects = groups.map((name) => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name }));
const viewer = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'viewer' };

describe('kplus drops nothing that it is given', () => {
  test('serviceAccount, and it mounts no token', () => {
    const account = only(
      synth((scope) => serviceAccount(scope, 'Account', namespaced)),
      'ServiceAccount',
    );

    expect(account).toEqual({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: namespaced,
      automountServiceAccountToken: false,
    });
  });

  test('roleBinding', () => {
    const objects = synth((scope) => roleBinding(scope, 'Binding', namespaced, 'viewer', groups));

    expect(objects).toEqual([
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: namespaced,
        roleRef: viewer,
        subjects,
      },
    ]);
  });

  test('clusterRoleBinding', () => {
    const objects = synth((scope) => clusterRoleBinding(scope, 'Binding', metadata, 'viewer', groups));

    expect(objects).toEqual([
      {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleBinding',
        metadata,
        roleRef: viewer,
        subjects,
      },
    ]);
  });

  test('secretReader, which reads Secrets and nothing else', () => {
    const objects = synth((scope) => {
      const account = serviceAccount(scope, 'Account', { name: 'gateway', namespace: 'shop' });
      secretReader(scope, 'Reader', namespaced, account);
    });

    expect(only(objects, 'Role')).toEqual({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: namespaced,
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
    });
    expect(only(objects, 'RoleBinding')).toEqual({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: namespaced,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'cart' },
      subjects: [{ kind: 'ServiceAccount', name: 'gateway', namespace: 'shop' }],
    });
  });
});
