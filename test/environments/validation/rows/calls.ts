import { entry, externalOf, listOf, service } from '../edit';
import type { Row } from '../row';

const WEB = 'landscape.units[portal].services[web]';
const PAYMENT = 'landscape.units[pay].services[payment]';
const LEDGER = 'landscape.units[ledger].services[ledger]';
const NOTICE = 'landscape.units[notice].services[notice]';
const SUITE = 'landscape.units[suite].services[suite]';
const LOANS = 'landscape.units[loans].services[loans]';
const ADAPTER = 'landscape.units[core-adapter].services[core-adapter]';

/** Calls of one service by another, and what every edge says. */
export const callRows: readonly Row[] = [
  {
    mistake: 'unknown-service',
    place: `${PAYMENT}.calls[ledgre]`,
    message: "service 'ledgre' is unknown",
    remedy: "did you mean 'ledger'? Otherwise declare it in a unit",
    break: (e) => listOf(service(e, 'payment'), 'calls').push({ to: 'ledgre', operations: ['Post'], mode: 'hard' }),
    mend: (e) => service(e, 'payment').calls?.pop(),
  },
  {
    mistake: 'unknown-operation',
    place: `${NOTICE}.calls[payment].operations[GetTransfre]`,
    message: "service 'payment' does not offer 'GetTransfre'",
    remedy: `did you mean 'GetTransfer'? Otherwise declare it in '${PAYMENT}.operations'`,
    break: (e) =>
      listOf(service(e, 'notice'), 'calls').push({ to: 'payment', operations: ['GetTransfre'], mode: 'hard' }),
    mend: (e) => {
      service(e, 'notice').calls = [{ to: 'payment', operations: ['GetTransfer'], mode: 'hard' }];
    },
  },
  {
    mistake: 'unknown-own-operation',
    place: `${LOANS}.calls[ledger].within[GetLaon]`,
    message: "the caller 'loans' does not offer 'GetLaon'",
    remedy: `did you mean 'GetLoan'? Otherwise declare it in '${LOANS}.operations'`,
    break: (e) =>
      listOf(service(e, 'loans'), 'calls').push({
        to: 'ledger',
        operations: ['GetEntry'],
        within: ['GetLaon'],
        mode: 'hard',
      }),
    mend: (e) => {
      service(e, 'loans').calls = [{ to: 'ledger', operations: ['GetEntry'], within: ['GetLoan'], mode: 'hard' }];
    },
  },
  {
    mistake: 'call-to-itself',
    place: `${SUITE}.calls[suite]`,
    message: "service 'suite' calls itself",
    remedy: 'remove the call; inside a service nothing needs the mesh',
    break: (e) => listOf(service(e, 'suite'), 'calls').push({ to: 'suite', operations: ['Report'], mode: 'hard' }),
    mend: (e) => service(e, 'suite').calls?.pop(),
  },
  {
    mistake: 'duplicate-edge',
    place: `${LEDGER}.calls[core-adapter]`,
    message: "'Settle' of 'core-adapter' is called twice within one operation",
    remedy: "name each operation once, or tell the calls apart by 'within'",
    break: (e) =>
      listOf(service(e, 'ledger'), 'calls').push({
        to: 'core-adapter',
        operations: ['Settle'],
        within: ['Post'],
        mode: 'hard',
      }),
    mend: (e) => service(e, 'ledger').calls?.pop(),
  },
  {
    mistake: 'duplicate-edge',
    place: `${NOTICE}.external[sms]`,
    message: 'this edge is declared twice',
    remedy: 'keep one of them',
    break: (e) => listOf(service(e, 'notice'), 'external').push({ host: 'sms', mode: 'hard' }),
    mend: (e) => service(e, 'notice').external?.pop(),
  },
  {
    mistake: 'empty-call',
    place: `${SUITE}.calls[loans]`,
    message: "the call of 'loans' names no operation",
    remedy: 'list the operations that are called, or remove the call',
    break: (e) =>
      listOf(service(e, 'suite'), 'calls').push({ to: 'loans', operations: [], mode: 'soft', degraded: 'no loans' }),
    mend: (e) => service(e, 'suite').calls?.pop(),
  },
  {
    mistake: 'soft-without-degraded',
    place: `${LOANS}.external[bureau]`,
    message: "mode 'soft' without a degraded mode",
    remedy: "say in 'degraded' what the caller does without it, or make the edge hard",
    // what other rows say of the edge stays
    break: (e) => {
      Object.assign(externalOf(e, 'loans', 'bureau'), { mode: 'soft', degraded: undefined });
    },
    mend: (e) => {
      externalOf(e, 'loans', 'bureau').mode = 'hard';
    },
  },
  {
    mistake: 'hard-with-degraded',
    place: `${ADAPTER}.core`,
    message: "mode 'hard' with the degraded mode 'we wait'",
    remedy: "remove 'degraded', or make the edge soft",
    break: (e) => {
      Object.assign(service(e, 'core-adapter').core ?? {}, { degraded: 'we wait' });
    },
    mend: (e) => {
      Object.assign(service(e, 'core-adapter').core ?? {}, { mode: 'soft' });
    },
  },
  {
    mistake: 'deadline-beyond-caller',
    place: `${LEDGER}.calls[core-adapter].operations[Settle]`,
    message: "'Settle' may take 2600 ms, the caller's 'Post' has 2000 ms",
    remedy: "lower the callee's 'timeoutMs', raise the caller's, or name other operations in 'within'",
    break: (e) => {
      entry(service(e, 'core-adapter').operations, 'Settle').timeoutMs = 2600;
    },
    mend: (e) => {
      entry(service(e, 'core-adapter').operations, 'Settle').timeoutMs = 2000;
    },
  },
  {
    mistake: 'edge-of-front-end',
    place: `${WEB}.calls[payment]`,
    message: "front end 'web' has an edge of its own",
    remedy: 'move it to its back end',
    break: (e) => {
      service(e, 'web').calls = [{ to: 'payment', operations: ['Transfer'], mode: 'hard' }];
    },
    mend: (e) => {
      delete service(e, 'web').calls;
    },
  },
  {
    mistake: 'edge-of-front-end',
    place: `${WEB}.core`,
    message: "front end 'web' has an edge of its own",
    remedy: 'move it to its back end',
    break: (e) => {
      service(e, 'web').core = { mode: 'hard' };
    },
    mend: (e) => {
      delete service(e, 'web').core;
    },
  },
  {
    mistake: 'store-of-front-end',
    place: `${WEB}.stores[session]`,
    message: "front end 'web' reaches store 'session'",
    remedy: 'let its back end use the store',
    break: (e) => {
      service(e, 'web').stores = [{ store: 'session', access: 'read', mode: 'hard' }];
    },
    mend: (e) => {
      delete service(e, 'web').stores;
    },
  },
];
