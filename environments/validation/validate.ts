import type { EnvironmentSpec } from '../specification/environment';
import { callRules } from './calls';
import { clusterRules } from './clusters';
import { cycleRules } from './cycles';
import { deadlineRules } from './deadlines';
import { edgeRules } from './edges';
import { environmentField } from './environment';
import { exposureRules } from './exposure';
import { Findings } from './fields/findings';
import type { Mistake } from './mistakes';
import { operationRules } from './operations';
import { platformRules } from './platform-services';
import type { Problem } from './problem';
import type { Rule } from './rule';
import { scaleRules } from './scale';
import { storeRules } from './stores';
import { tierRules } from './tiers';
import { topicRules } from './topics';
import { unitRules } from './units';
import { View } from './view';
import { waiverRules } from './waivers';
import { hostRules } from './ways-in/public-hosts';
import { wayOutRules } from './ways-out';

/** Single values first: a rule may leave out what a rule before it already found. */
const RULES: readonly Rule[] = [
  ...clusterRules,
  ...scaleRules,
  ...operationRules,
  ...unitRules,
  ...edgeRules,
  ...callRules,
  ...deadlineRules,
  ...tierRules,
  ...cycleRules,
  ...storeRules,
  ...topicRules,
  ...exposureRules,
  ...hostRules,
  ...wayOutRules,
  ...platformRules,
  ...waiverRules,
];

const SHAPE: readonly Mistake[] = ['missing-value', 'wrong-type', 'unknown-property'];

/**
 * Finds everything that is wrong with an environment, each mistake once, in an order that depends on the data only.
 *
 * It never throws, also on data that no compiler saw. Where values are missing or of a wrong type, these are told alone:
 * what they mean to the other rules is unknown.
 */
export function validate(environment: EnvironmentSpec): readonly Problem[] {
  const findings = new Findings();
  environmentField.check(environment, { place: '', owner: '' }, findings);
  if (findings.problems.some(({ mistake }) => mistake === 'missing-value' || mistake === 'wrong-type')) {
    return findings.problems.filter(({ mistake }) => SHAPE.includes(mistake));
  }
  const view = new View(environment, findings);
  for (const problem of findings.problems) {
    view.report(problem);
  }
  for (const rule of RULES) {
    for (const problem of rule(view)) {
      view.report(problem);
    }
  }
  return view.problems;
}
