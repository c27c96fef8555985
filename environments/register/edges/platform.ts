import type { PlatformPods } from '../../platform/pods';
import type { PlatformFlow, PlatformPeer } from '../../specification/platform';
import { type Flow, type FlowEnd, namespaceEnd, workloadEnd } from '../flow';
import { endpointName } from '../placed-pods';
import { type ClusterPlan, podsNamed } from '../plan';
import { isPublic } from '../platform-flows';

/** What a flow of the platform itself opens; what comes from the internet is told apart by public host. */
export function platformRows(plan: ClusterPlan, flow: PlatformFlow): readonly Flow[] {
  const { port, protocol, reason } = flow;
  const hosts = plan.publicEntries.map(({ publicHost }) => publicHost.host);
  if (isPublic(flow) && hosts.length === 0) {
    return [];
  }
  return pairsOf(plan, flow).map(([from, to]) => ({
    from,
    to,
    port,
    protocol,
    ...(isPublic(flow) ? { level: 'mesh', operations: [{ hosts }] } : { level: 'network' }),
    reason,
  }));
}

type Pair = readonly [from: FlowEnd, to: FlowEnd];

function pairsOf(plan: ClusterPlan, { from, to }: PlatformFlow): readonly Pair[] {
  if (from.kind === 'same-namespace') {
    return endsByNamespace(plan, to).map(([namespace, end]) => [namespaceEnd(namespace), end]);
  }
  if (to.kind === 'same-namespace') {
    return endsByNamespace(plan, from).map(([namespace, end]) => [end, namespaceEnd(namespace)]);
  }
  return endsOf(plan, from).flatMap((one) => endsOf(plan, to).map((other): Pair => [one, other]));
}

function endsOf(plan: ClusterPlan, peer: Exclude<PlatformPeer, { kind: 'same-namespace' }>): readonly FlowEnd[] {
  switch (peer.kind) {
    case 'pods':
      return podsNamed(plan, peer.name).map(podsEnd);
    case 'unit':
      return [namespaceEnd(peer.name)];
    case 'everything':
      return plan.namespaces.map(({ name }) => namespaceEnd(name));
    case 'mesh':
      return ['mesh'];
    case 'address':
      return [`address:${peer.name}`];
  }
}

/** The ends that a peer has in each namespace. */
function endsByNamespace(plan: ClusterPlan, peer: PlatformPeer): readonly (readonly [namespace: string, FlowEnd])[] {
  switch (peer.kind) {
    case 'pods':
      return podsNamed(plan, peer.name).map((pods) => [pods.namespace, podsEnd(pods)]);
    case 'unit':
      return [[peer.name, namespaceEnd(peer.name)]];
    case 'everything':
      return plan.namespaces.map(({ name }) => [name, namespaceEnd(name)]);
    case 'mesh':
      return plan.namespaces.filter(({ onMesh }) => onMesh).map(({ name }) => [name, namespaceEnd(name)]);
    case 'same-namespace':
    case 'address':
      return [];
  }
}

function podsEnd(pods: PlatformPods): FlowEnd {
  return pods.madeBy === 'terrace' ? workloadEnd(pods) : `packaged:${endpointName(pods)}`;
}
