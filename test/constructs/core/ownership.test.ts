import { type Ownership, ownershipLabels } from '../../../constructs/core/ownership';

test('ownershipLabels: says who answers, where it belongs and who pays', () => {
  const ownership: Required<Ownership> = { owner: 'trading', environment: 'uat', costCenter: 'cc-100' };

  expect(ownershipLabels(ownership)).toEqual({
    'app.kubernetes.io/managed-by': 'terrace',
    'terrace.internal/owner': 'trading',
    'terrace.internal/environment': 'uat',
    'terrace.internal/cost-center': 'cc-100',
  });
});
