import type { KindEntry, Schema } from '../schema';
import { kubernetes } from './kubernetes';
import * as pod from './pod';
import { affinity, imagePullSecrets, probe, resources, tolerations, topologySpreadConstraints } from './pod';
import { choice, flag, list, map, object, text, whole, whole32, without } from './words';

// the operator's types stem from an older Kubernetes
const environment = without(pod.environment, 'valueFrom.fileKeyRef');
const securityContext = without(pod.securityContext, 'appArmorProfile');
const podSecurityContext = without(
  pod.podSecurityContext,
  'appArmorProfile',
  'seLinuxChangePolicy',
  'supplementalGroupsPolicy',
);

const secretVolume = kubernetes('SecretVolumeSource');

const extraService = object({
  additionalAnnotations: map(),
  enabled: flag({ default: true }),
  includeBusPort: flag(),
  type: { ...choice('LoadBalancer', 'NodePort', 'ClusterIP'), default: 'ClusterIP' },
});

const service = object({
  additional: extraService,
  annotations: map(),
  headless: extraService,
  includeBusPort: flag(),
  serviceType: choice('LoadBalancer', 'NodePort', 'ClusterIP'),
});

/** How a set of Redis pods is run; part of several kinds. */
const kubernetesConfig = {
  ignoreAnnotations: list(text()),
  'image!': text(),
  imagePullPolicy: text(),
  imagePullSecrets,
  minReadySeconds: whole32(),
  persistentVolumeClaimRetentionPolicy: object({ whenDeleted: text(), whenScaled: text() }),
  redisSecret: object({ key: text(), name: text() }),
  resources,
  service,
  updateStrategy: object({
    rollingUpdate: object({ maxUnavailable: { type: ['integer', 'string'] }, partition: whole32() }),
    type: text(),
  }),
};

const exporter = object({
  enabled: flag(),
  env: environment,
  'image!': text(),
  imagePullPolicy: text(),
  port: whole({ default: 9121 }),
  resources,
  securityContext,
});

const tls = object({ ca: text(), cert: text(), key: text(), 'secret!': secretVolume });
const acl = object({ persistentVolumeClaim: text(), secret: secretVolume });
const budget = object({ enabled: flag(), maxUnavailable: whole32(), minAvailable: whole32() });

const redisConfig = {
  additionalRedisConfig: text(),
  dynamicConfig: list(text()),
  maxMemoryPercentOfLimit: whole({ minimum: 1, maximum: 100 }),
};

const claim = object({ metadata: { type: 'object' }, spec: kubernetes('PersistentVolumeClaimSpec') });
const volume = without(
  kubernetes('Volume'),
  'image',
  'projected.sources.podCertificate',
  'ephemeral.volumeClaimTemplate.metadata',
);
const extraVolumes = object({
  mountPath: list(without(kubernetes('VolumeMount'), 'recursiveReadOnly')),
  volume: list(volume),
});

const election = {
  additionalSentinelConfig: text(),
  announceHostnames: text({ default: 'no' }),
  downAfterMilliseconds: text({ default: '5000' }),
  failoverTimeout: text({ default: '10000' }),
  parallelSyncs: text({ default: '1' }),
  quorum: text({ default: '2' }),
  resolveHostnames: text({ default: 'no' }),
};

const scheduling = {
  affinity,
  nodeSelector: map(),
  podSecurityContext,
  priorityClassName: text(),
  securityContext,
  serviceAccountName: text(),
  terminationGracePeriodSeconds: whole({ format: 'int64' }),
  tolerations,
  topologySpreadConstraints,
};

const replication = object({
  TLS: tls,
  acl,
  ...scheduling,
  'clusterSize!': whole32(),
  env: environment,
  'kubernetesConfig!': object(kubernetesConfig),
  livenessProbe: probe,
  pdb: budget,
  podManagementPolicy: choice('OrderedReady', 'Parallel'),
  readinessProbe: probe,
  redisConfig: object(redisConfig),
  redisExporter: exporter,
  sentinel: object({ ...election, ...kubernetesConfig, ...scheduling, 'size!': whole32() }),
  storage: object({ keepAfterDelete: flag(), volumeClaimTemplate: claim, volumeMount: extraVolumes }),
});

const sentinel = object({
  TLS: tls,
  ...scheduling,
  clusterSize: whole32({ default: 3, minimum: 1 }),
  env: environment,
  'kubernetesConfig!': object(kubernetesConfig),
  livenessProbe: probe,
  pdb: budget,
  podManagementPolicy: choice('OrderedReady', 'Parallel'),
  readinessProbe: probe,
  redisExporter: exporter,
  redisSentinelConfig: object({
    ...election,
    masterGroupName: text({ default: 'myMaster' }),
    redisPort: text({ default: '6379' }),
    'redisReplicationName!': text(),
    redisReplicationPassword: without(kubernetes('EnvVarSource'), 'fileKeyRef'),
  }),
  volumeMount: extraVolumes,
});

/** One half of a Redis Cluster; each half is scheduled by itself. */
const half = object({
  affinity,
  livenessProbe: probe,
  nodeSelector: map(),
  pdb: budget,
  readinessProbe: probe,
  redisConfig: object(redisConfig),
  replicas: whole32(),
  resources,
  securityContext,
  terminationGracePeriodSeconds: whole({ format: 'int64' }),
  tolerations,
  topologySpreadConstraints,
});

const cluster = object({
  TLS: tls,
  acl,
  'clusterSize!': whole32(),
  clusterVersion: text({ default: 'v7' }),
  env: environment,
  'kubernetesConfig!': object(kubernetesConfig),
  persistenceEnabled: flag(),
  podSecurityContext,
  priorityClassName: text(),
  redisConfig: object(redisConfig),
  redisExporter: exporter,
  redisFollower: half,
  redisLeader: half,
  serviceAccountName: text(),
  storage: object({
    keepAfterDelete: flag(),
    nodeConfVolume: flag({ default: false }),
    nodeConfVolumeClaimTemplate: claim,
    volumeClaimTemplate: claim,
    volumeMount: extraVolumes,
  }),
});

const kind = (spec: Schema): KindEntry => ({ scope: 'Namespaced', schema: object({ 'spec!': spec }) });

/** The redis-operator of OT-CONTAINER-KIT. */
export const kinds: Readonly<Record<string, KindEntry>> = {
  'redis.redis.opstreelabs.in/v1beta2/RedisCluster': kind(cluster),
  'redis.redis.opstreelabs.in/v1beta2/RedisReplication': kind(replication),
  'redis.redis.opstreelabs.in/v1beta2/RedisSentinel': kind(sentinel),
};
