import { twoCitiesThreeCentres } from './blueprints';

/** What customers use. */
export default twoCitiesThreeCentres({
  name: 'prod',
  asOf: '2026-11-23',
  domain: 'bank.example',
  primaryCity: 'riverton',
  recoveryCity: 'hillsborough',
  network: '10.16.0.0/13',
  coreBank: { host: 'core.bank.example', port: 9443, cidrs: ['192.0.2.64/29', '192.0.2.96/29'] },
  externalHosts: {
    'sms-gateway': { cidrs: ['198.51.100.32/30'] },
    'push-service': { cidrs: ['198.51.100.36/30'] },
    'identity-verification': { cidrs: ['198.51.100.40/30'] },
    'interbank-clearing': { cidrs: ['203.0.113.32/30', '203.0.113.64/30'] },
    'credit-bureau': { cidrs: ['203.0.113.36/30'] },
    'market-data': { cidrs: ['198.51.100.44/30'] },
    'school-registry': { cidrs: ['198.51.100.48/30'] },
    'medical-insurance': { cidrs: ['203.0.113.40/30'] },
    'agricultural-registry': { cidrs: ['198.51.100.52/30'] },
    'head-office-content': { cidrs: ['198.51.100.56/30'] },
  },
  pkiServer: 'https://pki.bank.example:8200',
  pkiCidrs: ['192.0.2.72/30', '192.0.2.104/30'],
  groups: {
    platformEngineers: 'platform-engineers',
    auditors: 'auditors',
    sharedBeforeProduction: 'Whoever runs a service answers for it everywhere; people only read, restart and fence.',
  },
  services: {
    payment: { maxReplicas: 16 },
    'merchant-suite': { minReplicas: 4, maxReplicas: 8 },
  },
});
