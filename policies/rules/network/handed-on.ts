import { auditHandedOn } from '../../arrival/handed-on';
import { iso, mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

export const handedOn: Rule = {
  id: 'NM-16',
  title:
    'Clients cannot speak for a gateway, hosts outside learn nothing of the mesh, and between services nothing is changed',
  rationale:
    'Behind a gateway its word is believed: so nothing that others wrote may pass for it, nor may its own go astray.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2d'), ...iso('A.8.22'), ...nist('ac-4', 'sc-7')],
  kinds: [
    { group: 'networking.istio.io', kind: 'VirtualService' },
    { group: 'apps', kind: 'Deployment' },
  ],
  check: (view, { exempt }) => auditHandedOn(view, exempt),
  yieldsTo: ['NM-18', 'NM-22'],
  remedy:
    'on routes of gateways, remove and set exactly the headers that are named, and write the host by rewrite.authority; on their pods, state the settings that are named, and no others; between services, change nothing',
};
