import type { Rule } from '../rule';
import { capacityRules } from './capacity';
import { replicaRules } from './replicas';

/** How much runs, and whether it fits. */
export const scaleRules: readonly Rule[] = [...replicaRules, ...capacityRules];
