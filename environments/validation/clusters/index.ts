import type { Rule } from '../rule';
import { placementRules } from './placement';
import { quorumRules } from './quorum';
import { rangeRules } from './ranges';
import { roleRules } from './roles';
import { storageRules } from './storage';

/** What clusters and their cities must be to each other. */
export const clusterRules: readonly Rule[] = [
  ...placementRules,
  ...roleRules,
  ...quorumRules,
  ...rangeRules,
  ...storageRules,
];
