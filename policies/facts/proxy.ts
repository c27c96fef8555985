import { type Of, object, optional } from './shape';
import { quantity } from './values';

/** Resources of the injected proxy, a native sidecar; part of what quotas must hold. */
export const proxy = object({
  /** What a node sets aside for it. */
  requests: object({
    /** Cores, as a quantity. */
    cpu: quantity,
    /** Bytes, as a quantity. */
    memory: quantity,
  }),
  /** What it may not exceed. */
  limits: object({
    /** Cores, as a quantity. @default - no limit */
    cpu: optional(quantity),
    /** Bytes, as a quantity. */
    memory: quantity,
  }),
});

/** Resources of the injected proxy. */
export type ProxyFact = Of<typeof proxy>;
