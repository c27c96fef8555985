import type { Rule } from '../rule';
import { callRules } from './calls';
import { deadlineRules } from './deadlines';
import { frontEndRules } from './front-ends';
import { operationRules } from './operations';
import { overlapRules } from './overlaps';
import { spellingRules } from './spellings';

/** What services offer, and how they call each other. */
export const serviceRules: readonly Rule[] = [
  ...operationRules,
  ...overlapRules,
  ...spellingRules,
  ...frontEndRules,
  ...callRules,
  ...deadlineRules,
];
