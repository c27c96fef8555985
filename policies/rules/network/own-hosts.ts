import { iso, mlps, nist } from '../../frameworks';
import { ENTRY_NAMESPACE, EXIT_NAMESPACE } from '../../parameters';
import type { Rule } from '../../rule';

const NAMESPACE = "object.metadata.?namespace.orValue('')";

export const ownHosts: Rule = {
  id: 'NM-22',
  title: 'Who routes a host, or says how it is connected to, is its owner, and names it in full',
  rationale: 'Rules for hosts of others, and for patterns of hosts, take requests away from their owner.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2d', '8.1.4.2e'), ...iso('A.8.22'), ...nist('ac-4', 'ac-6')],
  kinds: [
    { group: 'networking.istio.io', kind: 'VirtualService' },
    { group: 'networking.istio.io', kind: 'DestinationRule' },
  ],
  cel: {
    variables: [
      {
        name: 'hosts',
        expression:
          "object.kind == 'VirtualService' ? dyn(object).?spec.?hosts.orValue([]) : [dyn(object).?spec.?host.orValue('')]",
      },
    ],
    validations: [
      {
        expression: "variables.hosts.all(h, h.matches('^[a-z0-9-]+([.][a-z0-9-]+)+$') && !h.endsWith('.svc'))",
        message: "it names a host by a pattern ('*') or in short, and so perhaps that of another",
      },
      {
        expression: `variables.hosts.all(h, !h.endsWith('.svc.cluster.local') || h.endsWith('.' + ${NAMESPACE} + '.svc.cluster.local'))`,
        message: 'it speaks of a host of another namespace',
      },
      {
        expression: `variables.hosts.all(h, h.endsWith('.local') || !h.contains('.') || ${NAMESPACE} in ['${ENTRY_NAMESPACE}', '${EXIT_NAMESPACE}'])`,
        message: 'it speaks of a host outside, and stands beside no gateway',
      },
    ],
  },
  remedy:
    'write <service>.<namespace>.svc.cluster.local, in the namespace of the service; hosts outside stand by gateways',
};
