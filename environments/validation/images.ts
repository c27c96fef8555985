import { imagesIn, lock } from '../images';
import { runningPart } from '../running';
import type { ImageChoices } from '../specification/environment';
import { object } from './fields/containers';
import { optional } from './fields/field';
import { nameOf } from './fields/names';
import { flag } from './fields/words';
import { Names } from './names';
import { quote, quoteAll } from './place';
import type { Rule } from './rule';

/** Which images an environment takes. */
export const imageChoices = object<ImageChoices>({
  channel: optional(nameOf('channel', { atOwner: false })),
  refuseExamples: optional(flag),
});

const MOST_LISTED = 3;

/** The channel of an environment's own name is there as soon as somebody releases to it. */
const unknownChannel: Rule = function* (view) {
  const { name, images } = view.environment;
  const channel = images?.channel;
  const isClear = images !== undefined && view.isSound(images, 'channel') && view.isSound(view.environment, 'name');
  if (isClear && channel !== undefined && channel !== name && !Object.hasOwn(lock.channels, channel)) {
    yield {
      mistake: 'unknown-channel',
      place: 'images.channel',
      message: `channel ${quote(channel)} is not in 'environments/images.lock.json'`,
      remedy: new Names([name]).mend(channel, "run 'npm run images', which adds it"),
    };
  }
};

const exampleImages: Rule = function* ({ environment }) {
  if (environment.images?.refuseExamples !== true) {
    return;
  }
  const examples = imagesIn(runningPart(environment)).filter(({ origin }) => origin === 'example');
  if (examples.length > 0) {
    const listed = examples.slice(0, MOST_LISTED).map(({ image, tag }) => `${image}:${tag}`);
    yield {
      mistake: 'example-image',
      place: 'images.refuseExamples',
      message: `images have digests that no registry gave: ${quoteAll(listed)}${examples.length > MOST_LISTED ? '…' : ''}`,
      remedy: "release or promote them with 'npm run images', or take the refusal away",
    };
  }
};

/** Which images there are. */
export const imageRules: readonly Rule[] = [unknownChannel, exampleImages];
