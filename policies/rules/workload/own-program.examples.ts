import type { RuleExamples } from '../../examples/example';
import { exampleFacts, exampleImage, exampleService, foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

const found = [foundDeployment];
const [lockedImage] = exampleFacts.images;
const images = [
  ...exampleFacts.images,
  ...['pay/other', 'risk/pay'].map((name) => ({
    ...(lockedImage as Required<typeof exampleFacts>['images'][number]),
    image: `registry.terrace.internal/${name}`,
  })),
];
const facts = { services: [exampleService], images };
const running = (name: string) => goodDeployment({ container: { image: exampleImage.replace('pay/pay', name) } });
const disguised = { name: 'istio-proxy', image: exampleImage, args: ['serve'] };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [goodDeployment()], facts },
    { objects: [running('pay/pay:1.0.0')], facts },
    // what no service is may run what belongs to its namespace
    {
      objects: [running('pay/other')],
      facts: { images, services: [{ ...exampleService, name: 'another' }] },
    },
    { objects: [running('nobody/knows')], facts },
  ],
  fail: [
    { objects: [goodDeployment({ container: { command: ['sh'] } })], found, message: 'another program' },
    { objects: [goodDeployment({ container: { args: ['--debug'] } })], found, message: 'another program' },
    { objects: [goodDeployment({ container: disguised })], found, message: 'another program' },
    { objects: [running('pay/other')], facts, found, message: 'not that of pay/pay' },
    { objects: [running('risk/pay')], facts, found, message: 'not that of pay/pay' },
    {
      objects: [running('risk/pay')],
      facts: { images, services: [{ ...exampleService, name: 'another' }] },
      found,
      message: 'risk/pay',
    },
  ],
};
