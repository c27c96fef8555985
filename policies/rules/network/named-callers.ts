import { iso, istio, mlps, nist, pci } from '../../frameworks';
import { ENTRY_NAMESPACE } from '../../parameters';
import type { Rule } from '../../rule';

const RULES = 'variables.rules';

/** No list of what is left out: a condition by exception admits whoever nobody thought of. */
function without(holder: string, ...fields: readonly string[]): string {
  return fields.map((field) => `size(${holder}.?${field}.orValue([])) == 0`).join(' && ');
}

function some(holder: string, ...fields: readonly string[]): string {
  return fields.map((field) => `size(${holder}.?${field}.orValue([])) > 0`).join(' || ');
}

/** The gateway serves clients who have no identity in the mesh, and these only. */
const ANONYMOUS = `object.metadata.?namespace.orValue('') == '${ENTRY_NAMESPACE}' && s.?source.?notPrincipals.orValue([]) == ['*']`;

export const namedCallers: Rule = {
  id: 'NM-05',
  title: 'Who is admitted is named by an identity, and what he may do is named too',
  rationale:
    'Rules by exception admit what nobody thought of; addresses and tokens say nothing of the workload behind.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.2b', '8.1.3.2e', '8.1.4.2e'),
    ...pci('7.2.5', '1.2.5'),
    ...iso('A.8.22'),
    ...nist('ac-3', 'ac-4'),
    ...istio('ALLOW with positive matching'),
  ],
  kinds: [{ group: 'security.istio.io', kind: 'AuthorizationPolicy' }],
  cel: {
    variables: [
      {
        name: 'rules',
        expression: "object.?spec.?action.orValue('ALLOW') != 'DENY' ? object.?spec.?rules.orValue([]) : []",
      },
    ],
    validations: [
      {
        expression: "object.?spec.?action.orValue('ALLOW') in ['ALLOW', 'DENY']",
        message: 'it does not decide itself: AUDIT only writes down, CUSTOM asks who stands in no manifest (action)',
      },
      {
        expression: '!object.?spec.?targetRef.hasValue() && size(object.?spec.?targetRefs.orValue([])) == 0',
        message: 'it is asked of waypoints, of which there are none, and of no proxy of pods (targetRefs)',
      },
      {
        expression: `${RULES}.all(r, size(r.?from.orValue([])) > 0 && r.from.all(s, (${ANONYMOUS}) || ${some('s.?source', 'principals', 'serviceAccounts', 'namespaces')}))`,
        message: 'a rule of it admits callers without naming an identity (principals, serviceAccounts or namespaces)',
      },
      {
        expression: `${RULES}.all(r, r.?from.orValue([]).all(s, !('*' in s.?source.?principals.orValue([])) && !('*' in s.?source.?namespaces.orValue([]))))`,
        message: "a rule of it admits any identity ('*')",
      },
      {
        expression: `${RULES}.all(r, r.?from.orValue([]).all(s, (${ANONYMOUS}) || (${without('s.?source', 'notPrincipals', 'notServiceAccounts', 'notNamespaces', 'notRequestPrincipals', 'notIpBlocks', 'notRemoteIpBlocks')})))`,
        message: 'a rule of it admits callers by exception (not…)',
      },
      {
        expression: `${RULES}.all(r, r.?to.orValue([]).all(t, ${without('t.?operation', 'notPaths', 'notMethods', 'notHosts', 'notPorts')}))`,
        message: 'a rule of it admits requests by exception (not…)',
      },
    ],
  },
  remedy: 'name the service accounts of the callers, and the methods and paths that they ask for',
};
