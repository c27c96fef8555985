import { iso, mlps, nist, owasp, pci } from '../../frameworks';
import {
  celList,
  ENTERING_RESOURCES,
  ESCALATING_RESOURCES,
  PROXY_RESOURCES,
  WRITES,
  WRITTEN_BY_HAND,
} from '../../parameters';
import { clusterRole, noRule, role } from '../../rbac';
import type { Rule } from '../../rule';

/** Resources of which other rules of roles speak. */
const elsewhere = [...ESCALATING_RESOURCES, ...PROXY_RESOURCES, ...ENTERING_RESOURCES];

/** A rule that writes, by a verb, what is not on its list; wildcards are another rule's. */
const writes = (verb: (typeof WRITES)[number]) => {
  const isAllowed = `x in variables.elsewhere || x in ${celList(WRITTEN_BY_HAND[verb])} || x.contains('*')`;
  const isOther = `r.?resources.orValue([]).exists(x, !(${isAllowed}))`;
  return `('${verb}' in r.?verbs.orValue([]) && ${isOther})`;
};

/**
 * Operators and charts bring ClusterRoles that write, and operators of stores Roles for what they make: clusters refuse Roles of
 * teams and gateways only, manifests have none.
 */
export const noWriting: Rule = {
  id: 'ID-14',
  title: 'Nobody writes what GitOps and Terraform write',
  rationale:
    'A change by hand was reviewed by nobody, stands in no manifest, and is gone or in the way at the next release.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.1.10.10'),
    ...pci('6.5.1', '7.2.2'),
    ...iso('A.8.2', 'A.8.32'),
    ...nist('ac-6', 'cm-5'),
    ...owasp('K02'),
  ],
  kinds: [role, clusterRole],
  enforcedOn: [role],
  enforcedIn: ['team', 'edge'],
  cel: {
    variables: [{ name: 'elsewhere', expression: celList(elsewhere) }],
    validations: [
      {
        expression: noRule(`(${WRITES.map(writes).join(' || ')})`),
        message: 'a rule writes objects that manifests make',
      },
    ],
  },
  remedy: 'change the manifest; by hand people only restart pods, and take nodes out of service',
};
