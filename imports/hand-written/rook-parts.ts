import type { Schema } from '../schema';
import { affinity, tolerations, topologySpreadConstraints } from './pod';
import { choice, flag, list, map, matching, nullable, number, object, text, whole } from './words';

/** A number without a fraction that fits 64 bits. */
export const whole64 = (rules: Schema = {}): Schema => whole({ format: 'int64', ...rules });
/** Texts by free names, or null. */
export const labels = nullable(map());

/** Where the pods of a daemon run. */
export const placement = object({
  nodeAffinity: affinity.properties?.nodeAffinity ?? {},
  podAffinity: affinity.properties?.podAffinity ?? {},
  podAntiAffinity: affinity.properties?.podAntiAffinity ?? {},
  tolerations,
  topologySpreadConstraints,
});

/** Where keys are kept. */
export const keyManagement = nullable(object({ connectionDetails: labels, tokenSecretName: text() }));
/** When keys are changed. */
export const keyRotation = nullable(object({ enabled: flag({ default: false }), schedule: text() }));

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

/** A pool of storage. */
export const pool = object(poolFields);
/** A pool that may have a name. */
export const namedPool = object({ ...poolFields, name: text() });
/** A pool of block storage. */
export const blockPool = object({ ...poolFields, name: choice('.rgw.root', '.nfs', '.mgr', '.nvmeof') });
