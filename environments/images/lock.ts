import type { Landscape } from '../specification/landscape';
import { type Image, REGISTRY } from '../versions';
import { exampleImage, type LockedImage } from './locked-image';

/** Tag of a service that was never released. */
export const FIRST_TAG = '1.0.0';

/** Name of the image of a service, without tag. */
export function serviceRepository(unit: string, service: string): string {
  return `${REGISTRY}/${unit}/${service}`;
}

/**
 * The lock that a landscape and the platform's images need, sorted by name.
 *
 * An entry of `current` stays if it still names an image in use with the tag in use: of a service, whatever tag was
 * released last; of the platform, the tag of `versions.ts`. Everything else is an example, or gone.
 */
export function lockOf(
  landscape: Landscape,
  platform: Readonly<Record<string, Image>>,
  current: readonly LockedImage[],
): LockedImage[] {
  const known = new Map(current.map((entry) => [entry.image, entry]));
  const ofServices = landscape.units.flatMap((unit) =>
    unit.services.map((service) => {
      const image = serviceRepository(unit.name, service.name);
      return known.get(image) ?? exampleImage(image, FIRST_TAG);
    }),
  );
  const ofPlatform = Object.values(platform).map(({ repository, tag }) => {
    const entry = known.get(repository);
    return entry?.tag === tag ? entry : exampleImage(repository, tag);
  });
  return [...ofServices, ...ofPlatform].sort((a, b) => (a.image < b.image ? -1 : 1));
}

/** The text of a lock file. */
export function lockText(lock: readonly LockedImage[]): string {
  return `${JSON.stringify(lock, undefined, 2)}\n`;
}
