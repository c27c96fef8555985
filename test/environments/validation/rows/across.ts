import { named } from '../edit';
import type { Row } from '../row';

/** A mistake that is one only beside the sample, in an environment that shares nothing with it otherwise. */
export interface RowAcross extends Omit<Row, 'mend'> {
  /**
   * Name of the environment that is told.
   * @default 'beside'
   */
  readonly environment?: string;
}

const OWN_RANGES = 'give every cluster ranges of its own';
const TEST_SYSTEM = 'name the test system that plays it';

/** What environments must not share. */
export const ACROSS: readonly RowAcross[] = [
  {
    mistake: 'shared-with-environment',
    place: 'domain',
    message: "'sample.example' is the domain of environment 'sample' too, at domain",
    remedy: 'give each environment a domain of its own',
    break: (e) => {
      e.domain = 'sample.example';
    },
  },
  {
    mistake: 'shared-with-environment',
    place: 'stateBackend.bucket',
    message:
      "'https://objects.sample.example/sample-state' is where state is kept of environment 'sample' too, at stateBackend.bucket",
    remedy: 'give each environment a bucket of its own',
    break: (e) => {
      e.stateBackend = { bucket: 'sample-state', endpoint: 'https://objects.sample.example', region: 'south' };
    },
  },
  {
    mistake: 'shared-with-environment',
    place: 'clusters[management]',
    message: "'sample-management' is the context of a cluster of environment 'sample' too, at clusters[management]",
    remedy: 'rename the environment or the cluster',
    break: (e) => {
      e.name = 'sample';
      named(e.clusters, 'primary').name = 'first';
      named(e.clusters, 'recovery').name = 'second';
    },
    environment: 'sample',
  },
  {
    mistake: 'shared-with-environment',
    place: 'issuers.bank.path',
    message:
      "'https://pki.sample.example:8200/v1/pki/sign/sample' is who signs of environment 'sample' too, at issuers.bank.path",
    remedy: 'give each environment a signing endpoint of its own',
    break: (e) => {
      Object.assign(e.issuers.bank ?? {}, { path: 'pki/sign/sample' });
    },
  },
  {
    mistake: 'duplicate-host',
    place: 'publicHosts.web.host',
    message: "'partner.sample.example' is a public host of environment 'sample' too, at publicHosts.partner.host",
    remedy: 'give each a host of its own',
    break: (e) => {
      e.publicHosts.web = { host: 'partner.sample.example', issuer: 'bank' };
    },
  },
  {
    mistake: 'shared-group',
    place: 'groups.platformEngineers',
    message: "'sample-auditors' is the group of somebody else of environment 'sample' too, at groups.auditors",
    remedy: 'give each a group of its own',
    break: (e) => {
      e.groups = { platformEngineers: 'sample-auditors', auditors: 'beside-auditors' };
    },
  },
  {
    mistake: 'shared-group',
    place: 'groups.auditors',
    message:
      "'sample-lending' is the group of somebody else of environment 'sample' too, at landscape.teams[lending].group",
    remedy: 'give each a group of its own',
    break: (e) => {
      e.groups.auditors = 'sample-lending';
      e.landscape.teams = e.landscape.teams.map((team) => ({ ...team, group: `beside-${team.name}` }));
    },
  },
  {
    mistake: 'overlapping-ranges',
    place: 'clusters[primary].podCidr',
    message:
      "'10.3.0.0/22' overlaps '10.3.0.0/20', a range of the clusters of environment 'sample' too, at clusters[management].podCidr",
    remedy: OWN_RANGES,
    break: (e) => {
      named(e.clusters, 'primary').podCidr = '10.3.0.0/22';
    },
  },
  {
    mistake: 'overlapping-ranges',
    place: 'clusters[recovery].nodeCidr',
    message:
      "'10.1.16.0/24' overlaps '10.1.16.0/20', a range of the clusters of environment 'sample' too, at clusters[primary].serviceCidr",
    remedy: OWN_RANGES,
    break: (e) => {
      named(e.clusters, 'recovery').nodeCidr = '10.1.16.0/24';
    },
  },
  {
    mistake: 'address-inside-cluster',
    place: 'externalHosts.sms.cidrs[10.1.32.9/32]',
    message:
      "'10.1.32.9/32' overlaps '10.1.32.0/24', a range of the clusters of environment 'sample' too, at clusters[primary].nodeCidr",
    remedy: 'list addresses outside the clusters only',
    break: (e) => {
      e.externalHosts.sms = { cidrs: ['10.1.32.9/32'] };
    },
  },
  {
    mistake: 'address-inside-cluster',
    place: 'issuers.bank.cidrs[10.2.32.0/30]',
    message:
      "'10.2.32.0/30' overlaps '10.2.32.0/24', a range of the clusters of environment 'sample' too, at clusters[recovery].nodeCidr",
    remedy: 'list addresses outside the clusters only',
    break: (e) => {
      Object.assign(e.issuers.bank ?? {}, { cidrs: ['10.2.32.0/30'] });
    },
  },
  {
    mistake: 'reaches-production',
    place: 'coreBank.cidrs[203.0.113.8/32]',
    message:
      "'203.0.113.8/32' overlaps '203.0.113.0/28', where production leads to of environment 'sample' too, at coreBank.cidrs[203.0.113.0/28]",
    remedy: TEST_SYSTEM,
    break: (e) => {
      e.coreBank.cidrs = ['203.0.113.8/32'];
    },
  },
  {
    mistake: 'reaches-production',
    place: 'coreBank.host',
    message: "'core.sample.example' is a host of production of environment 'sample' too, at coreBank.host",
    remedy: TEST_SYSTEM,
    break: (e) => {
      e.coreBank.host = 'core.sample.example';
    },
  },
  {
    mistake: 'reaches-production',
    place: 'externalHosts.rates.cidrs[198.51.100.17/32]',
    message:
      "'198.51.100.17/32' overlaps '198.51.100.16/28', where production leads to of environment 'sample' too, at externalHosts.rates.cidrs[198.51.100.16/28]",
    remedy: TEST_SYSTEM,
    break: (e) => {
      e.externalHosts.rates = { cidrs: ['198.51.100.17/32'] };
    },
  },
  {
    mistake: 'reaches-production',
    place: 'externalHosts.bureau.host',
    message: "'www.sample.example' is a host of production of environment 'sample' too, at publicHosts.web.host",
    remedy: TEST_SYSTEM,
    break: (e) => {
      e.externalHosts.bureau = { host: 'www.sample.example', cidrs: ['203.0.113.66/32'] };
    },
  },
  {
    mistake: 'shared-group',
    place: 'groups.auditors',
    message:
      "'Sample-Payments' differs in case only from 'sample-payments', the group of somebody else of environment 'sample' too, at landscape.teams[payments].group",
    remedy: 'give each a group of its own',
    break: (e) => {
      e.groups.auditors = 'Sample-Payments';
      e.landscape.teams = e.landscape.teams.map((team) => ({ ...team, group: `beside-${team.name}` }));
    },
  },
  {
    mistake: 'reaches-production',
    place: 'externalHosts.rates.cidrs[192.0.2.8/32]',
    message:
      "'192.0.2.8/32' overlaps '192.0.2.8/30', where production leads to of environment 'sample' too, at issuers.bank.cidrs[192.0.2.8/30]",
    remedy: TEST_SYSTEM,
    break: (e) => {
      e.externalHosts.rates = { cidrs: ['192.0.2.8/32'] };
    },
  },
];
