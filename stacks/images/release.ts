import { type ImageLock, imagesOf, withImages } from '../../environments/images/lock';
import type { LockedImage } from '../../environments/images/locked-image';
import { mendName } from '../../environments/validation/near';
import { quote } from '../../environments/validation/place';
import { REGISTRY } from '../../environments/versions';

/** A lock after a step, and what changed in it; or all that is wrong with the step, and the lock stays. */
export type StepResult =
  | { readonly lock: ImageLock; readonly changed: readonly LockedImage[] }
  | { readonly problems: readonly string[] };

/** What a registry says of an image that was built. */
export interface Release {
  /** Service, as `<unit>/<service>`. */
  readonly service: string;
  /** Version as the registry tags it. */
  readonly tag: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
}

const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Writes down what a registry serves as the image of a service in a channel. */
export function released(lock: ImageLock, channel: string, { service, tag, digest }: Release): StepResult {
  const problems = [
    ...problemsOfChannel(lock, channel),
    ...problemsOfServices(lock, channel, [service]),
    ...(TAG.test(tag) ? [] : [`${quote(tag)} is no tag; give the version as the registry tags it, like '1.4.0'`]),
    ...(DIGEST.test(digest) ? [] : [`${quote(digest)} is no digest; give 'sha256:' and 64 hexadecimal digits`]),
  ];
  const image: LockedImage = { image: imageNameOf(service), tag, digest, origin: 'resolved' };
  return resultOf(lock, channel, [image], problems);
}

/**
 * Gives a channel the images that another one has, digest by digest: of the named services, or of all that both have.
 *
 * An example is never promoted, for nobody can have tried it.
 */
export function promoted(lock: ImageLock, from: string, to: string, services: readonly string[]): StepResult {
  const problems = [from, to].flatMap((channel) => problemsOfChannel(lock, channel));
  if (from === to) {
    problems.push(`${quote(from)} is promoted to itself; name two channels`);
  }
  problems.push(...[from, to].flatMap((channel) => problemsOfServices(lock, channel, services)));
  const there = new Set(imagesOf(lock, to).map(({ image }) => image));
  const named = new Set(services.map(imageNameOf));
  const meant = imagesOf(lock, from).filter(({ image }) => (services.length > 0 ? named : there).has(image));
  if (services.length > 0) {
    for (const { image } of meant.filter(({ origin }) => origin === 'example')) {
      const service = serviceOf(image);
      problems.push(`${quote(service)} has an example digest in ${quote(from)}; release it there first`);
    }
  }
  return resultOf(
    lock,
    to,
    meant.filter(({ origin }) => origin === 'resolved'),
    problems,
  );
}

/** Service of an image, as `<unit>/<service>`. */
export function serviceOf(image: string): string {
  return image.slice(`${REGISTRY}/`.length);
}

function resultOf(
  lock: ImageLock,
  channel: string,
  images: readonly LockedImage[],
  problems: readonly string[],
): StepResult {
  if (problems.length > 0) {
    return { problems: [...new Set(problems)] };
  }
  const before = new Map(imagesOf(lock, channel).map((entry) => [entry.image, entry]));
  const changed = images.filter(
    ({ image, tag, digest }) => before.get(image)?.tag !== tag || before.get(image)?.digest !== digest,
  );
  return { lock: withImages(lock, channel, changed), changed };
}

function problemsOfChannel({ channels }: ImageLock, channel: string): string[] {
  return Object.hasOwn(channels, channel)
    ? []
    : [
        `channel ${quote(channel)} is not in the lock; ${mendName(channel, Object.keys(channels), "run 'npm run images' once an environment has it")}`,
      ];
}

function problemsOfServices(lock: ImageLock, channel: string, services: readonly string[]): string[] {
  const known = imagesOf(lock, channel).map(({ image }) => serviceOf(image));
  return services
    .filter((service) => known.length > 0 && !known.includes(service))
    .map(
      (service) =>
        `${quote(service)} is no service of channel ${quote(channel)}; ${mendName(service, known, "run 'npm run images' once it is declared")}`,
    );
}

function imageNameOf(service: string): string {
  return `${REGISTRY}/${service}`;
}
