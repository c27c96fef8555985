import { entry } from '../entry';
import type { EnvironmentSpec } from '../specification/environment';
import { type Image, REGISTRY } from '../versions';
import { exampleImage, type LockedImage } from './locked-image';

/** What `images.lock.json` holds. */
export interface ImageLock {
  /** Images of the platform, the same everywhere: their tags stand in `versions.ts`. */
  readonly platform: readonly LockedImage[];
  /** Images of services by channel, sorted by name; an environment takes those of one channel. */
  readonly channels: Readonly<Record<string, readonly LockedImage[]>>;
}

/** Tag of a service that was never released. */
export const FIRST_TAG = '1.0.0';

/** Name of the image of a service, without tag. */
export function serviceRepository(unit: string, service: string): string {
  return `${REGISTRY}/${unit}/${service}`;
}

/** The channel whose images an environment takes. */
export function channelOf({ name, images }: Pick<EnvironmentSpec, 'name' | 'images'>): string {
  return images?.channel ?? name;
}

/** The images of a channel; a name such as `constructor` is no channel. */
export function imagesOf({ channels }: ImageLock, channel: string): readonly LockedImage[] {
  return entry(channels, channel) ?? [];
}

/**
 * The lock that environments and the platform's images need.
 *
 * An entry of `current` stays if it still names an image in use with the tag in use: of a service, whatever its channel
 * released last; of the platform, the tag of `versions.ts`. Everything else is an example, or gone.
 */
export function lockOf(
  environments: readonly EnvironmentSpec[],
  platform: Readonly<Record<string, Image>>,
  current: ImageLock,
): ImageLock {
  const channels = new Map<string, Set<string>>();
  for (const environment of environments) {
    const names = environment.landscape.units.flatMap((unit) =>
      unit.services.map((service) => serviceRepository(unit.name, service.name)),
    );
    const channel = channelOf(environment);
    channels.set(channel, new Set([...(channels.get(channel) ?? []), ...names]));
  }
  return {
    platform: Object.values(platform)
      .map(({ repository, tag }) => {
        const entry = current.platform.find(({ image }) => image === repository);
        return entry?.tag === tag ? entry : exampleImage(repository, tag);
      })
      .sort(byName),
    channels: Object.fromEntries(
      [...channels.keys()].sort().map((channel) => {
        const known = new Map(imagesOf(current, channel).map((entry) => [entry.image, entry]));
        const entries = [...(channels.get(channel) ?? [])].map(
          (image) => known.get(image) ?? exampleImage(image, FIRST_TAG),
        );
        return [channel, entries.sort(byName)];
      }),
    ),
  };
}

/** A lock in which a channel has other images than before; all others stay. */
export function withImages(lock: ImageLock, channel: string, changed: readonly LockedImage[]): ImageLock {
  const next = new Map(changed.map((entry) => [entry.image, entry]));
  const images = imagesOf(lock, channel).map((entry) => next.get(entry.image) ?? entry);
  return { ...lock, channels: { ...lock.channels, [channel]: images } };
}

/** The text of a lock file. */
export function lockText(lock: ImageLock): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}

function byName(a: LockedImage, b: LockedImage): number {
  return a.image < b.image ? -1 : 1;
}
