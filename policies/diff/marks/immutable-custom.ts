import { fieldsOf, type ImmutableFields } from './immutable-fields';

/** Where a definition refuses: a rule with `oldSelf` in the schema of the version that clusters run. */
const rule = (definition: string) => `x-kubernetes-validations (oldSelf) of the definition of ${definition}`;

const CNPG = 'postgresql.cnpg.io';

/** Fields of custom resources that their definitions let be set once. */
export const immutableCustom: readonly ImmutableFields[] = [
  {
    ...fieldsOf('argoproj.io', 'Rollout', 'spec.selector'),
    reason: 'the pods of the old selector would be orphaned',
    source: rule('Rollout'),
  },
  {
    ...fieldsOf('snapshot.storage.k8s.io', 'VolumeSnapshot', 'spec.source'),
    reason: 'a snapshot is of one volume',
    source: rule('VolumeSnapshot'),
  },
  {
    ...fieldsOf('snapshot.storage.k8s.io', 'VolumeSnapshotContent', 'spec.source', 'spec.sourceVolumeMode'),
    reason: 'a snapshot is of one volume',
    source: rule('VolumeSnapshotContent'),
  },
  {
    ...fieldsOf(CNPG, 'Cluster', 'spec.serviceAccountName'),
    reason: 'the instances run under it',
    source: rule('Cluster'),
  },
  {
    ...fieldsOf(
      CNPG,
      'Database',
      'spec.name',
      'spec.cluster',
      'spec.encoding',
      'spec.template',
      'spec.locale',
      'spec.localeCType',
      'spec.localeCollate',
      'spec.localeProvider',
      'spec.builtinLocale',
      'spec.icuLocale',
      'spec.icuRules',
      'spec.collationVersion',
    ),
    reason: 'PostgreSQL decides it when the database is created',
    source: rule('Database'),
  },
  {
    ...fieldsOf(CNPG, 'DatabaseRole', 'spec.name', 'spec.cluster'),
    reason: 'what the role owns is known by its name',
    source: rule('DatabaseRole'),
  },
  {
    ...fieldsOf(CNPG, 'Pooler', 'spec.cluster', 'spec.serviceAccountName'),
    reason: 'it pools connections to one cluster',
    source: rule('Pooler'),
  },
  {
    ...fieldsOf(CNPG, 'ScheduledBackup', 'spec.cluster'),
    reason: 'its backups are of one cluster',
    source: rule('ScheduledBackup'),
  },
  { ...fieldsOf(CNPG, 'Backup', 'spec'), reason: 'a backup was made with it', source: rule('Backup') },
  ...['Publication', 'Subscription'].map((kind) => ({
    ...fieldsOf(CNPG, kind, 'spec.cluster', 'spec.dbname', 'spec.name'),
    reason: 'PostgreSQL knows it by this name in this database',
    source: rule(kind),
  })),
  {
    ...fieldsOf('ceph.rook.io', 'CephCluster', 'spec.dataDirHostPath'),
    reason: 'monitors keep their data there, on every node',
    source: rule('CephCluster'),
  },
  ...['CephObjectStore', 'CephObjectZone'].map((kind) => ({
    ...fieldsOf('ceph.rook.io', kind, 'spec.sharedPools.metadataPoolName', 'spec.sharedPools.dataPoolName'),
    reason: 'the objects lie in the old pools',
    source: rule(kind),
  })),
  ...['GrafanaDashboard', 'GrafanaDatasource', 'GrafanaFolder'].map((kind) => ({
    ...fieldsOf('grafana.integreatly.org', kind, 'spec.uid', 'spec.instanceSelector'),
    reason: 'Grafana knows it by this',
    source: rule(kind),
  })),
];
