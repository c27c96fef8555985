import { addExternalHost, addIssuer, addService, addTeam, dropExternalHost, dropService, dropTeam } from '../additions';
import { named } from '../edit';
import type { Row } from '../row';
import { sampleCluster } from '../sample';

const THIS_HOST = 'list the addresses of this host only';
const PRIVATE = 'take it from 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10';
const GROUP = "use letters, digits and '-._:/@=,+', no white space or wildcard, at most 256 characters";

/** A row for a range that is wider than one host needs; what mends it is one address. */
function wide(range: string, widest: number): Row {
  const name = `wide-${range.replace(/[^0-9a-z]+/g, '-')}`;
  return {
    mistake: 'boundless-address',
    place: `externalHosts.${name}.cidrs[${range}]`,
    message: `'${range}' holds more addresses than one host has, it is wider than /${widest}`,
    remedy: 'list the addresses of this host only',
    break: (e) => addExternalHost(e, { name }, [range]),
    mend: (e) => dropExternalHost(e, name),
  };
}

/** A row about an address behind which there is no host. */
function special(name: string, cidr: string, meaning: string): Row {
  return {
    mistake: 'special-address',
    place: `externalHosts.${name}.cidrs[${cidr}]`,
    message: `in '${cidr}' answers no host outside the platform, but ${meaning}`,
    remedy: THIS_HOST,
    break: (e) => addExternalHost(e, { name }, ['198.51.100.208/28', cidr]),
    mend: (e) => dropExternalHost(e, name),
  };
}

/** A row about the group of a team of its own. */
function group(team: string, name: string, said: Pick<Row, 'mistake' | 'message' | 'remedy'>): Row {
  return {
    ...said,
    place: `landscape.teams[${team}].group`,
    break: (e) => addTeam(e, team, { name: team, group: name }),
    mend: (e) => dropTeam(e, team, team),
  };
}

/** A row about a service that has the name of something of the platform. */
function reservedService(name: string): Row {
  return {
    mistake: 'reserved-name',
    place: `landscape.units[home-of-${name}].services[${name}]`,
    message: `service '${name}' has the name of something of the platform`,
    remedy: 'rename the service',
    break: (e) => {
      addService(e, { name });
      named(e.landscape.units, name).name = `home-of-${name}`;
    },
    mend: (e) => dropService(e, `home-of-${name}`),
  };
}

/** Everybody whom names and addresses reach that were not meant. */
export const reachRows: readonly Row[] = [
  special('machine', '169.254.169.254/32', 'the own link, with the metadata of machines'),
  special('machine6', 'fd00:ec2::254/128', 'the metadata of machines'),
  special('loopback', '127.0.0.1/32', 'the own machine'),
  special('loopback6', '::1/128', 'the own machine, or IPv4 in the form of IPv6'),
  special('multicast', '224.0.0.0/24', 'groups of hosts'),
  special('broadcast', '255.255.255.255/32', 'everybody, or nobody yet'),
  special('unspecified', '0.0.0.0/32', 'the own network'),
  special('translated', '64:ff9b::/96', 'IPv4 behind a translator, whatever its address'),
  special('tunnelled', '2002:c000:200::/40', 'IPv4 behind a tunnel, whatever its address'),
  special('link', 'fe80::/64', 'the own link'),
  wide('10.0.0.0/23', 24),
  wide('100.64.0.0/16', 24),
  wide('172.16.0.0/12', 24),
  wide('192.168.0.0/16', 24),
  wide('16.0.0.0/8', 16),
  wide('fd12::/16', 64),
  wide('2400::/31', 32),
  special('laboratory', '198.19.0.0/16', 'benchmarks of the own network'),
  special('nowhere', '192.175.48.0/24', 'names of an empty answer'),
  special('nowhere6', '2620:4f:8000::/48', 'names of an empty answer'),
  {
    mistake: 'duplicate-name',
    place: 'externalHosts.twins.cidrs[192.0.2.200/32]',
    message: "range '192.0.2.200/32' is declared twice",
    remedy: 'rename or remove one of them',
    break: (e) => addExternalHost(e, { name: 'twins' }, ['192.0.2.200/32', '192.0.2.200/32']),
    mend: (e) => e.externalHosts.twins?.cidrs.pop(),
  },
  {
    mistake: 'duplicate-name',
    place: 'externalHosts.respelt.cidrs',
    message: "'2001:db8:21::/48', '2001:DB8:21:0::/48' are one range",
    remedy: 'remove one of them',
    break: (e) => addExternalHost(e, { name: 'respelt' }, ['2001:db8:21::/48', '2001:DB8:21:0::/48']),
    mend: (e) => e.externalHosts.respelt?.cidrs.pop(),
  },
  {
    mistake: 'boundless-address',
    place: 'externalHosts.parts.cidrs',
    message: 'the 17 ranges together hold more addresses than one host has',
    remedy: THIS_HOST,
    break: (e) =>
      addExternalHost(
        e,
        { name: 'parts' },
        Array.from({ length: 17 }, (_, index) => `11.${index}.0.0/16`),
      ),
    mend: (e) => dropExternalHost(e, 'parts'),
  },
  {
    mistake: 'external-is-issuer',
    place: 'externalHosts.notary.cidrs[192.0.2.160/29]',
    message: "external host 'notary' leads to '192.0.2.160/29' at port 8200, where issuer 'signing' signs",
    remedy: THIS_HOST,
    break: (e) => {
      addIssuer(e, 'signing', { cidrs: ['192.0.2.128/30', '192.0.2.164/32'] });
      addExternalHost(e, { name: 'notary', port: 8200 }, ['192.0.2.160/29']);
    },
    mend: (e) => {
      named(e.landscape.externalHosts, 'notary').port = 8443;
    },
  },
  {
    mistake: 'issuer-is-core',
    place: 'issuers.aside.cidrs[203.0.113.8/29]',
    message: "issuer 'aside' leads to '203.0.113.8/29', the core bank",
    remedy: 'list the addresses of the PKI only',
    break: (e) => addIssuer(e, 'aside', { cidrs: ['203.0.113.8/29'] }),
    mend: (e) => {
      delete e.issuers.aside;
    },
  },
  {
    mistake: 'foreign-cluster-range',
    place: 'clusters[lab-six].podCidr',
    message: "'fd00:1::/64' is not a range of private IPv4 addresses",
    remedy: PRIVATE,
    break: (e) => e.clusters.push(sampleCluster(54, { name: 'lab-six', podCidr: 'fd00:1::/64' })),
    mend: (e) => {
      named(e.clusters, 'lab-six').podCidr = '10.54.0.0/20';
    },
  },
  {
    mistake: 'foreign-cluster-range',
    place: 'clusters[lab-public].nodeCidr',
    message: "'8.8.8.0/24' is not a range of private IPv4 addresses",
    remedy: PRIVATE,
    break: (e) => e.clusters.push(sampleCluster(55, { name: 'lab-public', nodeCidr: '8.8.8.0/24' })),
    mend: (e) => {
      named(e.clusters, 'lab-public').nodeCidr = '100.64.0.0/24';
    },
  },
  {
    mistake: 'foreign-cluster-range',
    place: 'clusters[lab-edge].podCidr',
    message: "'172.0.0.0/11' is not a range of private IPv4 addresses",
    remedy: PRIVATE,
    break: (e) => e.clusters.push(sampleCluster(56, { name: 'lab-edge', podCidr: '172.0.0.0/11' })),
    mend: (e) => {
      named(e.clusters, 'lab-edge').podCidr = '172.16.0.0/12';
    },
  },
  ...(
    [
      ['podCidr', '100.100.64.0/18', 'the metadata of machines'],
      ['nodeCidr', '100.100.2.0/24', 'the names of machines'],
    ] as const
  ).map(
    ([key, cidr, meaning], index): Row => ({
      mistake: 'special-address',
      place: `clusters[lab-cloud-${index}].${key}`,
      message: `in '${cidr}' answers ${meaning}`,
      remedy: 'take a range without these addresses',
      break: (e) => e.clusters.push(sampleCluster(120 + index, { name: `lab-cloud-${index}`, [key]: cidr })),
      mend: (e) => {
        named(e.clusters, `lab-cloud-${index}`)[key] = `100.11${index}.0.0/20`;
      },
    }),
  ),
  {
    mistake: 'range-too-small',
    place: 'clusters[lab-few].serviceCidr',
    message: "'10.57.16.1/32' has 1 addresses, the landscape and the platform have 72 Services",
    remedy: 'widen the range',
    sums: true,
    break: (e) => e.clusters.push(sampleCluster(57, { name: 'lab-few', serviceCidr: '10.57.16.1/32' })),
    mend: (e) => {
      named(e.clusters, 'lab-few').serviceCidr = '10.57.16.0/24';
    },
  },
  {
    mistake: 'range-too-wide',
    place: 'clusters[lab-many].serviceCidr',
    message: "'10.64.0.0/11' is wider than the API server takes for Services",
    remedy: 'give it a prefix of /12 or longer',
    break: (e) => e.clusters.push(sampleCluster(58, { name: 'lab-many', serviceCidr: '10.64.0.0/11' })),
    mend: (e) => {
      named(e.clusters, 'lab-many').serviceCidr = '10.64.0.0/12';
    },
  },
  {
    mistake: 'reserved-group',
    place: 'groups.auditors',
    message: "the members of group 'system:authenticated' are chosen by Kubernetes, not by the identity provider",
    remedy: 'name a group of the identity provider',
    break: (e) => {
      e.groups.auditors = 'system:authenticated';
    },
    mend: (e) => {
      e.groups.auditors = 'oidc:/bank/auditors';
    },
  },
  {
    mistake: 'malformed-group',
    place: 'groups.platformEngineers',
    message: "'*' is not the name of a group",
    remedy: GROUP,
    break: (e) => {
      e.groups.platformEngineers = '*';
    },
    mend: (e) => {
      e.groups.platformEngineers = 'sample-engineers';
    },
  },
  group('shouting', 'Sample-Lending', {
    mistake: 'shared-group',
    message: "group 'Sample-Lending' differs in case only from 'sample-lending', landscape.teams[lending].group",
    remedy: 'give each a group of its own',
  }),
  group('masters', 'system:masters', {
    mistake: 'reserved-group',
    message: "the members of group 'system:masters' are chosen by Kubernetes, not by the identity provider",
    remedy: 'name a group of the identity provider',
  }),
  group('admins', 'kubeadm:cluster-admins', {
    mistake: 'reserved-group',
    message: "the members of group 'kubeadm:cluster-admins' are chosen by Kubernetes, not by the identity provider",
    remedy: 'name a group of the identity provider',
  }),
  group('spaced', 'sample spaced', {
    mistake: 'malformed-group',
    message: "'sample spaced' is not the name of a group",
    remedy: GROUP,
  }),
  group('tabbed', 'sample-tabbed\t', {
    mistake: 'malformed-group',
    message: "'sample-tabbed\\u{9}' is not the name of a group",
    remedy: GROUP,
  }),
  group('nameless', '', { mistake: 'malformed-group', message: "'' is not the name of a group", remedy: GROUP }),
  group('twin', 'sample-lending', {
    mistake: 'shared-group',
    message: "group 'sample-lending' is landscape.teams[lending].group too",
    remedy: 'give each a group of its own',
  }),
  {
    mistake: 'team-without-unit',
    place: 'landscape.teams[idle]',
    message: "team 'idle' owns no unit",
    remedy: 'let it own a unit, or remove it',
    break: (e) => e.landscape.teams.push({ name: 'idle', displayName: 'Idle', group: 'sample-idle', costCenter: '9' }),
    mend: (e) => e.landscape.teams.splice(e.landscape.teams.indexOf(named(e.landscape.teams, 'idle')), 1),
  },
  ...[
    'istio-proxy',
    'istio-validation',
    'istio-init',
    'kube-dns',
    'kubernetes',
    'default',
    'default-deny',
    'platform-flows',
    'ingressgateway',
    'istiod',
  ].map(reservedService),
  {
    mistake: 'reserved-name',
    place: 'landscape.units[constructor]',
    message: "unit 'constructor' has the name of what every object of JavaScript has",
    remedy: 'rename the unit',
    break: (e) => {
      addService(e, { name: 'builder' });
      named(e.landscape.units, 'builder').name = 'constructor';
    },
    mend: (e) => dropService(e, 'constructor'),
  },
  {
    mistake: 'reserved-name',
    place: 'landscape.externalHosts[core-bank]',
    message: "external host 'core-bank' has the name of something of the platform",
    remedy: 'rename the external host',
    break: (e) => addExternalHost(e, { name: 'core-bank' }),
    mend: (e) => dropExternalHost(e, 'core-bank'),
  },
  {
    mistake: 'reserved-name',
    place: 'landscape.externalHosts[egressgateway]',
    message: "external host 'egressgateway' has the name of something of the platform",
    remedy: 'rename the external host',
    break: (e) => addExternalHost(e, { name: 'egressgateway' }),
    mend: (e) => dropExternalHost(e, 'egressgateway'),
  },
];
