import { auditHandedOn } from '../../arrival/handed-on';
import { iso, mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

/** Behind a gateway its word is believed: so nothing that others wrote may pass for it, nor may its own go astray. */
export const handedOn: Rule = {
  id: 'NM-16',
  title:
    'Clients cannot speak for a gateway, hosts outside learn nothing of the mesh, and between services nothing is changed',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2d'), ...iso('A.8.22'), ...nist('ac-4', 'sc-7')],
  kinds: [
    { group: 'networking.istio.io', kind: 'VirtualService' },
    { group: 'apps', kind: 'Deployment' },
  ],
  check: (view, { exempt }) => auditHandedOn(view, exempt),
  remedy:
    'let routes at gateways change exactly the headers that policies/arrival/header-names.ts lists and write the host, and their pods state what proxy-config.ts asks for',
};
