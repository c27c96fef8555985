import type { GroupKind } from '../objects';
import { isAboutPods, variablesOf } from '../pod-variables';
import { type PodKind, podKindOf } from '../pods/kinds';
import type { CelVariable, Rule } from '../rule';

/** Kinds of a rule that one policy can speak of: their pods, if they make any, stand in the same place. */
export interface Shape {
  /** Behind the id of the rule in the name of the policy; empty where the rule has one policy. */
  readonly name: string;
  /** Kinds whose objects the policy is asked of. */
  readonly kinds: readonly GroupKind[];
  /** What its expressions read as `variables.<name>`. */
  readonly variables: readonly CelVariable[];
}

/** A policy for each place where pods stand, for its expressions are checked against the types of its kinds. */
export function shapesOf(rule: Rule): readonly Shape[] {
  if (!isAboutPods(rule)) {
    return [{ name: '', kinds: rule.kinds, variables: rule.cel?.variables ?? [] }];
  }
  const shapes = new Map<string, GroupKind[]>();
  for (const kind of rule.kinds) {
    const name = shapeName(podKindOf(kind.group, kind.kind) as PodKind);
    shapes.set(name, [...(shapes.get(name) ?? []), kind]);
  }
  return [...shapes].map(([name, kinds]) => ({ name, kinds, variables: variablesOf(rule, kinds[0] as GroupKind) }));
}

function shapeName({ kind, template, borrows }: PodKind): string {
  if (borrows !== undefined || template.length > 2) {
    return kind.toLowerCase();
  }
  return template.length === 0 ? 'pod' : 'template';
}
