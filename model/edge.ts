/**
 * Whether the caller can do its work without the callee.
 *
 * `hard`: no. `soft`: yes, in the degraded mode that the edge declares.
 */
export type EdgeMode = 'hard' | 'soft';
