import {
  evictionTolerations,
  priorityClassOf,
  ROLLING_UPDATE,
  spreadConstraints,
  surgeOf,
} from '../../../constructs/workload/availability';

describe('availability', () => {
  test.each([
    [0, 30],
    [1, 30],
    [2, 60],
    [3, 300],
  ] as const)(
    'a pod of tier %i leaves a dead node after %i seconds, and only a dead one',
    (tier, tolerationSeconds) => {
      expect(evictionTolerations(tier)).toEqual([
        { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds },
        { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute', tolerationSeconds },
      ]);
    },
  );

  test('pods of one roll-out spread over centres by force and over nodes if they can, past tainted nodes', () => {
    const shared = {
      maxSkew: 1,
      nodeTaintsPolicy: 'Honor',
      labelSelector: { matchLabels: { app: 'cart' } },
      matchLabelKeys: ['pod-template-hash'],
    };

    expect(spreadConstraints({ app: 'cart' })).toEqual([
      { ...shared, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule' },
      { ...shared, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' },
    ]);
  });

  test.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 2],
    [8, 2],
    [9, 3],
  ])('a roll-out of %i replicas adds %i, as the Deployment rounds up', (replicas, surge) => {
    expect(surgeOf(replicas)).toBe(surge);
  });

  test('a roll-out takes no replica away before another is there', () => {
    expect(ROLLING_UPDATE).toEqual({ type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } });
  });

  test('each tier has its PriorityClass', () => {
    expect(([0, 1, 2, 3] as const).map(priorityClassOf)).toEqual(['tier-0', 'tier-1', 'tier-2', 'tier-3']);
  });
});
