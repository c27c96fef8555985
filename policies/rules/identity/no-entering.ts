import { mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { celList, ENTERING_RESOURCES } from '../../parameters';
import { clusterRole, has, noRule, role } from '../../rbac';
import type { Rule } from '../../rule';

/** The agents of charts bring ClusterRoles of that kind: clusters refuse Roles only, manifests have neither. */
export const noEntering: Rule = {
  id: 'ID-12',
  title: 'Nobody enters a pod where the data of customers is',
  rationale: 'A shell in a container reads what the container reads, and leaves no trace of what was done.',
  severity: 'critical',
  stages: ['uat', 'prod'],
  controls: [...mlps('8.1.4.2d'), ...pci('7.2.5'), ...nist('ac-3', 'cm-5'), ...nsa('C-0002'), ...owasp('K02')],
  kinds: [role, clusterRole],
  enforcedOn: [role],
  cel: {
    validations: [
      {
        expression: noRule(has('resources', celList(ENTERING_RESOURCES))),
        message: `a rule leads into running pods (${ENTERING_RESOURCES.join(', ')})`,
      },
    ],
  },
  remedy: 'read logs, metrics and traces instead; what must be tried in a container is tried in dev',
};
