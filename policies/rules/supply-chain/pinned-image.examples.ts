import type { RuleExamples } from '../../examples/example';
import { exampleDeployment, exampleImage, foundDeployment } from '../../examples/objects';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleDeployment()] },
    { objects: [exampleDeployment({ container: { image: exampleImage.replace('@', ':1.0.0@') } })] },
    { objects: [] },
  ],
  fail: [
    ...[
      'nginx:latest',
      'registry.terrace.internal/pay/pay:1.0.0',
      exampleImage.replace('registry', 'evil.io/registry'),
      exampleImage.replace('registry.', 'registryx'),
    ].map((image) => ({
      objects: [exampleDeployment({ container: { image } })],
      found: [foundDeployment],
      message: 'is not registry.terrace.internal',
    })),
    {
      // known to the lock, but not written as the registry's
      objects: [
        exampleDeployment({ container: { image: exampleImage.replace('registry.terrace.internal', 'local') } }),
      ],
      facts: {
        images: [{ image: 'local/pay/pay', tag: '1', digest: `sha256:${'a'.repeat(64)}`, origin: 'resolved' }],
      },
      found: [foundDeployment],
    },
    ...[
      exampleImage.replace('aaa', 'bbb'),
      exampleImage.replace('pay/pay', 'pay/other'),
      exampleImage.replace('@', ':2.0.0@'),
    ].map((image) => ({
      objects: [exampleDeployment({ pod: { initContainers: [{ name: 'i', image }] } })],
      found: [foundDeployment],
      message: 'does not stand in the lock',
    })),
  ],
};
