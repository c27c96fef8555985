import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { borrowingRollout, each, goodDeployment } from '../../examples/pods';

const zone = {
  maxSkew: 1,
  topologyKey: 'topology.kubernetes.io/zone',
  whenUnsatisfiable: 'DoNotSchedule',
  nodeTaintsPolicy: 'Honor',
};
const node = { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' };
const spreadBy = (...topologySpreadConstraints: readonly object[]) =>
  goodDeployment({ pod: { topologySpreadConstraints } });
const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: each(goodDeployment(), borrowingRollout, spreadBy(zone, node)),
  fail: [
    { objects: [goodDeployment({ pod: { topologySpreadConstraints: undefined } })], found, message: 'in one centre' },
    { objects: [spreadBy(node)], found, message: 'in one centre' },
    { objects: [spreadBy({ ...zone, maxSkew: 2 }, node)], found, message: 'in one centre' },
    { objects: [spreadBy({ ...zone, whenUnsatisfiable: 'ScheduleAnyway' }, node)], found, message: 'in one centre' },
    { objects: [spreadBy({ ...zone, topologyKey: 'rack' }, node)], found, message: 'in one centre' },
    { objects: [spreadBy(zone)], found, message: 'on one node' },
    { objects: [spreadBy({ ...zone, nodeTaintsPolicy: 'Ignore' }, node)], found, message: "not 'Honor'" },
    { objects: [spreadBy({ ...zone, nodeTaintsPolicy: undefined }, node)], found, message: "not 'Honor'" },
  ],
};
