import { sandbox, standard, twoCitiesThreeCentres } from '../../environments/blueprints';
import { sample } from './validation/sample';

/*
 * The blueprints with the sample's landscape: what tests of the product look into. The bank and the files in
 * `environments/` are their users' own, so no test of the product names anything in them.
 */

const { landscape } = sample;

const choices = { asOf: '2027-01-15', landscape } as const;
const testSystems = ['198.51.100.0/28'];

export const dev = sandbox({
  ...choices,
  name: 'dev',
  domain: 'dev.sample.example',
  city: 'north',
  network: '10.8.0.0/15',
  coreBank: { host: 'core.simulators.sample.example', port: 9443, cidrs: ['192.0.2.10/32'] },
  testSystems,
});

export const uat = standard({
  ...choices,
  name: 'uat',
  domain: 'uat.sample.example',
  city: 'north',
  network: '10.12.0.0/14',
  coreBank: { host: 'core.uat.sample.example', port: 9443, cidrs: ['192.0.2.32/30'] },
  testSystems,
  pkiServer: 'https://pki.uat.sample.example:8200',
  pkiCidrs: ['192.0.2.40/30'],
});

export const prod = twoCitiesThreeCentres({
  ...choices,
  name: 'prod',
  domain: 'sample.example',
  primaryCity: 'north',
  recoveryCity: 'south',
  network: '10.16.0.0/13',
  coreBank: { host: 'core.sample.example', port: 9443, cidrs: ['192.0.2.64/29', '192.0.2.96/29'] },
  externalHosts: Object.fromEntries(landscape.externalHosts.map(({ name }) => [name, { cidrs: ['203.0.113.0/28'] }])),
  pkiServer: 'https://pki.sample.example:8200',
  pkiCidrs: ['192.0.2.72/30', '192.0.2.104/30'],
  groups: {
    platformEngineers: 'platform-engineers',
    auditors: 'auditors',
    sharedBeforeProduction: 'One team looks after everything.',
  },
  services: { payment: { maxReplicas: 16 } },
});

export const SAMPLES = [dev, uat, prod];
