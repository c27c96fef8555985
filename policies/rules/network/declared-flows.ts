import { iso, istio, mlps, nist, owasp, pci } from '../../frameworks';
import { auditReachability, kindsRead } from '../../reachability/audit';
import type { Rule } from '../../rule';

export const declaredFlows: Rule = {
  id: 'NM-09',
  title: 'What is reachable equals the register of flows, on every level',
  rationale: 'The network and the mesh let pass what the register of flows declares: all of it, and nothing else.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.2.1c', '8.1.2.1d', '8.1.3.2b', '8.1.3.2e'),
    ...pci('1.2.3', '1.2.4', '1.2.5'),
    ...iso('A.8.22', 'A.8.31'),
    ...nist('ac-4', 'sc-7.21'),
    ...istio('default deny'),
    ...owasp('K05'),
  ],
  kinds: kindsRead,
  check: (view, context) => auditReachability(view, context.facts, context.exempt),
  yieldsTo: ['NM-02', 'NM-05', 'NM-17', 'NM-19'],
  remedy: 'declare the flow with its reason, or close it',
};
