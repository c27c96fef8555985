import type { Rule } from './rule';
import { declaredFlows } from './rules/declared-flows';
import { defaultDeny } from './rules/default-deny';
import { disruptionBudget } from './rules/disruption-budget';
import { noPrivilegedContainer } from './rules/no-privileged-container';
import { noToken } from './rules/no-token';
import { pinnedImage } from './rules/pinned-image';
import { quotaFits } from './rules/quota';
import { strictMtls } from './rules/strict-mtls';

/** Every rule, in the order of the evidence. */
export const catalogue: readonly Rule[] = [
  noPrivilegedContainer,
  noToken,
  defaultDeny,
  strictMtls,
  declaredFlows,
  pinnedImage,
  disruptionBudget,
  quotaFits,
];
