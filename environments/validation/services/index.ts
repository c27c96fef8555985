import type { Rule } from '../rule';
import { callRules } from './calls';
import { deadlineRules } from './deadlines';
import { frontEndRules } from './front-ends';
import { operationRules } from './operations';

/** What services offer, and how they call each other. */
export const serviceRules: readonly Rule[] = [...operationRules, ...frontEndRules, ...callRules, ...deadlineRules];
