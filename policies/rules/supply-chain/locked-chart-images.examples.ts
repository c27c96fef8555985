import type { RuleExamples } from '../../examples/example';
import { exampleLandingZone, foundRelease } from '../../examples/landing-zone';
import { exampleImage } from '../../examples/objects';

const values = (value: object) => ({ objects: [], terraform: exampleLandingZone({ values: value }) });
const repository = 'registry.terrace.internal/pay/pay';
const digest = `sha256:${'a'.repeat(64)}`;

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    values({ image: exampleImage, global: { hub: 'registry.terrace.internal/pay', imagePullPolicy: 'Always' } }),
    values({ image: { repository, tag: '1.0.0', digest }, sidecars: [{ image: { repository, digest } }] }),
    values({ image: { repository: `${repository}:1.0.0@sha256`, tag: 'a'.repeat(64) } }),
  ],
  fail: [
    { ...values({ image: 'docker.io/istio/pilot:1.31.1' }), found: [foundRelease], message: 'docker.io/istio/pilot' },
    { ...values({ global: { proxy: { image: `${repository}:1.0.0` } } }), found: [foundRelease] },
    { ...values({ image: { repository, tag: '1.0.0' } }), found: [foundRelease], message: `${repository}:1.0.0'` },
    { ...values({ webhook: { image: { repository: 'quay.io/jetstack/webhook', digest } } }), found: [foundRelease] },
    { ...values({ hub: 'docker.io/istio' }), found: [foundRelease], message: 'takes images from' },
    {
      objects: [],
      terraform: exampleLandingZone({ release: { values: ['image: docker.io/istio/pilot\n'] } }),
      found: [foundRelease],
      message: 'no JSON',
    },
  ],
};
