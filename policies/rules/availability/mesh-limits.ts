import { auditLimits, kindsOfLimits } from '../../arrival/limit-audit';
import { mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

export const meshLimits: Rule = {
  id: 'AV-11',
  title: 'Deadlines, retries, connections and what is left out are said, and within bounds',
  rationale: 'What a proxy does where nothing is said: it waits for ever, repeats twice, keeps connections an hour.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('sc-5', 'cp-10')],
  kinds: kindsOfLimits,
  check: auditLimits,
  yieldsTo: ['NM-18', 'NM-19', 'NM-22'],
  remedy:
    'say it within the bounds: connectionPool and outlierDetection; timeout, and retries with attempts, perTryTimeout, retryOn; inboundConnectionPool',
};
