import { type ImageLock, imagesOf, withImages } from '../../environments/images/lock';
import type { LockedImage } from '../../environments/images/locked-image';
import { Names } from '../../environments/validation/names';
import { quote } from '../../environments/validation/place';
import { REGISTRY } from '../../environments/versions';

/** A lock after a step, and what changed in it; or all that is wrong with the step, and the lock stays. */
export type StepResult =
  | { readonly lock: ImageLock; readonly channel: string; readonly changed: readonly ImageChange[] }
  | { readonly problems: readonly string[] };

/** An image that a channel takes, in place of another one. */
export interface ImageChange {
  /** What the channel takes. */
  readonly image: LockedImage;
  /** What it took. @default - the image is new there */
  readonly before?: LockedImage;
}

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
/** A tag without a number names no version, and some words are moved with one behind them: `stable-alpine3`. */
const FLOATING = /^(?:latest|stable|edge|nightly)\b|^\D*$/i;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Writes down what a registry serves as the image of a service in a channel. */
export function released(lock: ImageLock, channel: string, { service, tag, digest }: Release): StepResult {
  const problems = [
    ...problemsOfChannel(lock, channel),
    ...problemsOfServices(lock, channel, [service]),
    ...problemsOfTag(tag),
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

/** What a step has changed, a line each: a version that is overwritten, too, for it may be the newer one. */
export function reportOf(channel: string, changed: readonly ImageChange[]): string[] {
  const lines = changed.map(({ image, before }) => {
    const old = before === undefined ? 'nothing' : before.tag;
    return `${channel} ${serviceOf(image.image)} ${old} → ${image.tag} ${image.digest}`;
  });
  return [...lines, `images.lock.json: ${changed.length} ${changed.length === 1 ? 'image' : 'images'} changed`];
}

/** Service of an image, as `<unit>/<service>`. */
function serviceOf(image: string): string {
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
  const changed = images
    .map((image) => ({ image, before: before.get(image.image) }))
    .filter(({ image, before: old }) => old?.tag !== image.tag || old.digest !== image.digest);
  const lockAfter = withImages(
    lock,
    channel,
    changed.map(({ image }) => image),
  );
  return { lock: lockAfter, channel, changed };
}

function problemsOfTag(tag: string): string[] {
  if (!TAG.test(tag)) {
    return [`${quote(tag)} is no tag; give the version as the registry tags it, like '1.4.0'`];
  }
  return FLOATING.test(tag)
    ? [`${quote(tag)} is moved from version to version; give the tag that stays with this one, like '1.4.0'`]
    : [];
}

function problemsOfChannel({ channels }: ImageLock, channel: string): string[] {
  return Object.hasOwn(channels, channel)
    ? []
    : [
        `channel ${quote(channel)} is not in the lock; ${new Names(Object.keys(channels)).mend(channel, "run 'npm run images' once an environment has it")}`,
      ];
}

function problemsOfServices(lock: ImageLock, channel: string, services: readonly string[]): string[] {
  const images = imagesOf(lock, channel);
  const known = new Names(images.map(({ image }) => serviceOf(image)));
  return services
    .filter((service) => images.length > 0 && !known.has(service))
    .map(
      (service) =>
        `${quote(service)} is no service of channel ${quote(channel)}; ${known.mend(service, "run 'npm run images' once it is declared")}`,
    );
}

function imageNameOf(service: string): string {
  return `${REGISTRY}/${service}`;
}
