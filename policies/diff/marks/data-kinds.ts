import type { GroupKind } from '../../objects';

/** A kind whose removal takes data with it, or leaves data that nobody serves any more. */
export interface DataKind extends GroupKind {
  /** What is lost with an object of the kind. */
  readonly reason: string;
}

const STRIMZI = 'kafka.strimzi.io';
const CNPG = 'postgresql.cnpg.io';
const REDIS = 'redis.redis.opstreelabs.in';
const ROOK = 'ceph.rook.io';
const SNAPSHOT = 'snapshot.storage.k8s.io';
const VELERO = 'velero.io';
const KEYCLOAK = 'k8s.keycloak.org';

/** Kinds that hold data, with what is lost. */
export const dataKinds: readonly DataKind[] = [
  kind('', 'Namespace', 'everything in a namespace is deleted with it, volume claims and secrets too'),
  kind('', 'PersistentVolumeClaim', 'its volume is deleted with it when the class reclaims by Delete'),
  kind('', 'PersistentVolume', 'nothing binds to the disk any more; by Delete the disk goes too'),
  kind('', 'Secret', 'what it holds exists nowhere else unless something can write it again'),
  kind('apps', 'StatefulSet', 'its pods lose their data unless their claims are retained'),
  kind('storage.k8s.io', 'StorageClass', 'claims of this class can no longer be made, nor grow'),
  kind('apiextensions.k8s.io', 'CustomResourceDefinition', 'every object of the kind, in all namespaces, goes with it'),
  kind(STRIMZI, 'Kafka', 'the brokers go, and their claims too where deleteClaim is set'),
  kind(STRIMZI, 'KafkaNodePool', 'its brokers go with the partitions that they hold'),
  kind(STRIMZI, 'KafkaTopic', 'the topic operator deletes the topic and all its records'),
  kind(STRIMZI, 'KafkaUser', 'the credentials and rights of the user go'),
  kind(CNPG, 'Cluster', 'the instances and their volumes are deleted'),
  kind(CNPG, 'Database', 'the database is dropped where its reclaim policy is delete'),
  kind(CNPG, 'DatabaseRole', 'the role is dropped where its reclaim policy is delete'),
  kind(CNPG, 'Backup', 'the record of a backup goes, which a restore names'),
  kind(CNPG, 'ScheduledBackup', 'no further backups are made'),
  kind('barmancloud.cnpg.io', 'ObjectStore', 'write-ahead logs and backups have no target any more'),
  kind(REDIS, 'Redis', 'the instance and what it keeps go'),
  kind(REDIS, 'RedisReplication', 'the instances and what they keep go'),
  kind(REDIS, 'RedisCluster', 'the instances and what they keep go'),
  kind(ROOK, 'CephCluster', 'the storage cluster goes, with every volume and bucket in it'),
  kind(ROOK, 'CephBlockPool', 'the pool goes, with every volume in it'),
  kind(ROOK, 'CephFilesystem', 'the file system goes, with all files'),
  kind(ROOK, 'CephObjectStore', 'the object store goes, with its buckets'),
  kind(ROOK, 'CephObjectStoreUser', 'the user goes with its keys; its buckets lose their owner'),
  kind(ROOK, 'CephObjectRealm', 'object stores of several zones lose their common names'),
  kind(ROOK, 'CephObjectZoneGroup', 'its zones no longer replicate to each other'),
  kind(ROOK, 'CephObjectZone', 'the pools of the zone go, with their objects'),
  kind(
    'objectbucket.io',
    'ObjectBucketClaim',
    'the bucket and its objects are deleted when its class reclaims by Delete',
  ),
  kind('objectbucket.io', 'ObjectBucket', 'the bucket is no longer known'),
  kind(SNAPSHOT, 'VolumeSnapshot', 'the snapshot is deleted when its class says Delete'),
  kind(SNAPSHOT, 'VolumeSnapshotContent', 'the snapshot behind it is no longer known'),
  kind(SNAPSHOT, 'VolumeSnapshotClass', 'no snapshots of this class can be made'),
  kind(VELERO, 'BackupStorageLocation', 'the backups stored there can no longer be restored from'),
  kind(VELERO, 'Backup', 'the record of a backup goes'),
  kind(VELERO, 'Schedule', 'no further backups are made'),
  kind(KEYCLOAK, 'Keycloak', 'the identity provider goes; sessions end, and nobody can log in'),
  kind(KEYCLOAK, 'KeycloakRealmImport', 'the realm is not made again where the database is new'),
  kind('cert-manager.io', 'ClusterIssuer', 'certificates that it issued cannot be renewed'),
  kind('cert-manager.io', 'Issuer', 'certificates that it issued cannot be renewed'),
  kind('external-secrets.io', 'ExternalSecret', 'the secret that it owns is deleted with it'),
  kind('monitoring.coreos.com', 'Prometheus', 'its volumes and the metrics not yet uploaded go'),
  kind('monitoring.coreos.com', 'Alertmanager', 'silences and the log of notifications go'),
  kind('monitoring.coreos.com', 'ThanosRuler', 'metrics of its rules not yet uploaded go'),
  kind('flink.apache.org', 'FlinkDeployment', 'the job ends; its state is lost without a savepoint'),
  kind('cluster.x-k8s.io', 'Cluster', 'the whole cluster and its machines are deleted'),
  kind('cluster.x-k8s.io', 'MachineDeployment', 'its machines are deleted, with their local disks'),
  kind('cluster.x-k8s.io', 'MachinePool', 'its machines are deleted, with their local disks'),
  kind('controlplane.cluster.x-k8s.io', 'KubeadmControlPlane', 'the control plane and its etcd are deleted'),
  kind('argoproj.io', 'Application', 'with its finalizer, all that it deployed is deleted'),
  kind('argoproj.io', 'ApplicationSet', 'its applications are deleted, and what they deployed'),
];

function kind(group: string, name: string, reason: string): DataKind {
  return { group, kind: name, reason };
}
