import type { ImageFact } from './facts';
import { oncePer } from './once';

/** How manifests may write the images of a lock: with the tag or without. */
export const lockedWritings = oncePer(
  (images: readonly ImageFact[]): ReadonlySet<string> =>
    new Set(images.flatMap(({ image, tag, digest }) => [`${image}@${digest}`, `${image}:${tag}@${digest}`])),
);
