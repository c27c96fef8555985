import type { EnvironmentSpec } from '../specification/environment';
import { absenceRules } from './absences';
import { ceilingRules } from './ceilings';
import { clusterRules } from './clusters';
import { dependencyRules } from './dependencies';
import { edgeRules } from './edges';
import { environmentField } from './environment';
import type { Judge } from './fields/field';
import { Findings } from './fields/findings';
import { hostRules } from './hosts';
import { imageRules } from './images';
import type { Mistake } from './mistakes';
import { atOrigin } from './origin';
import { readable } from './place';
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
  ...ceilingRules,
];

/**
 * What leaves the rules nothing to look at: what a value of no known meaning means to them is unknown, and what is far too
 * much to compare would take minutes.
 */
const BLINDING: readonly Mistake[] = ['missing-value', 'wrong-type', 'too-many'];

/**
 * Finds everything that is wrong with an environment, each mistake once, in an order that depends on the data only.
 *
 * It never throws, also on data that no compiler saw. Where values are missing, too many or of a wrong type, only what is
 * wrong with values by themselves is told.
 */
export function validate(environment: EnvironmentSpec): readonly Problem[] {
  const { problems, findings } = valuesOf(environmentField, environment);
  if (isBlinding(problems)) {
    return distinct(atOrigin(environment, problems));
  }
  const view = new View(environment, findings);
  return distinct(atOrigin(environment, [...problems, ...RULES.flatMap((rule) => [...rule(view)])]));
}

/** Whether nothing can be told of how values go together, or be made of them. */
export function isBlinding(problems: readonly Problem[]): boolean {
  return problems.some(({ mistake }) => BLINDING.includes(mistake));
}

/** What is wrong with values by themselves, as a table has them. */
export function valuesOf(table: Judge, values: unknown): Pick<Findings, 'problems'> & { readonly findings: Findings } {
  const findings = new Findings();
  table.check(values, { place: '', owner: '' }, findings);
  return { problems: findings.problems, findings };
}

/** What is wrong in the same way in both of two things with one name is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.mistake, problem.place, problem.message]);
    byText.set(key, byText.get(key) ?? { ...problem, place: readable(problem.place) });
  }
  return [...byText.values()];
}
