import { iso, mlps, nist } from '../../frameworks';
import { auditRouting } from '../../routing/audit';
import type { Rule } from '../../rule';

export const routedRequests: Rule = {
  id: 'NM-13',
  title: 'A route takes whole segments, leads to who answers, and repeats nothing that must not run twice',
  rationale:
    'Prefixes of Istio are beginnings of texts, and the first route that matches wins: so requests are asked, not patterns.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2d'), ...iso('A.8.22'), ...nist('ac-4')],
  kinds: [{ group: 'networking.istio.io', kind: 'VirtualService' }],
  check: (view, { facts, exempt }) => auditRouting(view, facts, exempt),
  yieldsTo: ['NM-18', 'NM-22'],
  remedy: 'match paths by whole segments, the most specific first',
};
