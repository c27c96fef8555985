import { channelOf, FIRST_TAG, type ImageLock, serviceRepository } from './images/lock';
import { exampleImage, type LockedImage } from './images/locked-image';
import lockFile from './images.lock.json';
import type { EnvironmentSpec } from './specification/environment';
import { type ImageName, images } from './versions';

export { imageReference, type LockedImage } from './images/locked-image';

/** Every locked image. */
export const lock = lockFile as ImageLock;

const byChannel = new Map(Object.entries(lock.channels).map(([channel, entries]) => [channel, byName(entries)]));
const ofPlatform = byName(lock.platform);

/**
 * The image of a service in an environment.
 *
 * A service that the lock does not know yet gets its example entry in memory, so a new service needs no entry to be
 * synthesized; its origin `example` counts as a gap in the evidence until it is released.
 */
export function imageOf(
  environment: Pick<EnvironmentSpec, 'name' | 'images'>,
  unit: string,
  service: string,
): LockedImage {
  const image = serviceRepository(unit, service);
  return byChannel.get(channelOf(environment))?.get(image) ?? exampleImage(image, FIRST_TAG);
}

/** An image of the platform, with the tag that `versions.ts` names; an example where the lock has another. */
export function platformImage(name: ImageName): LockedImage {
  const { repository, tag } = images[name];
  const entry = ofPlatform.get(repository);
  return entry?.tag === tag ? entry : exampleImage(repository, tag);
}

/** The images that an environment runs, its services' first. */
export function imagesIn(environment: EnvironmentSpec): readonly LockedImage[] {
  const services = environment.landscape.units.flatMap((unit) =>
    unit.services.map(({ name }) => imageOf(environment, unit.name, name)),
  );
  return [...services, ...(Object.keys(images) as ImageName[]).map(platformImage)];
}

function byName(entries: readonly LockedImage[]): ReadonlyMap<string, LockedImage> {
  return new Map(entries.map((entry) => [entry.image, entry]));
}
