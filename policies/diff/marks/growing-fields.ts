import type { GroupKind } from '../../objects';

/** A number or quantity of a kind that can grow, and never shrink. */
export interface GrowingField extends GroupKind {
  /** Path of plain keys. */
  readonly path: string;
  /** Why it cannot shrink, for people. */
  readonly reason: string;
  /** Where that is written down: a function of Kubernetes, or a page of the operator. */
  readonly source: string;
}

/** Sizes that only grow. */
export const growingFields: readonly GrowingField[] = [
  {
    group: '',
    kind: 'PersistentVolumeClaim',
    path: 'spec.resources.requests.storage',
    reason: 'volumes cannot shrink',
    source: 'kubernetes v1.36, pkg/apis/core/validation: ValidatePersistentVolumeClaimUpdate',
  },
  {
    group: 'kafka.strimzi.io',
    kind: 'KafkaTopic',
    path: 'spec.partitions',
    reason: 'Kafka cannot take partitions away',
    source: 'https://strimzi.io/docs/operators/latest/deploying#proc-configuring-kafka-topic-str',
  },
  {
    group: 'kafka.strimzi.io',
    kind: 'KafkaNodePool',
    path: 'spec.storage.size',
    reason: 'volumes cannot shrink',
    source: 'https://strimzi.io/docs/operators/latest/deploying#proc-resizing-persistent-volumes-str',
  },
  ...['spec.storage.size', 'spec.walStorage.size'].map((path) => ({
    group: 'postgresql.cnpg.io',
    kind: 'Cluster',
    path,
    reason: 'volumes cannot shrink',
    source: 'https://cloudnative-pg.io/documentation/current/storage/',
  })),
];
