import { firstBy } from '../look-up';
import type { Topic, TopicUse } from '../specification/landscape';
import { aboveService, classWritten, isTooLow } from './data-class';
import { list, object } from './fields/containers';
import { type Fault, optional } from './fields/field';
import { dataClass, tier } from './fields/numbers';
import { own } from './fields/plain';
import { reference, text } from './fields/texts';
import { item, quote } from './place';
import type { Rule } from './rule';

// A topic is an object of Kubernetes, too: each part begins and ends like a DNS label.
const TOPIC_NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?(\.[a-z]([-a-z0-9]*[a-z0-9])?)+\.v[1-9]\d*$/;
const LONGEST_NAME = 249;

const topic = object<Topic>({ name: text([malformedTopicName], { atOwner: true }), unit: reference, tier, dataClass });

/** Topics of the landscape. */
export const topics = list(topic, { distinct: 'topic' });

const topicUse = object<TopicUse>({ topic: reference, dataClass: optional(dataClass) });

/** Topics that a service writes or reads. */
export const topicUses = list(topicUse, { nameOf: (value) => own(value, 'topic') });

function malformedTopicName(name: string): Fault | undefined {
  return name.length <= LONGEST_NAME && TOPIC_NAME.test(name)
    ? undefined
    : {
        mistake: 'malformed-topic-name',
        message: `topic ${quote(name)} is not named '<domain>.<event>.v<major>'`,
        remedy: "write it like 'payments.settled.v1'",
      };
}

const topicWithoutUnit: Rule = function* ({ environment, unitNames }) {
  for (const { name, unit } of environment.landscape.topics) {
    if (!unitNames.has(unit)) {
      yield {
        mistake: 'topic-without-unit',
        place: `${item('landscape.topics', name)}.unit`,
        message: `unit ${quote(unit)} is unknown`,
        remedy: unitNames.mend(unit, "declare it in 'landscape.units'"),
      };
    }
  }
};

const unknownTopic: Rule = function* ({ topicNames, publishes, subscribes }) {
  for (const { value, place } of [...publishes, ...subscribes]) {
    if (!topicNames.has(value.topic)) {
      yield {
        mistake: 'unknown-topic',
        place,
        message: `topic ${quote(value.topic)} is unknown`,
        remedy: topicNames.mend(value.topic, "declare it in 'landscape.topics'"),
      };
    }
  }
};

/** Who owns the schema writes the events: another writer could change what all readers rely on. */
const foreignTopic: Rule = function* (view) {
  for (const { owner, value, place } of view.publishes) {
    const unit = view.topic(value.topic)?.unit;
    if (unit !== undefined && unit !== owner.unit.name && view.unitNames.has(unit)) {
      yield {
        mistake: 'foreign-topic',
        place,
        message: `topic ${quote(value.topic)} belongs to unit ${quote(unit)}, a service of unit ${quote(owner.unit.name)} writes to it`,
        remedy: `call a service of unit ${quote(unit)}, or publish to a topic of unit ${quote(owner.unit.name)}`,
      };
    }
  }
};

/** A publisher with a misspelt topic is told about the name only. */
const topicWithoutPublisher: Rule = function* ({ environment, topicNames, publishes, subscribes }) {
  const published = new Set(
    publishes.map(({ value }) => (topicNames.has(value.topic) ? value.topic : topicNames.nearest(value.topic))),
  );
  const readers = firstBy(subscribes, ({ value }) => value.topic);
  for (const name of new Set(environment.landscape.topics.map((each) => each.name))) {
    const reader = readers.get(name);
    if (reader !== undefined && !published.has(name)) {
      yield {
        mistake: 'topic-without-publisher',
        place: item('landscape.topics', name),
        message: `topic ${quote(name)} is read by ${quote(reader.owner.service.name)} and written by nobody`,
        remedy: 'let a service publish to it, or stop reading it',
      };
    }
  }
};

const topicClass: Rule = function* (view) {
  for (const { owner, value, place } of view.publishes) {
    const topic = view.topic(value.topic);
    if (topic !== undefined && isTooLow(view, owner.service, value, topic)) {
      const written = classWritten(owner.service, value);
      yield {
        mistake: 'topic-class-too-low',
        place,
        message: `data of class ${written} goes into topic ${quote(value.topic)} of class ${topic.dataClass}`,
        remedy: `raise the topic to class ${written}, or say in 'dataClass' what this use writes`,
      };
    }
  }
};

const classAboveService: Rule = function* (view) {
  yield* aboveService(view, view.publishes);
};

/** Streams of events between units. */
export const topicRules: readonly Rule[] = [
  topicWithoutUnit,
  unknownTopic,
  foreignTopic,
  topicWithoutPublisher,
  topicClass,
  classAboveService,
];
