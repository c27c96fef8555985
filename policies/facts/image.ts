import { type Of, object, oneOf, text, textLike } from './shape';

/** One entry of the lock of images: nothing else may run. */
export const image = object({
  /** Repository with its registry and without tag: `registry.terrace.internal/payment/pay`. */
  image: text,
  /** Tag that was resolved. */
  tag: text,
  /** `sha256:` and 64 hexadecimal digits. */
  digest: textLike('^sha256:[a-f0-9]{64}$'),
  /** `example`: the digest stands for an image that could not be resolved; a gap in the evidence. */
  origin: oneOf('example', 'resolved'),
});

/** One entry of the lock of images. */
export type ImageFact = Of<typeof image>;
