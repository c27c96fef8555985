import { FlowPolicy } from '../../../constructs/cluster/flow-policy';
import type { FlowPeer, PolicyFlow } from '../../../constructs/cluster/network-policy-spec';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import type { PlatformPods } from '../../../environments/platform/pods';
import { gatewaysOf } from '../../../environments/register/mesh';
import type { ClusterPlan } from '../../../environments/register/plan';
import type { PlatformFlow, PlatformPeer } from '../../../environments/specification/platform';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/**
 * Writes the platform's own flows as NetworkPolicies: one a namespace for what all its pods need, one a kind of packaged pods
 * for the rest. The gateways' part from the internet is written by the gateways themselves.
 */
export function connectPlatform(context: ClusterContext): void {
  namespaceFlows(context);
  packagedFlows(context);
}

function namespaceFlows(context: ClusterContext): void {
  const { plan } = context;
  for (const { name, onMesh } of plan.namespaces) {
    const egress = plan.platformFlows
      .filter(({ from }) => from.kind === 'everything' || (from.kind === 'mesh' && onMesh))
      .map((flow) => policyFlow('egress', flow, peerOf(plan, flow.to)));
    write(context, 'platform-flows', name, egress);
  }
}

function packagedFlows(context: ClusterContext): void {
  const { plan } = context;
  for (const pods of plan.packagedPods.filter(isGoverned)) {
    const egress = plan.platformFlows
      .filter(({ from }) => names(from, pods))
      .map((flow) => policyFlow('egress', flow, peerOf(plan, flow.to)));
    const ingress = plan.platformFlows
      .filter(({ to }) => names(to, pods))
      .map((flow) => policyFlow('ingress', flow, peerOf(plan, flow.from)));
    write(context, pods.name, pods.namespace, [...egress, ...ingress], pods.labels);
  }
}

/** Policies of kube-system are the cluster's own, and none reaches pods in the network of their node. */
function isGoverned({ namespace, hostNetwork = false }: PlatformPods): boolean {
  return namespace !== 'kube-system' && !hostNetwork;
}

function names(peer: PlatformPeer, pods: PlatformPods): boolean {
  return peer.kind === 'pods' && peer.name === pods.name;
}

function policyFlow(direction: PolicyFlow['direction'], flow: PlatformFlow, peer: FlowPeer | undefined): PolicyFlow[] {
  return peer === undefined ? [] : [{ direction, peer, port: flow.port, protocol: flow.protocol }];
}

/** The peer of a flow, unless it is a range that has no addresses here. */
function peerOf({ addresses, packagedPods, mesh }: ClusterPlan, peer: PlatformPeer): FlowPeer | undefined {
  switch (peer.kind) {
    case 'pods': {
      const pods = [...packagedPods, ...gatewaysOf(mesh)].find(({ name }) => name === peer.name);
      return pods === undefined ? undefined : { namespace: pods.namespace, podLabels: pods.labels };
    }
    case 'everything':
      return {};
    case 'mesh':
      return { namespaceLabels: { 'istio.io/rev': MESH_REVISION } };
    case 'address':
      return addresses.find(({ name }) => name === peer.name);
  }
}

function write(
  context: ClusterContext,
  policyName: string,
  namespace: string,
  flows: readonly PolicyFlow[][],
  podLabels?: Readonly<Record<string, string>>,
): void {
  const all = flows.flat();
  if (all.length > 0) {
    new FlowPolicy(context.charts.of('10-policies', PLATFORM), `${namespace}-${policyName}`, {
      policyName,
      namespace,
      ownership: platformOwnership(context.plan),
      flows: all,
      podLabels,
    });
  }
}
