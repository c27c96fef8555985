import type { GroupKind } from './objects';

import { oncePer } from './once';
import { type PodKind, podKindOf } from './pods/kinds';
import type { CelVariable, Rule } from './rule';

/** CEL that reads the `spec` of the pods that an object of a kind makes. */
function specOf({ template, borrows }: PodKind): string {
  const own = `dyn(${['object', ...template, 'spec'].join('.')})`;
  // the Deployment whose template is borrowed is judged itself
  return borrows === undefined ? own : `has(${['object', ...borrows].join('.')}) ? dyn({'containers': []}) : ${own}`;
}

/** The template's metadata, which for a pod is its own. */
function metadataOf({ template, borrows }: PodKind): string {
  const own = `${['object', ...template].join('.')}.?metadata.orValue({})`;
  return borrows === undefined ? `dyn(${own})` : `has(${['object', ...borrows].join('.')}) ? dyn({}) : dyn(${own})`;
}

/**
 * Variables of expressions on the pods that objects of one kind make: `spec` and `metadata` of the pod, all its
 * `containers`.
 */
export const podVariablesOf = oncePer((kind: PodKind): readonly CelVariable[] => [
  { name: 'spec', expression: specOf(kind) },
  { name: 'metadata', expression: metadataOf(kind) },
  {
    name: 'containers',
    expression: [
      'variables.spec.containers',
      'variables.spec.?initContainers.orValue([])',
      'variables.spec.?ephemeralContainers.orValue([])',
    ].join(' + '),
  },
]);

/** CEL that holds for what makes pods of its own; a Rollout may take the template of a Deployment, which is judged itself. */
export const makesPods = 'size(variables.containers) > 0';

/** CEL that holds where `expression` does, and for what makes no pods of its own. */
export function ofItsPods(expression: string): string {
  return `size(variables.containers) == 0 || ${expression}`;
}

/** Whether a rule looks at nothing but what makes pods, so that its expressions may read the variables of pods. */
export function isAboutPods({ kinds }: Pick<Rule, 'kinds'>): boolean {
  return kinds.every(({ group, kind }) => podKindOf(group, kind) !== undefined);
}

/** The variables of a rule's expressions on objects of one of its kinds: those of pods, and its own. */
export function variablesOf(
  { kinds, cel }: Pick<Rule, 'kinds' | 'cel'>,
  { group, kind }: GroupKind,
): readonly CelVariable[] {
  const makes = isAboutPods({ kinds }) ? podKindOf(group, kind) : undefined;
  if (makes === undefined) {
    return cel?.variables ?? NONE;
  }
  // the very list of others, where it is the same, for they share what was evaluated
  return cel?.variables === undefined ? podVariablesOf(makes) : [...podVariablesOf(makes), ...cel.variables];
}

const NONE: readonly CelVariable[] = [];
