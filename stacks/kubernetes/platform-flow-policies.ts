import { FlowPolicy } from '../../constructs/cluster/flow-policy';
import type { FlowPeer, PolicyFlow } from '../../constructs/cluster/network-policy-spec';
import { MESH_REVISION } from '../../environments/platform/mesh-revision';
import { GATEWAY_PODS, type PlatformPods, platformPodsOn } from '../../environments/platform/pods';
import { addressesOf } from '../../environments/register/addresses';
import { namespacesOn } from '../../environments/register/flows';
import { platformFlows } from '../../environments/register/platform-flows';
import type { PlatformFlow, PlatformPeer } from '../../environments/specification/platform';
import { type ClusterContext, PLATFORM, platformOwnership } from './cluster-context';
import { edgeNamespaces } from './edge-namespaces';

/**
 * The platform's own flows as NetworkPolicies: one a namespace for what all its pods need, one a kind of packaged pods
 * for the rest. The gateways' part from the internet is written by the gateways themselves.
 */
export function platformFlowPolicies(context: ClusterContext): void {
  namespaceFlows(context);
  packagedFlows(context);
}

function namespaceFlows(context: ClusterContext): void {
  const { environment, cluster } = context;
  const flows = platformFlows(environment, cluster);
  const meshNamespaces = new Set([
    ...edgeNamespaces(context),
    ...[...context.services.values()].map(({ unit }) => unit.name),
  ]);
  for (const namespace of namespacesOn(environment, cluster)) {
    const egress = flows
      .filter(({ from }) => from === 'everything' || (from === 'mesh' && meshNamespaces.has(namespace)))
      .map((flow) => policyFlow('egress', flow, peerOf(context, flow.to)));
    write(context, 'platform-flows', namespace, egress);
  }
}

function packagedFlows(context: ClusterContext): void {
  const flows = platformFlows(context.environment, context.cluster);
  for (const pods of platformPodsOn(context.cluster.role).filter(isPackaged)) {
    const egress = flows
      .filter(({ from }) => names(from, pods))
      .map((flow) => policyFlow('egress', flow, peerOf(context, flow.to)));
    const ingress = flows
      .filter(({ to }) => names(to, pods))
      .map((flow) => policyFlow('ingress', flow, peerOf(context, flow.from)));
    write(context, pods.name, pods.namespace, [...egress, ...ingress], pods.labels);
  }
}

/** Pods that a chart makes in a namespace of Terrace; policies of kube-system are the cluster's own. */
function isPackaged({ name, namespace, hostNetwork = false }: PlatformPods): boolean {
  return namespace !== 'kube-system' && !hostNetwork && !GATEWAY_PODS.some((gateway) => gateway.name === name);
}

function names(peer: PlatformPeer, pods: PlatformPods): boolean {
  return typeof peer === 'object' && 'pods' in peer && peer.pods === pods.name;
}

function policyFlow(direction: PolicyFlow['direction'], flow: PlatformFlow, peer: FlowPeer | undefined): PolicyFlow[] {
  return peer === undefined ? [] : [{ direction, peer, port: flow.port, protocol: flow.protocol }];
}

/** The peer of a flow, unless it is a range that has no addresses here. */
function peerOf({ environment, cluster }: ClusterContext, peer: PlatformPeer): FlowPeer | undefined {
  if (typeof peer === 'string') {
    return peer === 'mesh' ? { namespaceLabels: { 'istio.io/rev': MESH_REVISION } } : {};
  }
  if ('address' in peer) {
    return addressesOf(environment, cluster).find(({ name }) => name === peer.address);
  }
  const pods = platformPodsOn(cluster.role).find(({ name }) => name === peer.pods);
  return pods === undefined ? undefined : { namespace: pods.namespace, podLabels: pods.labels };
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
      ownership: platformOwnership(context),
      flows: all,
      podLabels,
    });
  }
}
