import { createHash } from 'node:crypto';

/** One image as it runs: the digest says exactly which bytes. */
export interface LockedImage {
  /** Name without tag, as `registry/path/name`. */
  readonly image: string;
  /** Version as the registry tags it; for people, for the digest decides. */
  readonly tag: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  /**
   * `resolved`: the registry gave this digest. `example`: nobody asked a registry, so the digest is the SHA-256 of the
   * text `<image>:<tag>`. No registry serves such a digest, so a cluster refuses it.
   */
  readonly origin: 'example' | 'resolved';
}

/**
 * An image with an example digest.
 *
 * It is honest for two reasons: `origin` says what it is and every evidence counts it as a gap, and it cannot run by
 * accident, for no image has the digest of its own name.
 */
export function exampleImage(image: string, tag: string): LockedImage {
  const digest = `sha256:${createHash('sha256').update(`${image}:${tag}`).digest('hex')}`;
  return { image, tag, digest, origin: 'example' };
}

/** The reference that a pod names, as `image:tag@digest`. */
export function imageReference({ image, tag, digest }: LockedImage): string {
  return `${image}:${tag}@${digest}`;
}
