import { findingsAfter } from '../planted';
import { autoscalerBreaks } from './breaks/autoscalers';
import { budgetBreaks } from './breaks/budgets';
import { deployment } from './breaks/fields';
import { placementBreaks } from './breaks/placement';
import { podSecurityBreaks } from './breaks/pod-security';
import { probeBreaks } from './breaks/probes';
import { referenceBreaks } from './breaks/references';
import { rollOutBreaks } from './breaks/roll-outs';
import { serverBreaks } from './breaks/servers';
import { sizeBreaks } from './breaks/sizes';
import { unreadable } from './breaks/unreadable';

const BREAKS = [
  ...probeBreaks,
  ...rollOutBreaks,
  ...placementBreaks,
  ...referenceBreaks,
  ...autoscalerBreaks,
  ...podSecurityBreaks,
  ...serverBreaks,
  ...sizeBreaks,
  ...budgetBreaks,
  ...unreadable,
];

test('all pods of the sample come up as it was synthesized', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

test('nodes that pods rather avoid take them', () => {
  const findings = findingsAfter(({ facts }) => {
    for (const pool of facts.clusters[0].nodePools) {
      pool.taints.push({ key: 'rather-not', effect: 'PreferNoSchedule' });
    }
  });

  expect(findings).toEqual([]);
});

test('pods may take as long to stop as a drain of a node waits', () => {
  const findings = findingsAfter((cluster) => {
    deployment(cluster).spec.template.spec.terminationGracePeriodSeconds = 600;
  });

  expect(findings).toEqual([]);
});

test('nodes of a witness that let pods in take them', () => {
  const findings = findingsAfter(({ facts }) => {
    for (const pool of facts.clusters[0].nodePools) {
      pool.taints = [];
    }
  });

  expect(findings.map(({ name }) => name)).toContain('WH-12 Deployment pay/payment');
  expect(findings.map(({ message }) => message).join('\n')).toContain("its pods may run in 'w', which is a witness");
});

test('nodes that all have taints take no pods', () => {
  const findings = findingsAfter(({ facts }) => {
    for (const pool of facts.clusters[0].nodePools) {
      pool.taints = [{ key: 'kept', effect: 'NoSchedule' }];
    }
  });

  expect(findings.map(({ message }) => message).join('\n')).toContain('no node pool takes its pods');
});

test.each(BREAKS.map((one) => [one.what, one] as const))('%s', (_what, { plant, found, says }) => {
  const findings = findingsAfter(plant);

  expect([...new Set(findings.map(({ name }) => name))].sort()).toEqual([...found].sort());
  expect(findings.map(({ message }) => message).join('\n')).toContain(says);
});
