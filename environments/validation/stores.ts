import type { Store, StoreUse } from '../specification/landscape';
import { aboveService, classWritten, isTooLow } from './data-class';
import { edgeFields } from './edges';
import { list, object } from './fields/containers';
import { optional } from './fields/field';
import { nameOf } from './fields/names';
import { dataClass, tier } from './fields/numbers';
import { own } from './fields/plain';
import { reference } from './fields/texts';
import { word } from './fields/words';
import { Names } from './names';
import { quote } from './place';
import type { Rule } from './rule';

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
export const storeUses = list(storeUse, { nameOf: (value) => own(value, 'store') });

const storeOfOwnUnit: Rule = function* (view) {
  for (const { owner, value, place } of view.storeUses) {
    const named = view.storesOf(value.store);
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
      const own = new Names((owner.unit.stores ?? []).map(({ name }) => name));
      yield {
        mistake: 'unknown-store',
        place,
        message: `store ${quote(value.store)} is unknown`,
        remedy: own.mend(value.store, `declare it in unit ${quote(owner.unit.name)}`),
      };
    }
  }
};

/** A service with a misspelt store, or one that may use none, is told about that only. */
const unusedStore: Rule = function* ({ stores }) {
  for (const { unit, store, place } of stores) {
    const own = new Names((unit.stores ?? []).map(({ name }) => name));
    const used = unit.services.flatMap(({ stores: uses = [] }) =>
      uses.map((use) => (own.has(use.store) ? use.store : own.nearest(use.store))),
    );
    if (!used.includes(store.name)) {
      yield {
        mistake: 'unused-store',
        place,
        message: `no service of unit ${quote(unit.name)} uses store ${quote(store.name)}`,
        remedy: 'let one use it, or remove it',
      };
    }
  }
};

const storeClass: Rule = function* (view) {
  for (const { owner, value, place } of view.storeUses) {
    const store = view.ownStore(owner.unit, value.store);
    if (value.access === 'read-write' && store !== undefined && isTooLow(view, owner.service, value, store)) {
      const written = classWritten(owner.service, value);
      yield {
        mistake: 'store-class-too-low',
        place,
        message: `data of class ${written} goes into store ${quote(value.store)} of class ${store.dataClass}`,
        remedy: `raise the store to class ${written}, or say in 'dataClass' what this use writes`,
      };
    }
  }
};

const classAboveService: Rule = function* (view) {
  yield* aboveService(view, view.storeUses);
};

/** Where data is kept, and how sensitive it is. */
export const storeRules: readonly Rule[] = [storeOfOwnUnit, unusedStore, storeClass, classAboveService];
