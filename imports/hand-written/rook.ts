import type { KindEntry, Schema } from '../schema';
import { affinity, keyReference, probe, resources, tolerations, topologySpreadConstraints } from './pod';
import {
  anything,
  choice,
  flag,
  list,
  map,
  matching,
  nullable,
  number,
  object,
  quantity,
  rule,
  set,
  text,
  whole,
  whole32,
} from './words';

const whole64 = (rules: Schema = {}): Schema => whole({ format: 'int64', ...rules });
const port = whole({ minimum: 0, maximum: 65535 });
const labels = nullable(map());
/** An address range in CIDR notation. */
const range = matching('^[0-9a-fA-F:.]{2,}\\/[0-9]{1,3}$');

const placement = object({
  nodeAffinity: affinity.properties?.nodeAffinity ?? {},
  podAffinity: affinity.properties?.podAffinity ?? {},
  podAntiAffinity: affinity.properties?.podAntiAffinity ?? {},
  tolerations,
  topologySpreadConstraints,
});

const mirrorCheck = nullable(object({ disabled: flag(), interval: text(), timeout: text() }));

const poolFields = {
  application: text(),
  compressionMode: nullable(choice('none', 'passive', 'aggressive', 'force', '')),
  crushRoot: nullable(text()),
  deviceClass: nullable(text()),
  enableCrushUpdates: nullable(flag()),
  enableRBDStats: flag(),
  erasureCoded: object({
    algorithm: choice('isa', 'jerasure'),
    'codingChunks!': whole({ minimum: 0 }),
    'dataChunks!': whole({ minimum: 0 }),
  }),
  failureDomain: text(),
  mirroring: object({
    enabled: flag(),
    mode: choice('pool', 'image', 'init-only'),
    peers: nullable(object({ secretNames: list(text()) })),
    snapshotSchedules: list(object({ interval: text(), path: text(), startTime: text() })),
  }),
  parameters: labels,
  quotas: nullable(
    object({
      maxBytes: whole64(),
      maxObjects: whole64(),
      maxSize: matching('^[0-9]+[\\.]?[0-9]*([KMGTPE]i|[kMGTPE])?$'),
    }),
  ),
  replicated: object({
    hybridStorage: nullable(
      object({ 'primaryDeviceClass!': text({ minLength: 1 }), 'secondaryDeviceClass!': text({ minLength: 1 }) }),
    ),
    replicasPerFailureDomain: whole({ minimum: 1 }),
    requireSafeReplicaSize: flag(),
    'size!': whole({ minimum: 0 }),
    subFailureDomain: text(),
    targetSizeRatio: number({ minimum: 0 }),
  }),
  statusCheck: { ...object({ mirror: mirrorCheck }), additionalProperties: true },
};

const pool = object(poolFields);
const namedPool = object({ ...poolFields, name: text() });
const blockPool = object({ ...poolFields, name: choice('.rgw.root', '.nfs', '.mgr', '.nvmeof') });

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

const keyManagement = nullable(object({ connectionDetails: labels, tokenSecretName: text() }));
const keyRotation = nullable(object({ enabled: flag({ default: false }), schedule: text() }));

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

const volumeClaim = { ...object({ metadata: anything, spec: anything }), additionalProperties: true };
const check = nullable(object({ disabled: flag(), interval: text(), timeout: text() }));
const monZones = list(object({ arbiter: flag(), name: text(), volumeClaimTemplate: volumeClaim }));
const devices = nullable(list(object({ config: labels, fullpath: text(), name: text() })));
const volumeClaims = list(object({ metadata: anything, spec: anything }));

const mon = object(
  {
    allowMultiplePerNode: flag(),
    count: whole({ minimum: 0, maximum: 9 }),
    failureDomainLabel: text(),
    stretchCluster: object({ failureDomainLabel: text(), subFailureDomain: text(), zones: nullable(monZones) }),
    volumeClaimTemplate: volumeClaim,
    zones: monZones,
  },
  rule('!has(self.zones) || size(self.zones) <= self.count', 'zones must be less than or equal to count'),
);

const storage = object({
  allowDeviceClassUpdate: flag(),
  allowOsdCrushWeightUpdate: flag(),
  backfillFullRatio: nullable(number({ minimum: 0, maximum: 1 })),
  config: labels,
  deviceFilter: text(),
  devicePathFilter: text(),
  devices,
  flappingRestartIntervalHours: whole(),
  fullRatio: nullable(number({ minimum: 0, maximum: 1 })),
  nearFullRatio: nullable(number({ minimum: 0, maximum: 1 })),
  nodes: nullable(
    list(
      object({
        config: labels,
        deviceFilter: text(),
        devicePathFilter: text(),
        devices,
        name: text(),
        resources: nullable(resources),
        useAllDevices: flag(),
        volumeClaimTemplates: volumeClaims,
      }),
    ),
  ),
  onlyApplyOSDPlacement: flag(),
  scheduleAlways: flag(),
  storageClassDeviceSets: nullable(
    list(
      object({
        config: labels,
        'count!': whole({ minimum: 1 }),
        encrypted: flag(),
        'name!': text(),
        placement: nullable(placement),
        portable: flag(),
        preparePlacement: nullable(placement),
        resources: nullable(resources),
        schedulerName: text(),
        tuneDeviceClass: flag(),
        tuneFastDeviceClass: flag(),
        'volumeClaimTemplates!': volumeClaims,
      }),
    ),
  ),
  useAllDevices: flag(),
  useAllNodes: flag(),
  volumeClaimTemplates: volumeClaims,
});

const cluster = object({
  annotations: nullable(map(map())),
  cephConfig: nullable(map(map())),
  cephVersion: nullable(
    object({
      allowUnsupported: flag(),
      image: text(),
      imagePullPolicy: choice('IfNotPresent', 'Always', 'Never', ''),
    }),
  ),
  cleanupPolicy: nullable(
    object({
      allowUninstallWithVolumes: flag(),
      confirmation: nullable(matching('^$|^yes-really-destroy-data$')),
      sanitizeDisks: nullable(
        object({
          dataSource: choice('zero', 'random'),
          iteration: whole32(),
          method: choice('complete', 'quick'),
        }),
      ),
      wipeDevicesFromOtherClusters: flag(),
    }),
  ),
  continueUpgradeAfterChecksEvenIfNotHealthy: flag(),
  crashCollector: nullable(object({ daysToRetain: whole(), disable: flag() })),
  csi: object({
    readAffinity: object({ crushLocationLabels: list(text()), enabled: flag() }),
    skipUserCreation: flag(),
  }),
  dashboard: nullable(
    object({
      enabled: flag(),
      port,
      prometheusEndpoint: text(),
      prometheusEndpointSSLVerify: flag(),
      ssl: flag(),
      urlPrefix: text(),
    }),
  ),
  dataDirHostPath: matching('^/(\\S+)'),
  disruptionManagement: nullable(
    object({
      managePodBudgets: flag(),
      osdMaintenanceTimeout: whole64(),
      pgHealthCheckTimeout: whole64(),
      pgHealthyRegex: text(),
    }),
  ),
  external: nullable(object({ enable: flag() })),
  healthCheck: nullable(
    object({
      daemonHealth: nullable(object({ mon: check, osd: check, status: check })),
      livenessProbe: map(object({ disabled: flag(), probe })),
      startupProbe: map(object({ disabled: flag(), probe })),
    }),
  ),
  labels: nullable(map(map())),
  logCollector: nullable(
    object({
      enabled: flag(),
      maxLogSize: quantity,
      periodicity: matching('^$|^(hourly|daily|weekly|monthly|1h|24h|1d)$'),
    }),
  ),
  mgr: nullable(
    object({
      allowMultiplePerNode: flag(),
      count: whole({ minimum: 0, maximum: 5 }),
      modules: nullable(list(object({ enabled: flag(), name: text() }))),
    }),
  ),
  mon: nullable(mon),
  monitoring: nullable(object({ enabled: flag(), interval: text(), metricsDisabled: flag(), port })),
  network: nullable(
    object({
      addressRanges: nullable(object({ cluster: list(range), public: list(range) })),
      connections: nullable(
        object({
          compression: nullable(object({ enabled: flag() })),
          encryption: nullable(object({ enabled: flag() })),
          requireMsgr2: flag(),
        }),
      ),
      dualStack: flag(),
      hostNetwork: flag(),
      ipFamily: nullable(choice('IPv4', 'IPv6')),
      multiClusterService: object({ clusterID: text(), enabled: flag() }),
      provider: nullable(choice('', 'host', 'multus')),
      selectors: labels,
    }),
  ),
  placement: nullable(map(placement)),
  priorityClassNames: labels,
  removeOSDsIfOutAndSafeToRemove: flag(),
  resources: nullable(map(resources)),
  security: nullable(object({ keyRotation, kms: keyManagement })),
  skipUpgradeChecks: flag(),
  storage: nullable(storage),
  upgradeOSDRequiresHealthyPGs: flag(),
  waitTimeoutForHealthyOSDInMinutes: whole64(),
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
