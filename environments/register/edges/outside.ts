import { type Flow, serviceEnd, workloadEnd } from '../flow';
import { type OutsideHost, outsideUses } from '../outside-hosts';
import type { PlacedService } from '../placed-service';
import { type ClusterPlan, serviceMesh } from '../plan';

/**
 * What a service sends to external hosts and to the core bank: it goes through the egress gateway, told apart by host.
 *
 * @throws on a cluster without a mesh, see {@link serviceMesh}
 */
export function outsideRows(plan: ClusterPlan, caller: PlacedService): readonly Flow[] {
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

/**
 * What the egress gateway sends on for a service; the same row for all services that use the host.
 *
 * @throws on a cluster without a mesh, see {@link serviceMesh}
 */
export function wayOutRows(plan: ClusterPlan, caller: PlacedService): readonly Flow[] {
  return hostsOf(plan, caller).map(({ address, host, port }) => ({
    from: workloadEnd(serviceMesh(plan).egress),
    to: `address:${address}`,
    port,
    protocol: 'TCP',
    level: 'network',
    reason: `the egress gateway opens TLS to ${host}`,
  }));
}

function hostsOf({ outsideHosts }: ClusterPlan, { service }: PlacedService): readonly OutsideHost[] {
  const used = new Set(outsideUses(service).map(({ address }) => address));
  return [...used].flatMap((address) => outsideHosts.get(address) ?? []).sort((a, b) => a.rank - b.rank);
}
