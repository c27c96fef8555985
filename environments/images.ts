import { FIRST_TAG, serviceRepository } from './images/lock';
import { exampleImage, type LockedImage } from './images/locked-image';
import lockFile from './images.lock.json';
import { type ImageName, images } from './versions';

export { imageReference, type LockedImage } from './images/locked-image';

/** Every locked image, sorted by name. */
export const lock = lockFile as readonly LockedImage[];

const byName = new Map(lock.map((entry) => [entry.image, entry]));

/**
 * The image of a service.
 *
 * A service that the lock does not know yet gets its example entry in memory, so a new service needs no entry to be
 * synthesized; its origin `example` counts as a gap in the evidence until a release resolves it.
 */
export function imageOf(unit: string, service: string): LockedImage {
  const image = serviceRepository(unit, service);
  return byName.get(image) ?? exampleImage(image, FIRST_TAG);
}

/** An image of the platform, with the tag that `versions.ts` names; an example where the lock has another. */
export function platformImage(name: ImageName): LockedImage {
  const { repository, tag } = images[name];
  const entry = byName.get(repository);
  return entry?.tag === tag ? entry : exampleImage(repository, tag);
}
