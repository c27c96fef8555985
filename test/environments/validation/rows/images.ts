import type { Row } from '../row';

/** Which images of services run. */
export const imageRows: readonly Row[] = [
  {
    mistake: 'unknown-channel',
    place: 'images.channel',
    message: "channel 'samples' is not in 'environments/images.lock.json'",
    remedy: "did you mean 'sample'? Otherwise run 'npm run images', which adds it",
    break: (e) => {
      e.images = { ...e.images, channel: 'samples' };
    },
    mend: (e) => {
      e.images = { ...e.images, channel: 'sample' };
    },
  },
  {
    mistake: 'example-image',
    place: 'images.refuseExamples',
    message:
      "images have digests that no registry gave: 'registry.terrace.internal/portal/web:1.0.0', 'registry.terrace.internal/portal/portal-bff:1.0.0', 'registry.terrace.internal/pay/payment:1.0.0'…",
    remedy: "release or promote them with 'npm run images', or take the refusal away",
    sums: true,
    break: (e) => {
      e.images = { ...e.images, refuseExamples: true };
    },
    mend: (e) => {
      e.images = { ...e.images, refuseExamples: false };
    },
  },
];
