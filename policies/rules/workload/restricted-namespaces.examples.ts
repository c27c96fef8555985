import type { RuleExamples } from '../../examples/example';
import { exampleDeployment, exampleNamespace, foundDeployment } from '../../examples/objects';

const level = 'pod-security.kubernetes.io/enforce';
const restricted = { [level]: 'restricted', [`${level}-version`]: 'v1.36' };
const platform = { ...restricted, [level]: 'privileged', 'terrace.internal/area': 'platform' };
const found = [{ kind: 'Namespace', name: 'pay' }];

/** The namespace `pay` with the reason why it admits more. */
const reasoned = (labels: Readonly<Record<string, string>>, reason = 'changes the node') => {
  const { metadata, ...others } = exampleNamespace(labels);
  return { ...others, metadata: { ...metadata, annotations: { 'terrace.internal/pod-security-reason': reason } } };
};

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleNamespace(restricted), exampleDeployment()] },
    { objects: [reasoned(platform)] },
    { objects: [exampleNamespace({ ...restricted, 'terrace.internal/area': 'platform' })] },
  ],
  fail: [
    { objects: [exampleNamespace()], found, message: 'enforces nothing' },
    { objects: [exampleNamespace({ ...restricted, [level]: 'baseline' })], found, message: "enforces 'baseline'" },
    { objects: [exampleNamespace({ ...restricted, [level]: 'restricted ' })], found, message: "'restricted '" },
    { objects: [exampleNamespace({ [level]: 'restricted' })], found, message: "the standard of 'latest'" },
    {
      objects: [exampleNamespace({ ...restricted, [`${level}-version`]: 'v1.25' })],
      found,
      message: "'v1.36' is right",
    },
    { objects: [exampleNamespace(platform)], found, message: "enforces 'privileged'" },
    { objects: [reasoned(platform, ' ')], found, message: "enforces 'privileged'" },
    { objects: [reasoned({ ...platform, 'terrace.internal/area': 'team' })], found, message: "enforces 'privileged'" },
    { objects: [exampleDeployment()], found: [foundDeployment], message: "nothing makes namespace 'pay'" },
  ],
};
