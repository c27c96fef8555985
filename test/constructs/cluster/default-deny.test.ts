import { DefaultDeny, type DefaultDenyProps } from '../../../constructs/cluster/default-deny';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

test('DefaultDeny: selects every pod of its namespace and admits nothing, in or out', () => {
  const props: Required<DefaultDenyProps> = { namespace: 'shop', ownership: OWNERSHIP };
  const policy = only(
    synth((scope) => new DefaultDeny(scope, 'Deny', props)),
    'NetworkPolicy',
    'default-deny',
  );

  expect(policy.metadata).toEqual({ name: 'default-deny', namespace: 'shop', labels: OWNERSHIP_LABELS });
  expect(policy.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
});
