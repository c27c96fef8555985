import { iso, mlps, nist, owasp, pci } from '../../frameworks';
import { ENTRY_NAMESPACE, EXIT_NAMESPACE, WIDE_BLOCK } from '../../parameters';
import type { Rule } from '../../rule';

/** Peers of both directions: CEL that must hold for each one, written with `p`. */
function everyPeer(condition: string): string {
  const ofEach = (direction: string, side: string) =>
    `object.?spec.?${direction}.orValue([]).all(r, r.?${side}.orValue([]).all(p, ${condition}))`;
  return `${ofEach('ingress', 'from')} && ${ofEach('egress', 'to')}`;
}

export const noOpenAddresses: Rule = {
  id: 'NM-02',
  title: 'No NetworkPolicy opens to everybody, but for clients of the ingress and hosts behind the egress gateway',
  rationale:
    'A rule without peers, or with a block of half the internet, is no rule: whoever gets into a pod gets out.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.2a', '8.1.3.2c'),
    ...pci('1.3.1', '1.3.2'),
    ...iso('A.8.22'),
    ...nist('sc-7', 'ac-4'),
    ...owasp('K05'),
  ],
  kinds: [{ group: 'networking.k8s.io', kind: 'NetworkPolicy' }],
  cel: {
    validations: [
      {
        expression:
          'object.?spec.?ingress.orValue([]).all(r, size(r.?from.orValue([])) > 0) && object.?spec.?egress.orValue([]).all(r, size(r.?to.orValue([])) > 0)',
        message: 'a rule of it names no peer, and so opens to every pod and address',
      },
      {
        expression: everyPeer(
          '!p.?namespaceSelector.hasValue() || size(p.namespaceSelector.?matchLabels.orValue({})) > 0 || size(p.namespaceSelector.?matchExpressions.orValue([])) > 0',
        ),
        message: 'a rule of it opens to the pods of every namespace (an empty namespaceSelector)',
      },
      {
        expression: `object.metadata.?namespace.orValue('') in ['${ENTRY_NAMESPACE}', '${EXIT_NAMESPACE}'] || (${everyPeer(`!p.?ipBlock.?cidr.orValue('').matches('${WIDE_BLOCK}')`)})`,
        message: 'a rule of it opens to a block of addresses that is wider than any partner has',
      },
    ],
  },
  remedy: 'name the pods by namespace and labels, hosts outside by their blocks; requests leave by the egress gateway',
};
