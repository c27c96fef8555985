import type { CelVariable } from '../rule';

/** Variables of rules on pods: `spec` of the pod that an object makes, and all its `containers`. */
export const podVariables: readonly CelVariable[] = [
  {
    name: 'spec',
    expression: [
      "object.kind == 'Pod' ? dyn(object.spec)",
      ": object.kind == 'CronJob' ? dyn(object.spec.jobTemplate.spec.template.spec)",
      // a Rollout may take its template from a Deployment, which is judged itself
      ": object.kind == 'Rollout' && has(object.spec.workloadRef) ? dyn({'containers': []})",
      ': dyn(object.spec.template.spec)',
    ].join(' '),
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
