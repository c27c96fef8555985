import type { Rule } from '../rule';
import { addressRules } from './addresses';
import { coreRules } from './core-bank';
import { externalRules } from './external-hosts';

/** What services reach outside the platform, and what they must not. */
export const wayOutRules: readonly Rule[] = [...coreRules, ...externalRules, ...addressRules];
