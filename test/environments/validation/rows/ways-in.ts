import type { EnvironmentSpec } from '../../../../environments/specification/environment';
import type { Split } from '../../../../environments/specification/landscape';
import { type Draft, drop, listOf, misfit, service } from '../edit';
import type { Row } from '../row';

const BFF = 'landscape.units[portal].services[portal-bff]';
const NOTICE = 'landscape.units[notice].services[notice]';
const LEDGER = 'landscape.units[ledger].services[ledger]';
const SUITE = 'landscape.units[suite].services[suite]';
const CORE_ADAPTER = 'landscape.units[core-adapter].services[core-adapter]';

function splits(e: Draft<EnvironmentSpec>): Draft<Split>[] {
  const { exposure } = service(e, 'suite');
  return exposure === undefined ? [] : listOf(exposure, 'splits');
}

/** How services are reached from outside the mesh. */
export const wayInRows: readonly Row[] = [
  {
    mistake: 'unknown-public-host',
    place: `${LEDGER}.exposure.host`,
    message: "public host 'wbe' is unknown",
    remedy: "did you mean 'web'? Otherwise declare it in 'publicHosts'",
    break: (e) => {
      service(e, 'ledger').exposure = { host: 'wbe', prefix: '/terrace.ledger.v1.Ledger' };
    },
    mend: (e) => {
      service(e, 'ledger').exposure = { host: 'web', prefix: '/terrace.ledger.v1.Ledger' };
    },
  },
  {
    mistake: 'malformed-prefix',
    place: `${BFF}.exposure.prefix`,
    message: "'api' is not the beginning of a path",
    remedy: "write it like '/orders', without pattern or query",
    break: (e) => {
      service(e, 'portal-bff').exposure = { host: 'web', prefix: 'api' };
    },
    mend: (e) => {
      service(e, 'portal-bff').exposure = { host: 'web', prefix: '/api' };
    },
  },
  {
    mistake: 'shared-prefix',
    place: `${NOTICE}.exposure.prefix`,
    message: "'/' of host 'web' already leads to 'web'",
    remedy: 'give each service a prefix of its own',
    break: (e) => {
      service(e, 'notice').exposure = { host: 'web', prefix: '/' };
    },
    mend: (e) => {
      service(e, 'notice').exposure = { host: 'web', prefix: '/v1/notices' };
    },
  },
  {
    mistake: 'unknown-service',
    place: `${SUITE}.exposure.splits[/suite/laons]`,
    message: "service 'laons' is unknown",
    remedy: "did you mean 'loans'? Otherwise declare it in a unit",
    break: (e) => splits(e).push({ prefix: '/suite/laons', to: 'laons', percent: 5 }),
    mend: (e) => drop(splits(e), { prefix: '/suite/laons' }),
  },
  {
    mistake: 'split-to-itself',
    place: `${SUITE}.exposure.splits[/suite/self]`,
    message: "the split leads to 'suite', which has the rest already",
    remedy: 'name the service that takes over, or remove the split',
    break: (e) => splits(e).push({ prefix: '/suite/self', to: 'suite', percent: 5 }),
    mend: (e) => drop(splits(e), { prefix: '/suite/self' }),
  },
  {
    mistake: 'malformed-percent',
    place: `${SUITE}.exposure.splits[/suite/debts]`,
    message: '0.5 percent is not an integer from 1 to 100',
    remedy: 'give a share of 1–100, or remove the split',
    break: (e) => splits(e).push({ prefix: '/suite/debts', to: 'loans', percent: 0.5 }),
    mend: (e) => drop(splits(e), { prefix: '/suite/debts' }),
  },
  {
    mistake: 'split-beyond-whole',
    place: `${SUITE}.exposure.splits[/suite/mail]`,
    message: "the shares of '/suite/mail' sum up to 110 percent",
    remedy: 'lower them to 100 together',
    break: (e) =>
      splits(e).push(
        { prefix: '/suite/mail', to: 'notice', percent: 50 },
        { prefix: '/suite/mail', to: 'loans', percent: 60 },
      ),
    mend: (e) => {
      drop(splits(e), { prefix: '/suite/mail', to: 'loans' });
      splits(e).push({ prefix: '/suite/mail', to: 'loans', percent: 50 });
    },
  },
  {
    mistake: 'split-outside-prefix',
    place: `${SUITE}.exposure.splits[/suites]`,
    message: "'/suites' is not below '/suite'",
    remedy: "begin it with '/suite'",
    break: (e) => splits(e).push({ prefix: '/suites', to: 'loans', percent: 5 }),
    mend: (e) => drop(splits(e), { prefix: '/suites' }),
  },
  {
    mistake: 'exposure-without-operation',
    place: `${CORE_ADAPTER}.exposure.prefix`,
    message: "service 'core-adapter' answers nothing below '/settlements'",
    remedy: 'give an operation a path below it, or change the prefix',
    break: (e) => {
      service(e, 'core-adapter').exposure = { host: 'partner', prefix: '/settlements' };
    },
    mend: (e) => {
      service(e, 'core-adapter').exposure = { host: 'partner', prefix: '/terrace.core_adapter.v1.CoreAdapter/Settle' };
    },
  },
  {
    mistake: 'exposure-without-operation',
    place: `${SUITE}.exposure.splits[/suite/reports]`,
    message: "service 'portal-bff' answers nothing below '/suite/reports'",
    remedy: 'give an operation a path below it, or change the prefix',
    break: (e) => splits(e).push({ prefix: '/suite/reports', to: 'portal-bff', percent: 5 }),
    mend: (e) => {
      Object.assign(service(e, 'portal-bff').operations ?? {}, {
        ListReports: { http: 'GET /suite/reports', idempotent: true, timeoutMs: 3000 },
      });
    },
  },
  {
    mistake: 'exposure-without-operation',
    place: `${SUITE}.exposure.splits[/suite/mail/debtors]`,
    message: "service 'suite' keeps 95 percent below '/suite/mail/debtors' and answers nothing there",
    remedy: 'give an operation a path below it, or move 100 percent',
    break: (e) => splits(e).push({ prefix: '/suite/mail/debtors', to: 'loans', percent: 5 }),
    mend: (e) => {
      drop(splits(e), { prefix: '/suite/mail/debtors' });
      splits(e).push({ prefix: '/suite/mail/debtors', to: 'loans', percent: 100 });
    },
  },
  {
    mistake: 'host-without-certificate',
    place: 'publicHosts.web',
    message: "nobody signs a certificate for 'www.sample.example': issuer 'bnak' is unknown",
    remedy: "did you mean 'bank'? Otherwise declare it in 'issuers'",
    break: (e) => {
      e.publicHosts.web = { host: 'www.sample.example', issuer: 'bnak' };
    },
    mend: (e) => {
      e.publicHosts.web = { host: 'www.sample.example', issuer: 'bank' };
    },
  },
  {
    mistake: 'host-without-certificate',
    place: 'publicHosts.shop',
    message: "nobody signs a certificate for 'shop.sample.example'",
    remedy: "name one of 'issuers' in 'issuer'",
    break: (e) => {
      e.publicHosts.shop = misfit({ host: 'shop.sample.example' });
    },
    mend: (e) => {
      e.publicHosts.shop = { host: 'shop.sample.example', issuer: 'bank' };
    },
  },
  {
    mistake: 'self-signed-in-production',
    place: 'issuers.quick',
    message: "issuer 'quick' signs for itself in stage 'prod'",
    remedy: "use the bank's PKI, kind 'vault'",
    break: (e) => {
      e.issuers.quick = { kind: 'self-signed' };
    },
    mend: (e) => {
      delete e.issuers.quick;
    },
  },
  {
    mistake: 'duplicate-host',
    place: 'publicHosts.again',
    message: "host 'www.sample.example' is publicHosts.web too",
    remedy: 'give each a host of its own, or merge them',
    break: (e) => {
      e.publicHosts.again = { host: 'www.sample.example', issuer: 'bank' };
    },
    mend: (e) => {
      e.publicHosts.again = { host: 'again.sample.example', issuer: 'bank' };
    },
  },
];
