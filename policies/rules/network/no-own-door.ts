import { cis, iso, mlps, nist, owasp, pci } from '../../frameworks';
import { ENTRY_NAMESPACE, WIDE_BLOCK } from '../../parameters';
import type { Rule } from '../../rule';

const TYPE = "object.?spec.?type.orValue('ClusterIP')";

export const noOwnDoor: Rule = {
  id: 'NM-08',
  title: 'Services lead to pods inside only, but for the one of the ingress gateway',
  rationale: 'A port of nodes, an address outside or a name of others is a way past gateways, proxies and policies.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.1a'),
    ...pci('1.4.1', '1.4.4'),
    ...iso('A.8.22'),
    ...nist('sc-7'),
    ...cis('1.2.3'),
    ...owasp('K06'),
  ],
  kinds: [{ group: '', kind: 'Service' }],
  cel: {
    validations: [
      {
        expression: `${TYPE} != 'ExternalName'`,
        message: 'it gives a name inside the cluster to a host outside (type ExternalName)',
      },
      {
        expression: `${TYPE} != 'NodePort'`,
        message: 'it opens a port on every node (type NodePort)',
      },
      {
        expression: `${TYPE} != 'LoadBalancer' || object.metadata.?namespace.orValue('') == '${ENTRY_NAMESPACE}'`,
        message: 'it opens a door of its own to clients outside (type LoadBalancer)',
      },
      {
        expression: `${TYPE} != 'LoadBalancer' || !object.?spec.?allocateLoadBalancerNodePorts.orValue(true)`,
        message: 'it opens ports on every node beside its load balancer (allocateLoadBalancerNodePorts)',
      },
      {
        expression: 'size(object.?spec.?externalIPs.orValue([])) == 0',
        message: 'it takes traffic to addresses that nobody gave it (externalIPs)',
      },
      {
        expression: `object.?spec.?loadBalancerSourceRanges.orValue([]).all(r, !r.matches('${WIDE_BLOCK}'))`,
        message: 'it says that it is limited to some clients, and admits everybody (loadBalancerSourceRanges)',
      },
      {
        expression: "object.?spec.?sessionAffinity.orValue('None') == 'None'",
        message: 'it binds clients to pods by their address, past what the mesh balances (sessionAffinity)',
      },
      {
        expression: '!object.?spec.?publishNotReadyAddresses.orValue(false)',
        message: 'it sends requests to pods that are not ready (publishNotReadyAddresses)',
      },
    ],
  },
  remedy: 'write type ClusterIP; clients outside come by the ingress gateway, hosts outside get a ServiceEntry',
};
