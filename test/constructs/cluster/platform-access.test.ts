import { PlatformAccess, type PlatformAccessProps } from '../../../constructs/cluster/platform-access';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

test('PlatformAccess: binds the group to the role in the whole cluster', () => {
  const props: Required<PlatformAccessProps> = {
    ownership: OWNERSHIP,
    group: 'auditors',
    clusterRole: 'terrace-auditor',
  };
  const binding = only(
    synth((scope) => new PlatformAccess(scope, 'Access', props)),
    'ClusterRoleBinding',
  );

  expect(binding).toMatchObject({
    metadata: { name: 'terrace-auditor', labels: OWNERSHIP_LABELS },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'terrace-auditor' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'auditors' }],
  });
});
