import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { borrowingRollout, each, goodDeployment } from '../../examples/pods';

const lost = (name: string, tolerationSeconds: number | undefined, changes: object = {}) => ({
  key: `node.kubernetes.io/${name}`,
  operator: 'Exists',
  effect: 'NoExecute',
  tolerationSeconds,
  ...changes,
});
const leaving = (tier: string | undefined, ...tolerations: readonly object[]) =>
  goodDeployment({ labels: { 'terrace.internal/tier': tier }, pod: { tolerations } });
const after = (seconds: number) => [lost('not-ready', seconds), lost('unreachable', seconds)];
const found = [foundDeployment];
const tooLong = 'stay too long';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: each(
    goodDeployment(),
    borrowingRollout,
    leaving('0', ...after(0)),
    leaving('2', ...after(60)),
    leaving('3', ...after(300)),
    leaving(undefined, ...after(300)),
  ),
  fail: [
    { objects: [goodDeployment({ pod: { tolerations: undefined } })], found, message: tooLong },
    { objects: [leaving('0', ...after(31))], found, message: tooLong },
    { objects: [leaving('2', ...after(61))], found, message: tooLong },
    { objects: [leaving('3', ...after(301))], found, message: tooLong },
    { objects: [leaving('1', lost('not-ready', 30))], found, message: tooLong },
    { objects: [leaving('1', lost('not-ready', 30), lost('unreachable', undefined))], found, message: tooLong },
    { objects: [leaving('1', lost('not-ready', 30), lost('unreachable', 30, { effect: 'NoSchedule' }))], found },
    { objects: [leaving('1', lost('not-ready', 30), lost('unreachable', 30, { operator: 'Equal' }))], found },
  ],
};
