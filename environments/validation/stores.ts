import type { DataClass } from '../../model/data-class';
import type { Service, Store, StoreUse } from '../specification/landscape';
import { edgeFields } from './edges';
import { list, object } from './fields/containers';
import { optional } from './fields/field';
import { nameOf } from './fields/names';
import { dataClass, tier } from './fields/numbers';
import { reference } from './fields/texts';
import { word } from './fields/words';
import { mendName } from './near';
import { quote } from './place';
import type { Rule } from './rule';
import type { View } from './view';

const store = object<Store>({
  name: nameOf('store'),
  engine: word<Store['engine']>({ postgres: true, redis: true, object: true }),
  tier,
  dataClass,
});

/** Stores of a unit. */
export const stores = list(store, { distinct: 'store' });

const storeUse = object<StoreUse>({
  ...edgeFields,
  store: reference,
  access: word<StoreUse['access']>({ read: true, 'read-write': true }),
  dataClass: optional(dataClass),
});

/** Uses of stores by a service. */
export const storeUses = list(storeUse, { nameOf: (value) => value.store });

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
    const store = view.ownStore(owner.unit, value.store);
    if (value.access === 'read-write' && store !== undefined && isTooLow(view, owner.service, value, store)) {
      const written = value.dataClass ?? owner.service.dataClass;
      yield {
        mistake: 'store-class-too-low',
        place,
        message: `data of class ${written} goes into store ${quote(value.store)} of class ${store.dataClass}`,
        remedy: `raise the store to class ${written}, or say in 'dataClass' what this use writes`,
      };
    }
  }
};

const topicClass: Rule = function* (view) {
  const { topics } = view.environment.landscape;
  for (const { owner, value, place } of view.publishes) {
    const topic = topics.find(({ name }) => name === value.topic);
    if (topic !== undefined && isTooLow(view, owner.service, value, topic)) {
      const written = value.dataClass ?? owner.service.dataClass;
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
  for (const { owner, value, place } of [...view.storeUses, ...view.publishes]) {
    const { service } = owner;
    const written = value.dataClass ?? service.dataClass;
    if (view.isSound(value, 'dataClass') && view.isSound(service, 'dataClass') && written > service.dataClass) {
      yield {
        mistake: 'class-above-service',
        place: `${place}.dataClass`,
        message: `writes data of class ${written}, service ${quote(service.name)} says it holds at most class ${service.dataClass}`,
        remedy: `raise the service to class ${written}, or lower this use`,
      };
    }
  }
};

/** Whether what a use writes is more sensitive than what a store or topic is for. */
function isTooLow(
  view: View,
  service: Service,
  use: { readonly dataClass?: DataClass },
  target: { readonly dataClass: DataClass },
): boolean {
  const written = use.dataClass ?? service.dataClass;
  const isWrittenSound =
    use.dataClass === undefined ? view.isSound(service, 'dataClass') : view.isSound(use, 'dataClass');
  return isWrittenSound && view.isSound(target, 'dataClass') && written > target.dataClass;
}

/** Where data is kept, and how sensitive it is. */
export const storeRules: readonly Rule[] = [storeOfOwnUnit, storeClass, topicClass, classAboveService];
