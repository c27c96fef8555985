import { listOf, named, service } from '../edit';
import type { Row } from '../row';

const BFF = 'landscape.units[portal].services[portal-bff]';
const PAYMENT = 'landscape.units[pay].services[payment]';
const LEDGER = 'landscape.units[ledger].services[ledger]';
const NOTICE = 'landscape.units[notice].services[notice]';

const LEDGER_USE = { store: 'ledger', access: 'read-write', mode: 'hard' } as const;

/** Nothing is stronger than what it cannot do without, and nothing waits for itself. */
export const dependencyRows: readonly Row[] = [
  {
    mistake: 'hard-on-weaker-tier',
    place: `${BFF}.calls[notice]`,
    message: "'portal-bff' of tier 1 cannot work without 'notice' of tier 2",
    remedy: "raise 'notice' to tier 1, or do without it in a degraded mode",
    break: (e) => {
      service(e, 'portal-bff').calls = [{ to: 'notice', operations: ['Send'], mode: 'hard' }];
    },
    mend: (e) => {
      service(e, 'portal-bff').calls = [{ to: 'notice', operations: ['Send'], mode: 'soft', degraded: 'silence' }];
    },
  },
  {
    mistake: 'hard-on-weaker-tier',
    place: `${LEDGER}.stores[archive]`,
    message: "'ledger' of tier 0 cannot work without 'archive' of tier 2",
    remedy: "raise 'archive' to tier 0, or do without it in a degraded mode",
    break: (e) => {
      service(e, 'ledger').stores = [LEDGER_USE, { store: 'archive', access: 'read-write', mode: 'hard' }];
    },
    mend: (e) => {
      const archive = { store: 'archive', access: 'read-write', mode: 'soft', degraded: 'later' } as const;
      service(e, 'ledger').stores = [LEDGER_USE, archive];
    },
  },
  {
    mistake: 'hard-on-weaker-tier',
    place: `${PAYMENT}.platform[reports]`,
    message: "'payment' of tier 0 cannot work without 'reports' of tier 3",
    remedy: "raise 'reports' to tier 0, or do without it in a degraded mode",
    break: (e) => listOf(service(e, 'payment'), 'platform').push({ to: 'reports', mode: 'hard' }),
    mend: (e) => service(e, 'payment').platform?.pop(),
  },
  {
    mistake: 'hard-on-weaker-tier',
    place: 'landscape.platformServices[dns].dependsOn[reports]',
    message: "'dns' of tier 0 cannot work without 'reports' of tier 3",
    remedy: "raise 'reports' to tier 0, or do without it in a degraded mode",
    break: (e) => {
      named(e.landscape.platformServices, 'dns').dependsOn = ['reports'];
    },
    mend: (e) => {
      named(e.landscape.platformServices, 'dns').dependsOn = [];
    },
  },
  {
    mistake: 'hard-cycle',
    place: `${LEDGER}.calls[payment]`,
    message: 'hard calls lead in a circle: ledger → payment → ledger',
    remedy: 'make one of the calls soft with a degraded mode, or replace it by a topic',
    break: (e) =>
      listOf(service(e, 'ledger'), 'calls').push({
        to: 'payment',
        operations: ['GetTransfer'],
        within: ['Post'],
        mode: 'hard',
      }),
    mend: (e) => service(e, 'ledger').calls?.pop(),
  },
  {
    mistake: 'unknown-platform-service',
    place: `${NOTICE}.platform[identty]`,
    message: "platform service 'identty' is unknown",
    remedy: "did you mean 'identity'? Otherwise declare it in 'landscape.platformServices'",
    break: (e) => {
      service(e, 'notice').platform = [{ to: 'identty', mode: 'hard' }];
    },
    mend: (e) => {
      service(e, 'notice').platform = [{ to: 'identity', mode: 'hard' }];
    },
  },
  {
    mistake: 'platform-cycle',
    place: 'landscape.platformServices[identity].dependsOn[secrets]',
    message: 'platform services depend on each other: identity → secrets → identity',
    remedy: 'remove one of the dependencies',
    break: (e) => {
      named(e.landscape.platformServices, 'secrets').dependsOn = ['dns', 'identity'];
    },
    mend: (e) => {
      named(e.landscape.platformServices, 'secrets').dependsOn = ['dns'];
    },
  },
];
