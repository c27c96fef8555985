import { TokenRequester } from '../../../constructs/identity/token-requester';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

describe('TokenRequester', () => {
  test('admits tokens of the ServiceAccount itself, and of nobody else', () => {
    const made = synth((scope) => {
      new TokenRequester(scope, 'Tokens', { account: 'cert-manager', namespace: 'pki', ownership: OWNERSHIP });
    });
    const metadata = {
      name: 'cert-manager-own-tokens',
      namespace: 'pki',
      // exemptions of the judge name objects by it
      labels: { ...OWNERSHIP_LABELS, 'app.kubernetes.io/name': 'cert-manager' },
    };

    expect(only(made, 'Role')).toMatchObject({
      metadata,
      rules: [
        { apiGroups: [''], resources: ['serviceaccounts/token'], resourceNames: ['cert-manager'], verbs: ['create'] },
      ],
    });
    expect(only(made, 'RoleBinding')).toMatchObject({
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'cert-manager-own-tokens' },
      subjects: [{ kind: 'ServiceAccount', name: 'cert-manager', namespace: 'pki' }],
    });
  });
});
