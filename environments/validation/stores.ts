import { isDataClass } from './choices';
import { mendName } from './near';
import { quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { Placed, PlacedService, PlacedStore, View } from './view';

const storeOfOwnUnit: Rule = function* (view) {
  for (const { owner, value, place } of view.storeUses) {
    const named = view.stores.filter(({ store }) => store.name === value.store);
    if (named.some(({ unit }) => unit === owner.unit)) {
      continue;
    }
    const foreign = named[0];
    if (foreign !== undefined) {
      yield {
        mistake: 'foreign-store',
        place,
        message: `store ${quote(value.store)} belongs to unit ${quote(foreign.unit.name)}`,
        remedy: `call a service of unit ${quote(foreign.unit.name)}, or use a store of unit ${quote(owner.unit.name)}`,
      };
    } else {
      const own = (owner.unit.stores ?? []).map(({ name }) => name);
      yield {
        mistake: 'unknown-store',
        place,
        message: `store ${quote(value.store)} is unknown`,
        remedy: mendName(value.store, own, `declare it in unit ${quote(owner.unit.name)}`),
      };
    }
  }
};

const storeClass: Rule = function* (view) {
  for (const { owner, value, place } of view.storeUses) {
    const store = ownStore(view, owner, value.store);
    const written = value.dataClass ?? owner.service.dataClass;
    if (value.access === 'read-write' && store !== undefined && tooLow(written, store.store.dataClass)) {
      yield {
        mistake: 'store-class-too-low',
        place,
        message: `data of class ${written} goes into store ${quote(value.store)} of class ${store.store.dataClass}`,
        remedy: `raise the store to class ${written}, or say in 'dataClass' what this use writes`,
      };
    }
  }
};

const topicClass: Rule = function* ({ environment, publishes }) {
  const topics = environment.landscape.topics;
  for (const { owner, value, place } of publishes) {
    const topic = topics.find(({ name }) => name === value.topic);
    const written = value.dataClass ?? owner.service.dataClass;
    if (topic !== undefined && tooLow(written, topic.dataClass)) {
      yield {
        mistake: 'topic-class-too-low',
        place,
        message: `data of class ${written} goes into topic ${quote(value.topic)} of class ${topic.dataClass}`,
        remedy: `raise the topic to class ${written}, or say in 'dataClass' what this use writes`,
      };
    }
  }
};

const classAboveService: Rule = function* ({ storeUses, publishes }) {
  for (const use of [...storeUses, ...publishes]) {
    yield* aboveService(use);
  }
};

function* aboveService({ owner, value, place }: Placed<{ readonly dataClass?: number }>): Iterable<Problem> {
  const { name, dataClass } = owner.service;
  if (tooLow(value.dataClass, dataClass)) {
    yield {
      mistake: 'class-above-service',
      place: `${place}.dataClass`,
      message: `writes data of class ${value.dataClass}, service ${quote(name)} says it holds at most class ${dataClass}`,
      remedy: `raise the service to class ${value.dataClass}, or lower this use`,
    };
  }
}

/** Whether data of one class is more sensitive than what a place is for. */
function tooLow(written: number | undefined, protectedFor: number): boolean {
  return isDataClass(written) && isDataClass(protectedFor) && written > protectedFor;
}

function ownStore({ stores }: View, owner: PlacedService, name: string): PlacedStore | undefined {
  return stores.find(({ unit, store }) => unit === owner.unit && store.name === name);
}

/** Where data is kept, and how sensitive it is. */
export const storeRules: readonly Rule[] = [storeOfOwnUnit, storeClass, topicClass, classAboveService];
