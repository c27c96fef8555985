import type { KindEntry, Schema } from '../schema';
import { anything, choice, flag, keyed, map, object, set, text, whole32 } from './words';

/** A string of 1 to `max` characters. */
const name = (max = 512): Schema => text({ minLength: 1, maxLength: max });

const templateMetadata = object({ annotations: map(), labels: map() });
const objectOf = choice('machine', 'metal3machine', 'baremetalhost');
const annotationOf = object({ 'annotation!': name(), 'object!': objectOf });

const cluster = object({
  cloudProviderEnabled: flag(),
  controlPlaneEndpoint: object({ host: name(), port: whole32({ minimum: 1, maximum: 65535 }) }),
  failureDomains: keyed(['name'], object({ attributes: map(), controlPlane: flag(), 'name!': name(256) }), {
    minItems: 1,
  }),
});

const machine = object({
  automatedCleaningMode: choice('metadata', 'disabled'),
  customDeploy: object({ 'method!': name() }),
  dataTemplate: object({ name: name(253), namespace: name(253) }),
  failureDomain: name(256),
  hostSelector: object({
    matchExpressions: keyed(['key'], object({ 'key!': name(), 'operator!': text(), 'values!': set(text()) }), {
      minItems: 1,
    }),
    matchLabels: map(),
  }),
  image: object({
    checksum: text({ minLength: 0, maxLength: 512 }),
    checksumType: choice('md5', 'sha256', 'sha512'),
    diskFormat: choice('raw', 'qcow2', 'vdi', 'vmdk', 'live-iso'),
    'url!': { ...name(), format: 'uri' },
  }),
  metaData: object({ name: text(), namespace: text() }),
  networkData: object({ name: text(), namespace: text() }),
  providerID: name(),
  userData: object({ name: text(), namespace: text() }),
});

const byKey = (fields: Readonly<Record<string, Schema>>): Schema =>
  keyed(['key'], object({ 'key!': name(), ...fields }), { minItems: 1 });

const fromPool = byKey({
  apiGroup: { ...name(), default: 'ipam.metal3.io' },
  kind: { ...name(), default: 'IPPool' },
  'name!': name(),
});

const metaData = object({
  dnsServersFromPool: fromPool,
  fromAnnotations: byKey({ 'annotation!': name(), 'object!': objectOf }),
  fromHostInterfaces: byKey({ fromBootMAC: flag(), interface: name() }),
  fromLabels: byKey({ 'label!': name(), 'object!': objectOf }),
  gatewaysFromPool: fromPool,
  indexes: byKey({
    offset: whole32({ minimum: 0 }),
    prefix: name(),
    step: whole32({ default: 1, minimum: 1 }),
    suffix: name(),
  }),
  ipAddressesFromPool: fromPool,
  namespaces: byKey({}),
  objectNames: byKey({ 'object!': objectOf }),
  prefixesFromPool: fromPool,
  strings: byKey({ 'value!': name() }),
});

const byId = (fields: Readonly<Record<string, Schema>>): Schema =>
  keyed(['id'], object({ 'id!': name(), ...fields }), { minItems: 1 });

const link = {
  'macAddress!': object({ fromAnnotation: annotationOf, fromHostInterface: name(), string: name() }),
  mtu: whole32({ default: 1500, minimum: 1280, maximum: 9000 }),
  name: text({ pattern: '^[a-zA-Z][a-zA-Z0-9._-]*$', minLength: 1, maxLength: 15 }),
};

const bonds = keyed(
  ['id'],
  object({
    'id!': name(),
    ...link,
    bondLinks: set(text()),
    'bondMode!': choice(
      'balance-rr',
      'active-backup',
      'balance-xor',
      'broadcast',
      'balance-tlb',
      'balance-alb',
      '802.3ad',
    ),
    bondXmitHashPolicy: choice('layer2', 'layer3+4', 'layer2+3'),
    'parameters!': keyed(['name'], object({ 'name!': name(), value: anything }), { minItems: 1 }),
  }),
  { minItems: 1 },
);

const links = object({
  bonds,
  ethernets: byId({
    ...link,
    'type!': choice('bridge', 'dvs', 'hw_veb', 'hyperv', 'ovs', 'tap', 'vhostuser', 'vif', 'phy'),
  }),
  vlans: keyed(
    ['vlanID'],
    object({ 'id!': name(), ...link, 'vlanID!': whole32({ minimum: 0, maximum: 4096 }), 'vlanLink!': name() }),
    { minItems: 1 },
  ),
});

const poolReference = object({
  apiGroup: { ...name(253), default: 'ipam.metal3.io' },
  kind: { ...name(63), default: 'IPPool' },
  'name!': name(253),
});

const dnsServices = object({ dns: set(text(), { minItems: 1 }), dnsFromIPPool: name() });

const routes = (prefixLength: number): Schema =>
  keyed(
    ['network'],
    object({
      'gateway!': object({
        fromIPPool: name(),
        fromPoolAnnotation: annotationOf,
        fromPoolRef: poolReference,
        string: text(),
      }),
      'network!': text(),
      prefix: whole32({ minimum: 0, maximum: prefixLength }),
      services: dnsServices,
    }),
    { minItems: 1 },
  );

const addresses = (prefixLength: number): Schema =>
  byId({
    'link!': name(),
    ipAddressFromIPPool: name(),
    fromPoolAnnotation: annotationOf,
    fromPoolRef: poolReference,
    routes: routes(prefixLength),
  });

const leased = (prefixLength: number): Schema => byId({ 'link!': name(), routes: routes(prefixLength) });

const dataTemplate = object({
  clusterName: text({ maxLength: 512 }),
  metaData,
  networkData: object({
    links,
    networks: object({
      ipv4: addresses(32),
      ipv4DHCP: leased(32),
      ipv6: addresses(128),
      ipv6DHCP: leased(128),
      ipv6SLAAC: leased(128),
    }),
    services: dnsServices,
  }),
});

const template = (spec: Schema): Schema => object({ metadata: templateMetadata, 'spec!': spec });

const kind = (schema: Schema): KindEntry => ({ scope: 'Namespaced', schema });

/** The Metal3 provider of Cluster API. */
export const kinds: Readonly<Record<string, KindEntry>> = {
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3Cluster': kind(object({ spec: cluster })),
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3ClusterTemplate': kind(
    object({ 'spec!': object({ 'template!': template(cluster) }) }),
  ),
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3DataTemplate': kind(object({ spec: dataTemplate })),
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3Machine': kind(object({ spec: machine })),
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3MachineTemplate': kind(
    object({ 'spec!': object({ nodeReuse: flag({ default: false }), 'template!': template(machine) }) }),
  ),
};
