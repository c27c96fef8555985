import { auditArrival } from '../../arrival/audit';
import { kindsRead } from '../../arrival/readings';
import { iso, mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

export const declaredArrives: Rule = {
  id: 'NM-10',
  title: 'What the register of flows declares arrives',
  rationale:
    'What is declared gets to its receiver: Services select pods that listen, and routes, rules, gateways and exports lead there. Pods that charts bring are seen as facts name them; their Services stand in no manifest, and are not seen.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1d'), ...iso('A.8.22'), ...nist('ac-4')],
  kinds: kindsRead,
  check: auditArrival,
  yieldsTo: ['NM-05', 'NM-06', 'NM-07', 'NM-08', 'NM-15', 'NM-17', 'NM-18', 'NM-19', 'NM-20', 'NM-22'],
  remedy: 'mend what the message names, or take the flow out of the register',
};
