import { FlowPolicy } from '../../../constructs/cluster/flow-policy';
import type { FlowPeer, PolicyFlow } from '../../../constructs/cluster/network-policy-spec';
import { isGoverned, type PlatformPods } from '../../../environments/platform/pods';
import { gatewaysOf } from '../../../environments/register/mesh';
import { isPublic } from '../../../environments/register/platform-flows';
import type { PlatformFlow, PlatformPeer } from '../../../environments/specification/platform';
import type { BuiltService } from '../areas/services';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';
import type { EdgeEnds } from './ends';
import { peersOf, peersOfNamespace } from './platform-peers';

/** Ports of a sidecar's own, which the mesh keeps from being taken through it: health, readiness, metrics. */
const PROXY_PORTS: readonly number[] = [15020, 15021, 15090];

/**
 * Writes the platform's own flows as NetworkPolicies: one a namespace for what all its pods need, one a kind of pods of
 * components for the rest. The part of gateways from the internet is written by the gateways themselves.
 */
export function connectPlatform(context: ClusterContext, { services }: Pick<EdgeEnds, 'services'>): void {
  const { plan } = context;
  const declared = plan.platformFlows.filter((flow) => !isPublic(flow));
  const units = new Map(plan.units.map((placed) => [placed.unit.name, placed.services]));
  for (const namespace of plan.namespaces) {
    const flows = flowsAt(declared, (end, other) => peersOfNamespace(plan, namespace, end, other));
    write(context, { policyName: 'platform-flows', namespace: namespace.name, flows });
    for (const { service } of units.get(namespace.name) ?? []) {
      keepFromProxy(services.get(service.name), flows);
    }
  }
  for (const pods of [...plan.packagedPods, ...gatewaysOf(plan.mesh)].filter(isGoverned)) {
    const flows = flowsAt(declared, (end, other) =>
      end.kind === 'pods' && end.name === pods.name ? peersOf(plan, other, pods.namespace) : [],
    );
    write(context, { policyName: policyNameOf(pods), namespace: pods.namespace, flows, podLabels: pods.labels });
  }
}

/** What some pods send and receive; `peers` says whom they meet when they are one end of a flow. */
function flowsAt(
  declared: readonly PlatformFlow[],
  peers: (end: PlatformPeer, other: PlatformPeer) => readonly FlowPeer[],
): readonly PolicyFlow[] {
  const flows: PolicyFlow[] = [];
  for (const { from, to, port, protocol } of declared) {
    for (const peer of peers(from, to)) {
      flows.push({ direction: 'egress', peer, port, protocol });
    }
    for (const peer of peers(to, from)) {
      flows.push({ direction: 'ingress', peer, port, protocol });
    }
  }
  return flows;
}

function keepFromProxy(service: BuiltService | undefined, flows: readonly PolicyFlow[]): void {
  for (const { port } of flows.filter(passesByProxy)) {
    service?.built.pods.keepFromProxy(port);
  }
}

/** What reaches the pods of services without a certificate of the mesh; their proxies would refuse it. */
function passesByProxy({ direction, protocol, port }: PolicyFlow): boolean {
  return direction === 'ingress' && protocol === 'TCP' && !PROXY_PORTS.includes(port);
}

/** The policy of a gateway's public and declared edges has the gateway's name. */
function policyNameOf({ name, madeBy }: PlatformPods): string {
  return madeBy === 'terrace' ? `${name}-platform` : name;
}

interface PlatformPolicy {
  readonly policyName: string;
  readonly namespace: string;
  readonly flows: readonly PolicyFlow[];
  readonly podLabels?: PlatformPods['labels'];
}

function write({ plan, charts }: ClusterContext, policy: PlatformPolicy): void {
  const { policyName, namespace, flows } = policy;
  if (flows.length > 0) {
    const ownership = platformOwnership(plan);
    new FlowPolicy(charts.of('10-policies', PLATFORM), `${namespace}-${policyName}`, { ...policy, ownership });
  }
}
