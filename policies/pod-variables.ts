import { type PodKind, podKinds } from './pods/kinds';
import type { CelVariable } from './rule';

/** CEL that reads the `spec` of the pods that an object of a kind makes. */
function specOf({ template, borrows }: PodKind): string {
  const own = `dyn(${['object', ...template, 'spec'].join('.')})`;
  // the Deployment whose template is borrowed is judged itself
  return borrows === undefined ? own : `has(${['object', ...borrows].join('.')}) ? dyn({'containers': []}) : ${own}`;
}

/** Variables of rules on pods: `spec` of the pod that an object makes, and all its `containers`. */
export const podVariables: readonly CelVariable[] = [
  {
    name: 'spec',
    expression: podKinds.reduceRight(
      (others, entry) => `object.kind == '${entry.kind}' ? (${specOf(entry)}) : (${others})`,
      'dyn(null)',
    ),
  },
  {
    name: 'containers',
    expression: [
      'variables.spec.containers',
      'variables.spec.?initContainers.orValue([])',
      'variables.spec.?ephemeralContainers.orValue([])',
    ].join(' + '),
  },
];
