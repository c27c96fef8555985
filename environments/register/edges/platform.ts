import type { PlatformFlow, PlatformPeer } from '../../specification/platform';
import { type Flow, type FlowEnd, workloadEnd } from '../flow';
import { gatewaysOf } from '../mesh';
import type { ClusterPlan } from '../plan';
import { isPublic } from '../platform-flows';

/** What a flow of the platform itself opens; what comes from the internet is told apart by public host. */
export function platformRows(plan: ClusterPlan, flow: PlatformFlow): readonly Flow[] {
  const { port, protocol, reason } = flow;
  const hosts = plan.publicEntries.map(({ publicHost }) => publicHost.host);
  if (isPublic(flow) && hosts.length === 0) {
    return [];
  }
  return endsOf(plan, flow.from).flatMap((from) =>
    endsOf(plan, flow.to).map((to) => ({
      from,
      to,
      port,
      protocol,
      ...(isPublic(flow) ? { level: 'mesh', operations: [{ hosts }] } : { level: 'network' }),
      reason,
    })),
  );
}

function endsOf({ namespaces, mesh }: ClusterPlan, peer: PlatformPeer): readonly FlowEnd[] {
  switch (peer.kind) {
    case 'pods': {
      const gateway = gatewaysOf(mesh).find(({ name }) => name === peer.name);
      return [gateway === undefined ? `packaged:${peer.name}` : workloadEnd(gateway)];
    }
    case 'everything':
      return namespaces.map(({ name }) => `namespace:${name}` as const);
    case 'mesh':
      return ['mesh'];
    case 'address':
      return [`address:${peer.name}`];
  }
}
