import type { RuleExamples } from '../../examples/example';
import { exampleDeployment, exampleNamespace, exampleService } from '../../examples/objects';

const area = (name: string) => exampleNamespace({ 'terrace.internal/area': name });
const facts = { services: [exampleService] };
const found = [{ kind: 'Namespace', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [area('team'), exampleDeployment()], facts },
    { objects: [area('platform')] },
    { objects: [area('edge'), exampleDeployment()] },
  ],
  fail: [
    { objects: [area('platform')], facts, found, message: "'platform', and services" },
    { objects: [area('edge')], facts, found },
    { objects: [area('other')], found, message: "'other'" },
    { objects: [{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pay' } }], found, message: 'not there' },
    { objects: [area('platform'), exampleDeployment()], found, message: 'manifests run pods' },
  ],
};
