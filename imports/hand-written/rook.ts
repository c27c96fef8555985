import type { KindEntry, Schema } from '../schema';
import { keyReference, probe, resources } from './pod';
import { cluster } from './rook-cluster';
import { blockPool, keyManagement, keyRotation, labels, namedPool, placement, pool, whole64 } from './rook-parts';
import {
  anything,
  choice,
  flag,
  list,
  map,
  matching,
  nullable,
  object,
  quantity,
  rule,
  set,
  text,
  whole,
  whole32,
} from './words';

const sharedPools = nullable(
  object({
    dataPoolName: text(),
    metadataPoolName: text(),
    poolPlacements: list(
      object({
        dataNonECPoolName: text(),
        'dataPoolName!': text({ minLength: 1 }),
        default: flag(),
        'metadataPoolName!': text({ minLength: 1 }),
        'name!': matching('^[a-zA-Z0-9._/-]+$', { minLength: 1 }),
        storageClasses: list(
          object({
            'dataPoolName!': text({ minLength: 1 }),
            'name!': matching('^[a-zA-Z0-9._/-]+$', { minLength: 1 }),
          }),
        ),
      }),
    ),
    preserveRadosNamespaceDataOnDelete: flag(),
  }),
);

const gateway = object({
  annotations: labels,
  caBundleRef: nullable(text()),
  dashboardEnabled: nullable(flag()),
  disableMultisiteSyncTraffic: flag(),
  externalRgwEndpoints: nullable(list(object({ hostname: text(), ip: text() }))),
  hostNetwork: nullable(flag()),
  instances: nullable(whole32()),
  labels,
  opsLogSidecar: nullable(object({ resources })),
  placement: nullable(placement),
  port: whole32(),
  priorityClassName: text(),
  readAffinity: object({ 'type!': choice('localize', 'balance', 'default') }),
  resources: nullable(resources),
  rgwCommandFlags: labels,
  rgwConfig: labels,
  rgwConfigFromSecret: nullable(map(keyReference)),
  securePort: nullable(whole32({ minimum: 0, maximum: 65535 })),
  service: nullable(object({ annotations: map(), labels: map() })),
  sslCertificateRef: nullable(text()),
});

const apis = ['s3', 's3website', 'swift', 'swift_auth', 'admin', 'sts', 'iam', 'notifications'];

const objectStore = object(
  {
    allowUsersInNamespaces: list(text()),
    auth: object({
      keystone: nullable(
        object({
          'acceptedRoles!': list(text()),
          implicitTenants: text(),
          revocationInterval: nullable(whole()),
          'serviceUserSecretName!': text(),
          tokenCacheSize: nullable(whole()),
          'url!': text(),
        }),
      ),
    }),
    dataPool: nullable(pool),
    defaultRealm: flag(),
    gateway: nullable(gateway),
    healthCheck: nullable(
      object({
        readinessProbe: { ...object({ disabled: flag(), probe }), additionalProperties: true },
        startupProbe: object({ disabled: flag(), probe }),
      }),
    ),
    hosting: nullable(
      object({
        advertiseEndpoint: nullable(
          object({
            'dnsName!': text({ minLength: 1 }),
            'port!': whole32({ minimum: 1, maximum: 65535 }),
            'useTls!': flag(),
          }),
        ),
        dnsNames: list(text()),
      }),
    ),
    metadataPool: nullable(pool),
    preservePoolsOnDelete: flag(),
    protocols: object({
      enableAPIs: nullable(list(choice(...apis))),
      s3: nullable(object({ authUseKeystone: nullable(flag()), enabled: nullable(flag()) })),
      swift: nullable(
        object({
          accountInUrl: nullable(flag()),
          urlPrefix: nullable(text()),
          versioningEnabled: nullable(flag()),
        }),
      ),
    }),
    security: nullable(object({ keyRotation, kms: keyManagement, s3: keyManagement })),
    sharedPools,
    zone: nullable(object({ 'name!': text() })),
  },
  rule(
    '!(has(self.defaultRealm) && self.defaultRealm == true && has(self.zone) && size(self.zone.name) > 0)',
    'defaultRealm must not be true when zone.name is set (multisite)',
  ),
);

const capability = choice('*', 'read', 'write', 'read, write');
const capabilities = ['amz-cache', 'bilog', 'bucket', 'buckets', 'datalog', 'info', 'mdlog', 'metadata']
  .concat(['oidc-provider', 'ratelimit', 'roles', 'usage', 'user', 'user-policy', 'users', 'zone'])
  .map((name) => [name, capability] as const);

const objectStoreUser = object({
  capabilities: nullable(object(Object.fromEntries(capabilities))),
  clusterNamespace: text(),
  displayName: text(),
  keys: list(object({ accessKeyRef: keyReference, secretKeyRef: keyReference })),
  opMask: set(choice('read', 'write', 'delete'), { minItems: 0 }),
  quotas: nullable(
    object({ maxBuckets: nullable(whole()), maxObjects: nullable(whole64()), maxSize: nullable(quantity) }),
  ),
  store: text(),
});

const zone = object({
  customEndpoints: nullable(list(text())),
  dataPool: nullable(pool),
  metadataPool: nullable(pool),
  preservePoolsOnDelete: flag({ default: true }),
  sharedPools,
  'zoneGroup!': text(),
});

const filesystem = object({
  'dataPools!': nullable(list(namedPool)),
  'metadataPool!': nullable(namedPool),
  'metadataServer!': object({
    'activeCount!': whole32({ minimum: 1, maximum: 50 }),
    activeStandby: flag(),
    annotations: labels,
    labels,
    placement: nullable(placement),
    priorityClassName: text(),
    resources: nullable(resources),
  }),
  preserveFilesystemOnDelete: flag(),
  preservePoolNames: flag(),
  preservePoolsOnDelete: flag(),
});

const mirror = object({
  annotations: labels,
  'count!': whole({ minimum: 1 }),
  labels,
  peers: nullable(object({ secretNames: list(text()) })),
  placement: nullable(placement),
  priorityClassName: text(),
  resources: nullable(resources),
});

const bucketClaim = object({
  additionalConfig: nullable(anything),
  bucketName: text(),
  generateBucketName: text(),
  storageClassName: text(),
});

const required = (spec: Schema): KindEntry => ({ scope: 'Namespaced', schema: object({ 'spec!': spec }) });
const optional = (spec: Schema): KindEntry => ({ scope: 'Namespaced', schema: object({ spec }) });

/** Rook, and the bucket claims that it serves. */
export const kinds: Readonly<Record<string, KindEntry>> = {
  'ceph.rook.io/v1/CephBlockPool': required(blockPool),
  'ceph.rook.io/v1/CephCluster': required(cluster),
  'ceph.rook.io/v1/CephFilesystem': required(filesystem),
  'ceph.rook.io/v1/CephObjectRealm': optional(
    nullable(object({ defaultRealm: flag(), pull: object({ endpoint: matching('^https*://') }) })),
  ),
  'ceph.rook.io/v1/CephObjectStore': required(objectStore),
  'ceph.rook.io/v1/CephObjectStoreUser': required(objectStoreUser),
  'ceph.rook.io/v1/CephObjectZone': required(zone),
  'ceph.rook.io/v1/CephObjectZoneGroup': required(object({ 'realm!': text() })),
  'ceph.rook.io/v1/CephRBDMirror': required(mirror),
  'objectbucket.io/v1alpha1/ObjectBucketClaim': optional(bucketClaim),
};
