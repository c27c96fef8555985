import { addExternalHost } from '../additions';
import { drop, entry, externalOf, service, unit } from '../edit';
import type { Row } from '../row';
import { sampleService } from '../sample';

const SUITE = 'landscape.units[suite].services[suite]';
const LOANS = 'landscape.units[loans].services[loans]';

const NOTICE = 'landscape.units[notice].services[notice]';
const ADAPTER = 'landscape.units[core-adapter].services[core-adapter]';

/** The only way to the core bank, and other ways out. */
export const wayOutRows: readonly Row[] = [
  {
    mistake: 'core-outside-adapter',
    place: `${LOANS}.core`,
    message: "service 'loans' of unit 'loans', which is no adapter, has a way to the core bank",
    remedy: "call the core adapter instead, or make the unit an 'adapter'",
    break: (e) => {
      service(e, 'loans').core = { mode: 'hard' };
    },
    mend: (e) => {
      delete service(e, 'loans').core;
    },
  },
  {
    mistake: 'second-way-to-core',
    place: 'landscape.units[core-adapter].services[core-batch].core',
    message: "service 'core-batch' has a way to the core bank, as 'core-adapter' has",
    remedy: "call 'core-adapter' instead",
    break: (e) => unit(e, 'core-adapter').services.push(sampleService({ name: 'core-batch', core: { mode: 'hard' } })),
    mend: (e) => {
      delete service(e, 'core-batch').core;
    },
  },
  {
    mistake: 'external-is-core',
    place: 'landscape.externalHosts[rates]',
    message: "external host 'rates' leads to 'core.sample.example', the core bank",
    remedy: 'remove it and call the core adapter',
    break: (e) => {
      entry(e.externalHosts, 'rates').host = 'core.sample.example';
    },
    mend: (e) => {
      delete entry(e.externalHosts, 'rates').host;
    },
  },
  {
    mistake: 'external-is-core',
    place: 'landscape.externalHosts[mainframe]',
    message: "external host 'mainframe' leads to '203.0.113.8/30', the core bank",
    remedy: 'remove it and call the core adapter',
    break: (e) => {
      addExternalHost(e, { name: 'mainframe' }, ['203.0.113.8/30']);
    },
    mend: (e) => {
      e.externalHosts.mainframe = { cidrs: ['203.0.113.16/30'] };
    },
  },
  {
    mistake: 'unused-external-host',
    place: 'landscape.externalHosts[fax]',
    message: "no service calls external host 'fax'",
    remedy: 'let one call it, or remove it with its addresses',
    break: (e) => {
      e.landscape.externalHosts.push({ name: 'fax', description: 'Sends letters.', host: 'paper.provider.example' });
    },
    mend: (e) => drop(e.landscape.externalHosts, { name: 'fax' }),
  },
  {
    mistake: 'deadline-beyond-caller',
    place: `${NOTICE}.external[sms].timeoutMs`,
    message: "a request may take 2500 ms, the caller's 'Send' has 1500 ms",
    remedy: "lower 'timeoutMs', raise the caller's, or name other operations in 'within'",
    break: (e) => {
      Object.assign(externalOf(e, 'notice', 'sms'), { timeoutMs: 2500, within: ['Send'] });
    },
    mend: (e) => {
      externalOf(e, 'notice', 'sms').timeoutMs = 1500;
    },
  },
  {
    mistake: 'deadline-beyond-caller',
    place: `${ADAPTER}.core.timeoutMs`,
    message: "a request may take 1801 ms, the caller's 'Settle' has 1800 ms",
    remedy: "lower 'timeoutMs', raise the caller's, or name other operations in 'within'",
    break: (e) => {
      Object.assign(service(e, 'core-adapter').core ?? {}, { timeoutMs: 1801 });
    },
    mend: (e) => {
      Object.assign(service(e, 'core-adapter').core ?? {}, { timeoutMs: 1800 });
    },
  },
  {
    mistake: 'malformed-number',
    place: `${LOANS}.external[bureau].timeoutMs`,
    message: '60001 is not an integer from 10 to 60000 ms',
    remedy: 'give an integer from 10 to 60000 ms',
    break: (e) => {
      externalOf(e, 'loans', 'bureau').timeoutMs = 60_001;
    },
    mend: (e) => {
      externalOf(e, 'loans', 'bureau').timeoutMs = 10;
    },
  },
  {
    mistake: 'unknown-own-operation',
    place: `${NOTICE}.external[rates].within[Sned]`,
    message: "the caller 'notice' does not offer 'Sned'",
    remedy: `did you mean 'Send'? Otherwise declare it in '${NOTICE}.operations'`,
    break: (e) => {
      externalOf(e, 'notice', 'rates').within = ['Sned'];
    },
    mend: (e) => {
      externalOf(e, 'notice', 'rates').within = ['Send'];
    },
  },
  {
    mistake: 'empty-call',
    place: `${LOANS}.external[registry].within`,
    message: 'it is used within no operation',
    remedy: "list the caller's operations, or remove 'within' for all of them",
    break: (e) => {
      externalOf(e, 'loans', 'registry').within = [];
    },
    mend: (e) => {
      externalOf(e, 'loans', 'registry').within = ['GetLoan'];
    },
  },
  {
    mistake: 'unknown-external-host',
    place: `${SUITE}.external[beaureau]`,
    message: "external host 'beaureau' is unknown",
    remedy: "did you mean 'bureau'? Otherwise declare it in 'landscape.externalHosts'",
    break: (e) => {
      service(e, 'suite').external = [{ host: 'beaureau', mode: 'hard' }];
    },
    mend: (e) => {
      delete service(e, 'suite').external;
    },
  },
  {
    mistake: 'unknown-external-host',
    place: 'externalHosts.smss',
    message: "external host 'smss' is unknown",
    remedy: "did you mean 'sms'? Otherwise remove its addresses",
    break: (e) => {
      e.externalHosts.smss = { cidrs: ['198.51.100.64/28'] };
    },
    mend: (e) => {
      delete e.externalHosts.smss;
    },
  },
  {
    mistake: 'external-without-address',
    place: 'externalHosts.registry',
    message: "external host 'registry' of service 'loans' has no addresses here",
    remedy: "give its 'cidrs'",
    break: (e) => {
      delete e.externalHosts.registry;
    },
    mend: (e) => {
      e.externalHosts.registry = { cidrs: ['198.51.100.48/28'] };
    },
  },
  {
    mistake: 'external-without-address',
    place: 'issuers.bank.cidrs',
    message: 'the list of addresses is empty, nothing could be reached',
    remedy: 'list at least one range',
    break: (e) => {
      Object.assign(entry(e.issuers, 'bank'), { cidrs: [] });
    },
    mend: (e) => {
      Object.assign(entry(e.issuers, 'bank'), { cidrs: ['192.0.2.8/30'] });
    },
  },
];
