import { standard } from './blueprints';

/** Where the bank accepts a release. It talks to the test systems of the core bank and of the partners. */
export default standard({
  name: 'uat',
  asOf: '2026-11-23',
  domain: 'uat.bank.example',
  city: 'riverton',
  network: '10.12.0.0/14',
  coreBank: { host: 'core.uat.bank.example', port: 9443, cidrs: ['192.0.2.32/30'] },
  testSystems: ['198.51.100.16/28'],
  externalHosts: {
    'interbank-clearing': { host: 'test.clearing.interbank.example', cidrs: ['203.0.113.8/30'] },
    'credit-bureau': { host: 'test.query.credit.example', cidrs: ['203.0.113.12/32'] },
  },
  pkiServer: 'https://pki.uat.bank.example:8200',
  pkiCidrs: ['192.0.2.40/30'],
});
