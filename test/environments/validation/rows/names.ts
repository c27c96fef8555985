import { addPublicHost, addTeam, dropPublicHost, dropTeam } from '../additions';
import { drop, listOf, named, service, unit } from '../edit';
import type { Row } from '../row';
import { sampleCluster, samplePool, sampleService } from '../sample';

const TWICE = 'rename or remove one of them';
const LABEL = "use lower-case letters, digits and '-', a letter first, at most 63 characters";

/** Two things with one name. */
const duplicateRows: readonly Row[] = [
  {
    mistake: 'duplicate-name',
    place: 'cities[south]',
    message: "city 'south' is declared twice",
    remedy: TWICE,
    break: (e) => e.cities.push({ name: 'south', centres: [] }),
    mend: (e) => drop(e.cities, { name: 'south' }),
  },
  {
    mistake: 'duplicate-name',
    place: 'cities[east].centres[a]',
    message: "centre 'a' is also cities[north].centres[a]",
    remedy: TWICE,
    break: (e) => e.cities.push({ name: 'east', centres: [{ name: 'a', description: 'By the sea.' }] }),
    mend: (e) => {
      named(e.cities, 'east').centres = [{ name: 'e', description: 'By the sea.' }];
    },
  },
  {
    mistake: 'duplicate-name',
    place: 'clusters[double]',
    message: "cluster 'double' is declared twice",
    remedy: TWICE,
    break: (e) => e.clusters.push(sampleCluster(10, { name: 'double' }), sampleCluster(11, { name: 'double' })),
    mend: (e) => {
      named(e.clusters, 'double').name = 'single';
    },
  },
  {
    mistake: 'duplicate-name',
    place: 'clusters[management].nodePools[general]',
    message: "node pool 'general' is declared twice",
    remedy: TWICE,
    break: (e) => named(e.clusters, 'management').nodePools.push(samplePool('general', 'r', 2)),
    mend: (e) => named(e.clusters, 'management').nodePools.pop(),
  },
  {
    mistake: 'duplicate-name',
    place: 'clusters[lab-twice].centres[r]',
    message: "centre 'r' is listed twice",
    remedy: 'list it once, with all its votes',
    break: (e) =>
      e.clusters.push(
        sampleCluster(12, {
          name: 'lab-twice',
          centres: [
            { centre: 'r', votes: 1 },
            { centre: 'r', votes: 2 },
          ],
        }),
      ),
    mend: (e) => {
      named(e.clusters, 'lab-twice').centres = [{ centre: 'r', votes: 3 }];
    },
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.teams[lending]',
    message: "team 'lending' is declared twice",
    remedy: TWICE,
    break: (e) => e.landscape.teams.push({ name: 'lending', displayName: 'L', group: 'l', costCenter: '1' }),
    mend: (e) => drop(e.landscape.teams, { name: 'lending' }),
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.units[suite]',
    message: "unit 'suite' is declared twice",
    remedy: TWICE,
    break: (e) =>
      e.landscape.units.push({
        name: 'suite',
        kind: 'application',
        team: 'lending',
        services: [sampleService({ name: 'second-suite' })],
      }),
    mend: (e) => drop(e.landscape.units, { name: 'suite' }),
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.units[double].services[notice]',
    message: "service 'notice' is also landscape.units[notice].services[notice]",
    remedy: TWICE,
    break: (e) =>
      e.landscape.units.push({
        name: 'double',
        kind: 'application',
        team: 'channels',
        services: [sampleService({ name: 'notice' })],
      }),
    mend: (e) => {
      unit(e, 'double').services = [sampleService({ name: 'second-notice' })];
    },
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.units[portal].stores[session]',
    message: "store 'session' is declared twice",
    remedy: TWICE,
    break: (e) =>
      listOf(unit(e, 'portal'), 'stores').push({ name: 'session', engine: 'object', tier: 1, dataClass: 3 }),
    mend: (e) => unit(e, 'portal').stores?.pop(),
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.topics[ledger.posted.v1]',
    message: "topic 'ledger.posted.v1' is declared twice",
    remedy: TWICE,
    break: (e) => e.landscape.topics.push({ name: 'ledger.posted.v1', unit: 'ledger', tier: 0, dataClass: 4 }),
    mend: (e) => drop(e.landscape.topics, { name: 'ledger.posted.v1' }),
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.externalHosts[sms]',
    message: "external host 'sms' is declared twice",
    remedy: TWICE,
    break: (e) =>
      e.landscape.externalHosts.push({ name: 'sms', description: 'Sends faxes.', host: 'fax.provider.example' }),
    mend: (e) => drop(e.landscape.externalHosts, { name: 'sms' }),
  },
  {
    mistake: 'duplicate-name',
    place: 'landscape.platformServices[reports]',
    message: "platform service 'reports' is declared twice",
    remedy: TWICE,
    break: (e) => e.landscape.platformServices.push({ name: 'reports', description: 'Draws maps.', tier: 3 }),
    mend: (e) => drop(e.landscape.platformServices, { name: 'reports' }),
  },
];

/** Names and texts by themselves. */
const wordRows: readonly Row[] = [
  {
    mistake: 'malformed-name',
    place: 'landscape.teams[Open_Banking]',
    message: "team 'Open_Banking' is not a DNS label",
    remedy: LABEL,
    break: (e) => addTeam(e, 'open-bank', { name: 'Open_Banking' }),
    mend: (e) => dropTeam(e, 'open-bank', 'Open_Banking'),
  },
  {
    mistake: 'malformed-name',
    place: 'publicHosts.3d',
    message: "public host '3d' is not a DNS label",
    remedy: LABEL,
    break: (e) => addPublicHost(e, 'depth', '3d', { host: '3d.sample.example', issuer: 'bank' }),
    mend: (e) => dropPublicHost(e, 'depth', '3d'),
  },
  {
    mistake: 'malformed-name',
    place: `landscape.units[${'u'.repeat(59)}]`,
    message: `unit '${'u'.repeat(59)}' is not a DNS label`,
    remedy: LABEL.replace('63', '58'),
    break: (e) =>
      e.landscape.units.push({
        name: 'u'.repeat(59),
        kind: 'application',
        team: 'lending',
        services: [sampleService({ name: 'long' })],
      }),
    mend: (e) => {
      unit(e, 'u'.repeat(59)).name = 'u'.repeat(58);
    },
  },
  {
    mistake: 'malformed-topic-name',
    place: 'landscape.topics[LoanGranted]',
    message: "topic 'LoanGranted' is not named '<domain>.<event>.v<major>'",
    remedy: "write it like 'payments.settled.v1'",
    break: (e) => e.landscape.topics.push({ name: 'LoanGranted', unit: 'loans', tier: 2, dataClass: 3 }),
    mend: (e) => {
      named(e.landscape.topics, 'LoanGranted').name = 'loans.granted.v1';
    },
  },
  {
    mistake: 'reserved-name',
    place: 'landscape.units[istio-egress]',
    message: "unit 'istio-egress' has the name of a namespace of the platform",
    remedy: 'rename the unit',
    break: (e) =>
      e.landscape.units.push({
        name: 'istio-egress',
        kind: 'application',
        team: 'lending',
        services: [sampleService({ name: 'way-out' })],
      }),
    mend: (e) => {
      unit(e, 'istio-egress').name = 'way-out';
    },
  },
  {
    mistake: 'reserved-name',
    place: 'landscape.units[loans-data]',
    message: "unit 'loans-data' ends like the namespaces of stores",
    remedy: "rename the unit, without '-data' at the end",
    break: (e) =>
      e.landscape.units.push({
        name: 'loans-data',
        kind: 'application',
        team: 'lending',
        services: [sampleService({ name: 'statistics' })],
      }),
    mend: (e) => {
      unit(e, 'loans-data').name = 'loan-statistics';
    },
  },
  {
    mistake: 'reserved-name',
    place: 'landscape.teams[platform]',
    message: "team 'platform' has the name of the platform's own manifests",
    remedy: 'rename the team',
    break: (e) => addTeam(e, 'tooling', { name: 'platform' }),
    mend: (e) => dropTeam(e, 'tooling', 'platform'),
  },
  {
    mistake: 'malformed-label-value',
    place: 'landscape.teams[channels].costCenter',
    message: "'cost centre 7' cannot be the value of a label",
    remedy: "use letters, digits, '-', '_' and '.', a letter or digit first and last, at most 63 characters",
    break: (e) => {
      named(e.landscape.teams, 'channels').costCenter = 'cost centre 7';
    },
    mend: (e) => {
      named(e.landscape.teams, 'channels').costCenter = 'cc-7';
    },
  },
  {
    mistake: 'empty-text',
    place: 'landscape.platformServices[reports].description',
    message: "' ' says nothing",
    remedy: 'write what is asked for',
    break: (e) => {
      named(e.landscape.platformServices, 'reports').description = ' ';
    },
    mend: (e) => {
      named(e.landscape.platformServices, 'reports').description = 'Draws charts.';
    },
  },
  {
    mistake: 'malformed-url',
    place: 'landscape.units[notice].services[notice].runbook',
    message: "'http://docs.sample.example/notice' is not an absolute https address",
    remedy: "write it like 'https://docs.bank.example/page'",
    break: (e) => {
      service(e, 'notice').runbook = 'http://docs.sample.example/notice';
    },
    mend: (e) => {
      service(e, 'notice').runbook = 'https://docs.sample.example/notice';
    },
  },
  {
    mistake: 'malformed-host',
    place: 'domain',
    message: "'Sample.Example' is not a DNS name in lower case",
    remedy: "write it like 'pay.bank.example', without scheme, port or wildcard",
    break: (e) => {
      e.domain = 'Sample.Example';
    },
    mend: (e) => {
      e.domain = 'sample.example';
    },
  },
  {
    mistake: 'malformed-host',
    place: 'publicHosts.partner.host',
    message: "'https://partner.sample.example' is not a DNS name in lower case",
    remedy: "write it like 'pay.bank.example', without scheme, port or wildcard",
    break: (e) => {
      e.publicHosts.partner = { host: 'https://partner.sample.example', issuer: 'bank' };
    },
    mend: (e) => {
      e.publicHosts.partner = { host: 'partner.sample.example', issuer: 'bank' };
    },
  },
  {
    mistake: 'unknown-team',
    place: 'landscape.units[loans].team',
    message: "team 'lendign' is unknown",
    remedy: "did you mean 'lending'? Otherwise declare it in 'landscape.teams'",
    break: (e) => {
      unit(e, 'loans').team = 'lendign';
    },
    mend: (e) => {
      unit(e, 'loans').team = 'lending';
    },
  },
  {
    mistake: 'unit-without-service',
    place: 'landscape.units[hollow]',
    message: "unit 'hollow' has no service",
    remedy: 'give it a service, or remove it',
    break: (e) => e.landscape.units.push({ name: 'hollow', kind: 'shared', team: 'lending', services: [] }),
    mend: (e) => unit(e, 'hollow').services.push(sampleService({ name: 'hollow' })),
  },
];

/** What things are called, and who owns them. */
export const nameRows: readonly Row[] = [...duplicateRows, ...wordRows];
