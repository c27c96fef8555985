import type { ApiObjectMetadata } from 'cdk8s';
import { secretReader } from '../../../constructs/core/kplus';
import { resource } from '../../../constructs/core/resource';
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

describe('kplus drops nothing that it is given', () => {
  test('secretReader, which reads Secrets and nothing else', () => {
    const objects = synth((scope) => {
      const account = resource(scope, 'Account', 'v1/ServiceAccount', {
        metadata: { name: 'gateway', namespace: 'shop' },
      });
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
