import { iso, istio, mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

const EGRESS = 'object.?spec.?egress.orValue([])';

export const narrowSidecars: Rule = {
  id: 'NM-19',
  title: 'Each Sidecar names the hosts that its pods may address, and closes all others',
  rationale: 'A pod that may address every host finds one that a policy forgot, and takes its data out.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2a', '8.1.3.2b'), ...iso('A.8.22'), ...nist('ac-4', 'sc-7.5'), ...istio('egress')],
  kinds: [{ group: 'networking.istio.io', kind: 'Sidecar' }],
  cel: {
    validations: [
      {
        expression:
          "object.?spec.?outboundTrafficPolicy.?mode.orValue('') == 'REGISTRY_ONLY' && !object.?spec.?outboundTrafficPolicy.?egressProxy.hasValue()",
        message:
          'it does not close hosts that nobody declared (outboundTrafficPolicy.mode REGISTRY_ONLY, and nothing else)',
      },
      {
        expression: `size(${EGRESS}) > 0 && ${EGRESS}.all(e, size(e.?hosts.orValue([])) > 0)`,
        message: 'it does not say which hosts its pods address, and so opens all of the mesh (egress.hosts)',
      },
      {
        expression: `${EGRESS}.all(e, e.?hosts.orValue([]).all(h, h == '~/*' || (h.matches('^[^*/]+/[^*/]+$'))))`,
        message: "it imports hosts by a pattern, or of every namespace ('*')",
      },
      {
        expression: `${EGRESS}.all(e, e.?captureMode.orValue('DEFAULT') == 'DEFAULT' && !e.?bind.hasValue() && !e.?port.hasValue()) && size(object.?spec.?ingress.orValue([])) == 0`,
        message: 'it changes what the proxy takes of the traffic of its pods (captureMode, bind, port, ingress)',
      },
    ],
  },
  remedy: "import '<namespace>/<host>' of each declared flow, or '~/*' for none, with mode REGISTRY_ONLY",
};
