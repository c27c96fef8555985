import type { EnvironmentSpec } from '../specification/environment';
import { absenceRules } from './absences';
import { clusterRules } from './clusters';
import { dependencyRules } from './dependencies';
import { edgeRules } from './edges';
import { environmentField } from './environment';
import { Findings } from './fields/findings';
import { hostRules } from './hosts';
import { imageRules } from './images';
import type { Mistake } from './mistakes';
import { platformRules } from './platform-services';
import type { Problem } from './problem';
import type { Rule } from './rule';
import { scaleRules } from './scale';
import { serviceRules } from './services';
import { storeRules } from './stores';
import { topicRules } from './topics';
import { unitRules } from './units';
import { View } from './view';
import { waiverRules } from './waivers';
import { wayInRules } from './ways-in';
import { wayOutRules } from './ways-out';

/** What is told after the values by themselves. No rule depends on another one's place in this list. */
const RULES: readonly Rule[] = [
  ...clusterRules,
  ...scaleRules,
  ...unitRules,
  ...serviceRules,
  ...edgeRules,
  ...dependencyRules,
  ...storeRules,
  ...topicRules,
  ...wayInRules,
  ...wayOutRules,
  ...hostRules,
  ...platformRules,
  ...imageRules,
  ...absenceRules,
  ...waiverRules,
];

/** What the compiler would refuse. */
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
  const { problems } = findings;
  if (problems.some(({ mistake }) => mistake === 'missing-value' || mistake === 'wrong-type')) {
    return distinct(problems.filter(({ mistake }) => SHAPE.includes(mistake)));
  }
  const view = new View(environment, findings);
  return distinct([...problems, ...RULES.flatMap((rule) => [...rule(view)])]);
}

/** What is wrong in the same way in both of two things with one name is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.mistake, problem.place, problem.message]);
    byText.set(key, byText.get(key) ?? problem);
  }
  return [...byText.values()];
}
