import { drop, listOf, named, service, unit } from '../edit';
import type { Row } from '../row';

const BFF = 'landscape.units[portal].services[portal-bff]';
const PAYMENT = 'landscape.units[pay].services[payment]';
const NOTICE = 'landscape.units[notice].services[notice]';
const LOANS = 'landscape.units[loans].services[loans]';

/** Where data is kept, and how sensitive it is. */
export const dataRows: readonly Row[] = [
  {
    mistake: 'unknown-store',
    place: `${BFF}.stores[sesion]`,
    message: "store 'sesion' is unknown",
    remedy: "did you mean 'session'? Otherwise declare it in unit 'portal'",
    break: (e) =>
      listOf(service(e, 'portal-bff'), 'stores').push({ store: 'sesion', access: 'read-write', mode: 'hard' }),
    mend: (e) => service(e, 'portal-bff').stores?.pop(),
  },
  {
    mistake: 'foreign-store',
    place: `${NOTICE}.stores[payments]`,
    message: "store 'payments' belongs to unit 'pay'",
    remedy: "call a service of unit 'pay', or use a store of unit 'notice'",
    break: (e) => {
      service(e, 'notice').stores = [{ store: 'payments', access: 'read', mode: 'hard' }];
    },
    mend: (e) => {
      delete service(e, 'notice').stores;
    },
  },
  {
    mistake: 'store-class-too-low',
    place: `${PAYMENT}.stores[payments]`,
    message: "data of class 4 goes into store 'payments' of class 3",
    remedy: "raise the store to class 4, or say in 'dataClass' what this use writes",
    break: (e) => {
      named(listOf(unit(e, 'pay'), 'stores'), 'payments').dataClass = 3;
    },
    mend: (e) => {
      service(e, 'payment').stores = [{ store: 'payments', access: 'read-write', mode: 'hard', dataClass: 3 }];
    },
  },
  {
    mistake: 'topic-class-too-low',
    place: `${PAYMENT}.publishes[payments.settled.v1]`,
    message: "data of class 3 goes into topic 'payments.settled.v1' of class 2",
    remedy: "raise the topic to class 3, or say in 'dataClass' what this use writes",
    break: (e) => {
      named(e.landscape.topics, 'payments.settled.v1').dataClass = 2;
    },
    mend: (e) => {
      service(e, 'payment').publishes = [{ topic: 'payments.settled.v1', dataClass: 2 }];
    },
  },
  {
    mistake: 'class-above-service',
    place: `${LOANS}.publishes[loans.revised.v1].dataClass`,
    message: "writes data of class 4, service 'loans' says it holds at most class 3",
    remedy: 'raise the service to class 4, or lower this use',
    break: (e) => {
      e.landscape.topics.push({ name: 'loans.revised.v1', unit: 'loans', tier: 2, dataClass: 4 });
      service(e, 'loans').publishes = [{ topic: 'loans.revised.v1', dataClass: 4 }];
    },
    mend: (e) => {
      service(e, 'loans').publishes = [{ topic: 'loans.revised.v1', dataClass: 2 }];
    },
  },
  {
    mistake: 'unknown-topic',
    place: `${PAYMENT}.subscribes[ledger.postd.v1]`,
    message: "topic 'ledger.postd.v1' is unknown",
    remedy: "did you mean 'ledger.posted.v1'? Otherwise declare it in 'landscape.topics'",
    break: (e) => {
      service(e, 'payment').subscribes = [{ topic: 'ledger.postd.v1' }];
    },
    mend: (e) => {
      service(e, 'payment').subscribes = [{ topic: 'ledger.posted.v1' }];
    },
  },
  {
    mistake: 'topic-without-unit',
    place: 'landscape.topics[loans.repaid.v1].unit',
    message: "unit 'laons' is unknown",
    remedy: "did you mean 'loans'? Otherwise declare it in 'landscape.units'",
    break: (e) => e.landscape.topics.push({ name: 'loans.repaid.v1', unit: 'laons', tier: 2, dataClass: 3 }),
    mend: (e) => {
      named(e.landscape.topics, 'loans.repaid.v1').unit = 'loans';
    },
  },
  {
    mistake: 'topic-without-publisher',
    place: 'landscape.topics[loans.asked.v1]',
    message: "topic 'loans.asked.v1' is read by 'suite' and written by nobody",
    remedy: 'let a service publish to it, or stop reading it',
    break: (e) => {
      e.landscape.topics.push({ name: 'loans.asked.v1', unit: 'suite', tier: 2, dataClass: 3 });
      service(e, 'suite').subscribes = [{ topic: 'loans.asked.v1' }];
    },
    mend: (e) => {
      service(e, 'suite').publishes = [{ topic: 'loans.asked.v1' }];
    },
  },
  {
    mistake: 'unused-store',
    place: 'landscape.units[notice].stores[letters]',
    message: "no service of unit 'notice' uses store 'letters'",
    remedy: 'let one use it, or remove it',
    break: (e) => {
      listOf(unit(e, 'notice'), 'stores').push({ name: 'letters', engine: 'object', tier: 2, dataClass: 3 });
    },
    mend: (e) => drop(unit(e, 'notice').stores, { name: 'letters' }),
  },
];
