import { mendName, nearest } from './near';
import { item, quote } from './place';
import type { Rule } from './rule';

const topicWithoutUnit: Rule = function* ({ environment }) {
  const units = environment.landscape.units.map(({ name }) => name);
  for (const { name, unit } of environment.landscape.topics) {
    if (!units.includes(unit)) {
      yield {
        mistake: 'topic-without-unit',
        place: `${item('landscape.topics', name)}.unit`,
        message: `unit ${quote(unit)} is unknown`,
        remedy: mendName(unit, units, "declare it in 'landscape.units'"),
      };
    }
  }
};

const unknownTopic: Rule = function* ({ environment, publishes, subscribes }) {
  const topics = environment.landscape.topics.map(({ name }) => name);
  for (const { value, place } of [...publishes, ...subscribes]) {
    if (!topics.includes(value.topic)) {
      yield {
        mistake: 'unknown-topic',
        place,
        message: `topic ${quote(value.topic)} is unknown`,
        remedy: mendName(value.topic, topics, "declare it in 'landscape.topics'"),
      };
    }
  }
};

/** A publisher with a misspelt topic is told about the name only. */
const topicWithoutPublisher: Rule = function* ({ environment, publishes, subscribes }) {
  const topics = environment.landscape.topics.map(({ name }) => name);
  const published = publishes.map(({ value }) =>
    topics.includes(value.topic) ? value.topic : nearest(value.topic, topics),
  );
  for (const name of new Set(topics)) {
    const reader = subscribes.find(({ value }) => value.topic === name);
    if (reader !== undefined && !published.includes(name)) {
      yield {
        mistake: 'topic-without-publisher',
        place: item('landscape.topics', name),
        message: `topic ${quote(name)} is read by ${quote(reader.owner.service.name)} and written by nobody`,
        remedy: 'let a service publish to it, or stop reading it',
      };
    }
  }
};

/** Streams of events between units. */
export const topicRules: readonly Rule[] = [topicWithoutUnit, unknownTopic, topicWithoutPublisher];
