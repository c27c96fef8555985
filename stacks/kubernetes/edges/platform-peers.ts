import type { FlowPeer } from '../../../constructs/cluster/network-policy-spec';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import type { PlatformPods } from '../../../environments/platform/pods';
import type { PlannedNamespace } from '../../../environments/register/namespaces';
import { type ClusterPlan, podsNamed } from '../../../environments/register/plan';
import type { PlatformPeer } from '../../../environments/specification/platform';
import { LABELS } from '../../../model/labels';

/** What policies of pods in `namespace` name when the other end of a flow is `peer`. */
export function peersOf(plan: ClusterPlan, peer: PlatformPeer, namespace: string): readonly FlowPeer[] {
  switch (peer.kind) {
    case 'pods':
      return podsNamed(plan, peer.name).map((pods) => peerOf(plan, pods));
    case 'unit':
      return [{ namespace: peer.name }];
    case 'same-namespace':
      return wholeNamespace(plan, namespace);
    case 'everything':
      return [
        { namespaceLabels: { [LABELS.environment]: plan.environment.name } },
        ...nodesIf(plan, (pods) => plan.namespacesByName.has(pods.namespace)),
      ];
    case 'mesh':
      return [{ namespaceLabels: { 'istio.io/rev': MESH_REVISION } }];
    case 'address':
      return plan.addresses.filter(({ name }) => name === peer.name);
  }
}

/** The same, for all pods of a namespace: what one end of a flow asks of them when the other is `other`. */
export function peersOfNamespace(
  plan: ClusterPlan,
  { name, onMesh }: PlannedNamespace,
  end: PlatformPeer,
  other: PlatformPeer,
): readonly FlowPeer[] {
  switch (end.kind) {
    case 'unit':
      return end.name === name ? peersOf(plan, other, name) : [];
    case 'same-namespace':
      return peersWithin(plan, other, name);
    case 'everything':
      return peersOf(plan, other, name);
    case 'mesh':
      return onMesh ? peersOf(plan, other, name) : [];
    case 'pods':
    case 'address':
      return [];
  }
}

/** What of `peer` stands in `namespace`. */
function peersWithin(plan: ClusterPlan, peer: PlatformPeer, namespace: string): readonly FlowPeer[] {
  switch (peer.kind) {
    case 'pods':
      return (plan.podsByNamespace.get(namespace) ?? [])
        .filter(({ name }) => name === peer.name)
        .map((pods) => peerOf(plan, pods));
    case 'unit':
      return peer.name === namespace ? [{ namespace }] : [];
    case 'everything':
      return wholeNamespace(plan, namespace);
    case 'mesh':
      return plan.namespacesByName.get(namespace)?.onMesh ? [{ namespace }] : [];
    case 'same-namespace':
    case 'address':
      return [];
  }
}

function peerOf(plan: ClusterPlan, { namespace, labels, hostNetwork = false }: PlatformPods): FlowPeer {
  return hostNetwork ? nodesOf(plan) : { namespace, podLabels: labels };
}

function wholeNamespace(plan: ClusterPlan, namespace: string): readonly FlowPeer[] {
  return [{ namespace }, ...nodesIf(plan, (pods) => pods.namespace === namespace)];
}

/** Pods in the network of their node have its address, whatever selectors say of them. */
function nodesIf(plan: ClusterPlan, meant: (pods: PlatformPods) => boolean): readonly FlowPeer[] {
  return plan.podsOnNodes.some(meant) ? [nodesOf(plan)] : [];
}

function nodesOf({ cluster }: ClusterPlan): FlowPeer {
  return { cidrs: [cluster.nodeCidr] };
}
