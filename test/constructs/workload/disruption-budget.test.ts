import { DisruptionBudget, type DisruptionBudgetProps } from '../../../constructs/workload/disruption-budget';
import { LABELS } from '../samples';
import { only, synth } from '../synth';

test('DisruptionBudget: lets a drain take one pod at a time, and a sick one always', () => {
  const props: Required<DisruptionBudgetProps> = {
    workload: 'cart',
    namespace: 'shop',
    labels: LABELS,
    matchLabels: { 'app.kubernetes.io/name': 'cart' },
  };
  const budget = only(
    synth((scope) => new DisruptionBudget(scope, 'Budget', props)),
    'PodDisruptionBudget',
  );

  expect(budget.metadata).toEqual({ name: 'cart', namespace: 'shop', labels: LABELS });
  expect(budget.spec).toEqual({
    maxUnavailable: 1,
    unhealthyPodEvictionPolicy: 'AlwaysAllow',
    selector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } },
  });
});
