import { probe, resources } from './pod';
import { keyManagement, keyRotation, labels, placement, whole64 } from './rook-parts';
import {
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
  text,
  whole,
  whole32,
} from './words';

const port = whole({ minimum: 0, maximum: 65535 });
/** An address range in CIDR notation. */
const range = matching('^[0-9a-fA-F:.]{2,}\\/[0-9]{1,3}$');

const dataSource = { apiGroup: text(), 'kind!': text(), 'name!': text() };
const closedVolumeClaim = object({
  metadata: object({
    annotations: map(),
    finalizers: list(text()),
    labels: map(),
    name: text(),
    namespace: text(),
  }),
  spec: object({
    accessModes: list(text()),
    dataSource: object(dataSource),
    dataSourceRef: object({ ...dataSource, namespace: text() }),
    resources: object({ limits: map(quantity), requests: map(quantity) }),
    selector: object({
      matchExpressions: list(object({ 'key!': text(), 'operator!': text(), values: list(text()) })),
      matchLabels: map(),
    }),
    storageClassName: text(),
    volumeAttributesClassName: text(),
    volumeMode: text(),
    volumeName: text(),
  }),
});
/** For monitors the definition keeps fields that it does not know. */
const volumeClaim = { ...closedVolumeClaim, additionalProperties: true };
const check = nullable(object({ disabled: flag(), interval: text(), timeout: text() }));
const monZones = list(object({ arbiter: flag(), name: text(), volumeClaimTemplate: volumeClaim }));
const devices = nullable(list(object({ config: labels, fullpath: text(), name: text() })));
const volumeClaims = list(closedVolumeClaim);

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

/** The spec of a CephCluster. */
export const cluster = object({
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
