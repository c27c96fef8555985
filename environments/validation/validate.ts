import type { EnvironmentSpec } from '../specification/environment';
import { addressRules } from './address-ranges';
import { callRules } from './calls';
import { capacityRules } from './capacity';
import { choiceRules } from './choices';
import { clusterRules } from './clusters';
import { coreRules } from './core-boundary';
import { cycleRules } from './cycles';
import { deadlineRules } from './deadlines';
import { edgeRules } from './edges';
import { exposureRules } from './exposure';
import { externalRules } from './external-hosts';
import { nameRules } from './names';
import { numberRules } from './numbers';
import { operationRules } from './operations';
import { platformRules } from './platform-services';
import type { Problem } from './problem';
import { hostRules } from './public-hosts';
import { quorumRules } from './quorum';
import type { Rule } from './rule';
import { scaleRules } from './scale';
import { environmentShape } from './specification-shape';
import { storeRules } from './stores';
import { textRules } from './texts';
import { tierRules } from './tiers';
import { topicRules } from './topics';
import { View } from './view';
import { waiverRules } from './waivers';

/** Single values first: a rule may leave out what a rule before it already found. */
const RULES: readonly Rule[] = [
  ...nameRules,
  ...textRules,
  ...choiceRules,
  ...numberRules,
  ...clusterRules,
  ...quorumRules,
  ...addressRules,
  ...scaleRules,
  ...capacityRules,
  ...operationRules,
  ...edgeRules,
  ...callRules,
  ...deadlineRules,
  ...tierRules,
  ...cycleRules,
  ...storeRules,
  ...topicRules,
  ...exposureRules,
  ...hostRules,
  ...coreRules,
  ...externalRules,
  ...platformRules,
  ...waiverRules,
];

/**
 * Finds everything that is wrong with an environment, each mistake once, in an order that depends on the data only.
 *
 * It never throws, also on data that no compiler saw. Where values are missing or of a wrong type, these are told alone:
 * what they mean to the other rules is unknown.
 */
export function validate(environment: EnvironmentSpec): readonly Problem[] {
  const shape = [...environmentShape.check(environment, '')];
  if (shape.some(({ mistake }) => mistake !== 'unknown-property')) {
    return shape;
  }
  const view = new View(environment);
  for (const problem of shape) {
    view.report(problem);
  }
  for (const rule of RULES) {
    for (const problem of rule(view)) {
      view.report(problem);
    }
  }
  return view.problems;
}
