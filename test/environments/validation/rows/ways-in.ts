import type { EnvironmentSpec } from '../../../../environments/specification/environment';
import type { Exposure, Split } from '../../../../environments/specification/landscape';
import { addExposed, addPublicHost, dropPublicHost } from '../additions';
import { type Draft, drop, listOf, misfit, service, unit } from '../edit';
import type { Row } from '../row';
import { sampleService } from '../sample';

const WEB = 'landscape.units[portal].services[web]';
const BFF = 'landscape.units[portal].services[portal-bff]';
const NOTICE = 'landscape.units[notice].services[notice]';
const LEDGER = 'landscape.units[ledger].services[ledger]';
const SUITE = 'landscape.units[suite].services[suite]';
const CORE_ADAPTER = 'landscape.units[core-adapter].services[core-adapter]';

function splits(e: Draft<EnvironmentSpec>): Draft<Split>[] {
  const { exposure } = service(e, 'suite');
  return exposure === undefined ? [] : listOf(exposure, 'splits');
}

function webSplits(e: Draft<EnvironmentSpec>): Draft<Split>[] {
  return listOf(misfit<Draft<Exposure>>(service(e, 'web').exposure), 'splits');
}

/** A split of the suite whose prefix proxies and servers do not read alike. */
function unclearSplit(prefix: string, message: string, remedy: string): Row {
  return {
    mistake: 'malformed-prefix',
    place: `${SUITE}.exposure.splits[${prefix}]`,
    message: `'${prefix}' ${message}`,
    remedy,
    break: (e) => splits(e).push({ prefix, to: 'loans', percent: 5 }),
    mend: (e) => drop(splits(e), { prefix }),
  };
}

/** How services are reached from outside the mesh. */
export const wayInRows: readonly Row[] = [
  unclearSplit('/suite/loans/', "ends in '/'", "write '/suite/loans'"),
  {
    mistake: 'malformed-prefix',
    place: 'landscape.units[far].services[far].exposure.prefix',
    message: `'/${'p'.repeat(79)}…' has 5000 characters`,
    remedy: 'write a path of at most 1024 characters',
    break: (e) =>
      addExposed(e, 'far', [
        { name: 'far', runtime: 'spa', exposure: { host: 'far', prefix: `/${'p'.repeat(4999)}` } },
      ]),
    mend: (e) => {
      service(e, 'far').exposure = { host: 'far', prefix: `/${'p'.repeat(1023)}` };
    },
  },
  unclearSplit('/suite//loans', 'has an empty segment', "write one '/' between segments"),
  unclearSplit(
    '/suite/../loans',
    "has the segment '..', which is resolved before anything is compared",
    'write the resolved path',
  ),
  unclearSplit('/suite/:id', "has the segment ':id', which is no parameter", 'end it before that segment'),
  unclearSplit('/suite/%6Coans', "has the encoded character '%6C'", 'use characters that need no encoding'),
  unclearSplit('/suite/loans;v=2', "has the parameter ';v=2', which servers cut off", "end the segment before the ';'"),
  {
    mistake: 'shared-prefix',
    place: `${WEB}.exposure.splits[/api/overview]`,
    message: "'/api/overview' lies below '/api' of host 'web', which already leads to 'portal-bff'",
    remedy: 'remove the split: what it moves has a prefix of its own',
    break: (e) => webSplits(e).push({ prefix: '/api/overview', to: 'portal-bff', percent: 100 }),
    mend: (e) => drop(webSplits(e), { prefix: '/api/overview' }),
  },
  {
    mistake: 'absent-split',
    place: `${WEB}.exposure.splits[/pages]`,
    sums: true,
    message: "service 'pages' of tier 3 does not run on 'recovery', where 'web' does",
    remedy: 'give it tier 1, or remove the split',
    break: (e) => {
      unit(e, 'portal').services.push(sampleService({ name: 'pages', runtime: 'spa', size: 'small' }));
      webSplits(e).push({ prefix: '/pages', to: 'pages', percent: 100 });
    },
    mend: (e) => {
      service(e, 'pages').tier = 1;
    },
  },
  {
    mistake: 'split-without-operation',
    place: `${WEB}.exposure.splits[/terrace.core_adapter.v1.CoreAdapter]`,
    message:
      "service 'core-adapter' gets 100 percent below '/terrace.core_adapter.v1.CoreAdapter' and does not answer 'GET /terrace.core_adapter.v1.CoreAdapter/…', 'HEAD /terrace.core_adapter.v1.CoreAdapter/…'",
    remedy: 'give it what is missing, or split only what all answer',
    break: (e) =>
      webSplits(e).push({ prefix: '/terrace.core_adapter.v1.CoreAdapter', to: 'core-adapter', percent: 100 }),
    mend: (e) => drop(webSplits(e), { prefix: '/terrace.core_adapter.v1.CoreAdapter' }),
  },
  {
    mistake: 'split-without-operation',
    place: `${SUITE}.exposure.splits[/suite/loans]`,
    message: "service 'loans' gets 40 percent below '/suite/loans' and does not answer 'GET /suite/loans'",
    remedy: 'give it what is missing, or split only what all answer',
    break: (e) => {
      Object.assign(service(e, 'suite').operations ?? {}, {
        ListLoans: { http: 'GET /suite/loans', idempotent: true, timeoutMs: 9000 },
      });
    },
    mend: (e) => {
      Object.assign(service(e, 'loans').operations ?? {}, {
        ListSuiteLoans: { http: 'GET /suite/loans', idempotent: true, timeoutMs: 1000 },
      });
    },
  },
  {
    mistake: 'split-without-operation',
    place: `${SUITE}.exposure.splits[/suite/forms]`,
    message: "service 'notice' gets 50 percent below '/suite/forms' and does not answer 'GET /suite/forms/{id}'",
    remedy: 'give it what is missing, or split only what all answer',
    break: (e) => {
      Object.assign(service(e, 'loans').operations ?? {}, {
        GetForm: { http: 'GET /suite/forms/{id}', idempotent: true, timeoutMs: 1000 },
      });
      Object.assign(service(e, 'notice').operations ?? {}, {
        GetBlank: { http: 'GET /suite/forms/blank', idempotent: true, timeoutMs: 1000 },
      });
      splits(e).push(
        { prefix: '/suite/forms', to: 'loans', percent: 50 },
        { prefix: '/suite/forms', to: 'notice', percent: 50 },
      );
    },
    mend: (e) => {
      Object.assign(service(e, 'notice').operations ?? {}, {
        GetForm: { http: 'GET /suite/forms/{form}', idempotent: true, timeoutMs: 1000 },
      });
    },
  },
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
        GetReport: { http: 'GET /suite/reports/{id}', idempotent: true, timeoutMs: 3000 },
      });
    },
  },
  {
    mistake: 'split-without-operation',
    place: `${SUITE}.exposure.splits[/suite/reminders]`,
    message:
      "service 'suite' keeps 95 percent below '/suite/reminders' and does not answer 'POST /suite/reminders/{id}'",
    remedy: 'give it what is missing, or move 100 percent',
    break: (e) => splits(e).push({ prefix: '/suite/reminders', to: 'loans', percent: 5 }),
    mend: (e) => {
      drop(splits(e), { prefix: '/suite/reminders' });
      splits(e).push({ prefix: '/suite/reminders', to: 'loans', percent: 100 });
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
    break: (e) => addPublicHost(e, 'shop', 'shop', misfit({ host: 'shop.sample.example' })),
    mend: (e) => dropPublicHost(e, 'shop', 'shop'),
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
    place: 'publicHosts.again.host',
    message: "host 'www.sample.example' is publicHosts.web.host too",
    remedy: 'give each a host of its own, or merge them',
    break: (e) => addPublicHost(e, 'again', 'again', { host: 'www.sample.example', issuer: 'bank' }),
    mend: (e) => dropPublicHost(e, 'again', 'again'),
  },
];
