import type { Rule } from '../rule';
import { answerRules } from './answers';
import { exposureRules } from './exposure';
import { publicHostRules } from './public-hosts';
import { splitRules } from './splits';

/** How the internet reaches services. */
export const wayInRules: readonly Rule[] = [...exposureRules, ...splitRules, ...answerRules, ...publicHostRules];
