import { REQUEST_PORTS } from '../../model/runtime';
import type { Call } from '../specification/landscape';
import type { PlatformFlow, PlatformPeer } from '../specification/platform';
import { type Flow, requestsOf, workloadEnd } from './flow';
import { gatewaysOf } from './mesh';
import { operationAddress } from './operation-address';
import { type OutsideHost, outsideAddresses } from './outside-hosts';
import type { PlacedService } from './placed-service';
import { type ClusterPlan, serviceMesh } from './plan';
import { isPublic } from './platform-flows';
import type { PublicEntry } from './public-routes';

/**
 * The register of flows of a cluster: everything that may pass in it, derived from the declared edges and from the
 * platform's own flows. The judge compares it with what the manifests open.
 */
export function registerOf(plan: ClusterPlan): readonly Flow[] {
  const callers = [...plan.services.values()];
  return [
    ...plan.platformFlows.flatMap((flow) => platformRows(plan, flow)),
    ...plan.publicEntries.flatMap((entry) => publicRows(plan, entry)),
    ...callers.flatMap((caller) => callRows(plan, caller)),
    ...callers.flatMap((caller) => outsideRows(plan, caller)),
    ...distinct(callers.flatMap((caller) => wayOutRows(plan, caller))),
  ];
}

/** The first of the rows that open the same. */
function distinct(rows: readonly Flow[]): Flow[] {
  const first = new Map<string, Flow>();
  for (const row of rows) {
    const key = `${row.from} ${row.to} ${row.port}`;
    first.set(key, first.get(key) ?? row);
  }
  return [...first.values()];
}

function platformRows(plan: ClusterPlan, flow: PlatformFlow): Flow[] {
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

function endsOf({ namespaces, mesh }: ClusterPlan, peer: PlatformPeer): string[] {
  if (peer === 'everything') {
    return namespaces.map(({ name }) => `namespace:${name}`);
  }
  if (peer === 'mesh') {
    return ['mesh'];
  }
  if ('address' in peer) {
    return [`address:${peer.address}`];
  }
  const gateway = gatewaysOf(mesh).find(({ name }) => name === peer.pods);
  return [gateway === undefined ? `packaged:${peer.pods}` : workloadEnd(gateway)];
}

function publicRows(plan: ClusterPlan, { publicHost, routes }: PublicEntry): Flow[] {
  const from = workloadEnd(serviceMesh(plan).ingress);
  return routes.flatMap(({ prefix, destinations }) =>
    destinations.map(({ service, requests }) => ({
      ...towards(plan.services.get(service) as PlacedService),
      from,
      operations: requestsOf(requests),
      reason: `${publicHost.host}${prefix} leads to ${service}`,
    })),
  );
}

function callRows({ services }: ClusterPlan, caller: PlacedService): Flow[] {
  const rows: Flow[] = [];
  for (const call of caller.service.calls ?? []) {
    const callee = services.get(call.to);
    // A soft edge may lead to a service that this cluster does not run.
    if (callee !== undefined) {
      rows.push({
        ...towards(callee),
        from: serviceEnd(caller),
        operations: requestsOf(addressesOfCall(call, callee)),
        host: `${callee.service.name}.${callee.unit.name}.svc.cluster.local`,
        reason: `${caller.service.name} calls ${callee.service.name}: ${call.operations.join(', ')}`,
      });
    }
  }
  return rows;
}

function addressesOfCall(call: Call, { unit, service }: PlacedService) {
  return call.operations.flatMap((name) => {
    const operation = service.operations?.[name];
    return operation === undefined ? [] : [operationAddress(unit.name, service.name, name, operation)];
  });
}

/** What a service sends out of the platform goes through the egress gateway, told apart by host. */
function outsideRows(plan: ClusterPlan, caller: PlacedService): Flow[] {
  return hostsOf(plan, caller).map(({ host }) => {
    const { egress } = serviceMesh(plan);
    return {
      from: serviceEnd(caller),
      to: workloadEnd(egress),
      port: egress.tlsPort,
      protocol: 'TCP',
      level: 'mesh',
      operations: [{ hosts: [host] }],
      host,
      reason: `${caller.service.name} calls ${host} outside the platform`,
    };
  });
}

/** What the egress gateway sends on for a service. */
function wayOutRows(plan: ClusterPlan, caller: PlacedService): Flow[] {
  return hostsOf(plan, caller).map(({ address, host, port }) => ({
    from: workloadEnd(serviceMesh(plan).egress),
    to: `address:${address}`,
    port,
    protocol: 'TCP',
    level: 'network',
    reason: `the egress gateway opens TLS to ${host}`,
  }));
}

function hostsOf({ outsideHosts }: ClusterPlan, { service }: PlacedService): OutsideHost[] {
  const used = new Set(outsideAddresses(service));
  return [...outsideHosts.values()].filter(({ address }) => used.has(address));
}

function towards(callee: PlacedService): Pick<Flow, 'to' | 'port' | 'protocol' | 'level'> {
  return { to: serviceEnd(callee), port: REQUEST_PORTS[callee.service.runtime], protocol: 'TCP', level: 'mesh' };
}

function serviceEnd({ unit, service }: PlacedService): string {
  return workloadEnd({ namespace: unit.name, name: service.name });
}
