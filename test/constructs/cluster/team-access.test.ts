import { TeamAccess, type TeamAccessProps } from '../../../constructs/cluster/team-access';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

test('TeamAccess: binds the group to the role within the namespace', () => {
  const props: Required<TeamAccessProps> = {
    namespace: 'shop',
    ownership: OWNERSHIP,
    group: 'trading',
    clusterRole: 'terrace-team-viewer',
  };
  const binding = only(
    synth((scope) => new TeamAccess(scope, 'Access', props)),
    'RoleBinding',
  );

  expect(binding).toMatchObject({
    metadata: { name: 'terrace-team-viewer', namespace: 'shop', labels: OWNERSHIP_LABELS },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'terrace-team-viewer' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'trading' }],
  });
});
