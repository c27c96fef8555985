import { REQUEST_PORTS } from '../../model/runtime';
import { GATEWAY_PODS, platformPodsOn } from '../platform/pods';
import type { ClusterSpec } from '../specification/cluster';
import type { EnvironmentSpec } from '../specification/environment';
import type { Call } from '../specification/landscape';
import type { PlatformPeer } from '../specification/platform';
import { CORE_BANK, externalAddress, resolveHost } from './addresses';
import { type Flow, requestsOf } from './flow';
import { operationAddress } from './operation-address';
import { type PlacedService, placedServices } from './placed-service';
import { isPublic, platformFlows } from './platform-flows';
import { publicEntries } from './public-routes';

const INGRESS = 'workload:istio-ingress/ingressgateway';
const EGRESS = 'workload:istio-egress/egressgateway';
const EGRESS_PORT = 8443;

/**
 * The register of flows of a cluster: everything that may pass in it, derived from the declared edges and from the
 * platform's own flows. The judge compares it with what the manifests open.
 */
export function registerOf(environment: EnvironmentSpec, cluster: ClusterSpec): readonly Flow[] {
  const placed = placedServices(environment, cluster);
  return [
    ...platformRows(environment, cluster, placed),
    ...publicRows(environment, placed),
    ...[...placed.values()].flatMap((caller) => callRows(caller, placed)),
    ...[...placed.values()].flatMap((caller) => outsideRows(environment, caller)),
    ...(placed.size > 0 ? gatewayRows(environment, placed) : []),
  ];
}

/** Namespaces that Terrace makes on a cluster, by cdk8s or Terraform. */
export function namespacesOn(environment: EnvironmentSpec, cluster: ClusterSpec): readonly string[] {
  const placed = placedServices(environment, cluster);
  const platform = platformPodsOn(cluster.role)
    .map(({ namespace }) => namespace)
    .filter((namespace) => namespace !== 'kube-system');
  return [...new Set([...platform, ...[...placed.values()].map(({ unit }) => unit.name)])].sort();
}

function platformRows(
  environment: EnvironmentSpec,
  cluster: ClusterSpec,
  placed: ReadonlyMap<string, PlacedService>,
): Flow[] {
  const hosts = publicEntries(environment, placed).map(({ publicHost }) => publicHost.host);
  const rows: Flow[] = [];
  for (const flow of platformFlows(environment, cluster)) {
    if (!isPublic(flow) || hosts.length > 0) {
      for (const from of endsOf(flow.from, namespacesOn(environment, cluster))) {
        const [to] = endsOf(flow.to, []);
        rows.push({
          from,
          to: to as string,
          port: flow.port,
          protocol: flow.protocol,
          ...(isPublic(flow) ? { level: 'mesh', operations: [{ hosts }] } : { level: 'network' }),
          reason: flow.reason,
        });
      }
    }
  }
  return rows;
}

function endsOf(peer: PlatformPeer, namespaces: readonly string[]): string[] {
  if (peer === 'everything') {
    return namespaces.map((namespace) => `namespace:${namespace}`);
  }
  if (peer === 'mesh') {
    return ['mesh'];
  }
  if ('address' in peer) {
    return [`address:${peer.address}`];
  }
  const gateway = GATEWAY_PODS.find(({ name }) => name === peer.pods);
  return [gateway === undefined ? `packaged:${peer.pods}` : `workload:${gateway.namespace}/${gateway.name}`];
}

function publicRows(environment: EnvironmentSpec, placed: ReadonlyMap<string, PlacedService>): Flow[] {
  return publicEntries(environment, placed).flatMap(({ publicHost, routes }) =>
    routes.flatMap(({ prefix, destinations }) =>
      destinations.map(({ service, requests }) => ({
        ...towards(placed.get(service) as PlacedService),
        from: INGRESS,
        operations: requestsOf(requests),
        reason: `${publicHost.host}${prefix} leads to ${service}`,
      })),
    ),
  );
}

function callRows(caller: PlacedService, placed: ReadonlyMap<string, PlacedService>): Flow[] {
  const rows: Flow[] = [];
  for (const call of caller.service.calls ?? []) {
    const callee = placed.get(call.to);
    if (callee !== undefined) {
      const row = towards(callee);
      rows.push({
        ...row,
        from: workload(caller),
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
function outsideRows(environment: EnvironmentSpec, caller: PlacedService): Flow[] {
  return outsideHosts(environment, caller).map(({ host }) => ({
    from: workload(caller),
    to: EGRESS,
    port: EGRESS_PORT,
    protocol: 'TCP',
    level: 'mesh',
    operations: [{ hosts: [host] }],
    host,
    reason: `${caller.service.name} calls ${host} outside the platform`,
  }));
}

function gatewayRows(environment: EnvironmentSpec, placed: ReadonlyMap<string, PlacedService>): Flow[] {
  const targets = new Map(
    [...placed.values()]
      .flatMap((caller) => outsideHosts(environment, caller))
      .map((target) => [target.address, target]),
  );
  return [...targets.values()].map(({ address, host, port }) => ({
    from: EGRESS,
    to: `address:${address}`,
    port,
    protocol: 'TCP',
    level: 'network',
    reason: `the egress gateway opens TLS to ${host}`,
  }));
}

interface OutsideTarget {
  readonly address: string;
  readonly host: string;
  readonly port: number;
}

function outsideHosts(environment: EnvironmentSpec, { service }: PlacedService): OutsideTarget[] {
  const { landscape, coreBank } = environment;
  const used = new Set((service.external ?? []).map(({ host }) => host));
  const external = landscape.externalHosts
    .filter(({ name }) => used.has(name))
    .map((entry) => ({ ...resolveHost(environment, entry), address: externalAddress(entry.name) }));
  return service.core === undefined ? external : [...external, { ...coreBank, address: CORE_BANK }];
}

function towards(callee: PlacedService): Pick<Flow, 'to' | 'port' | 'protocol' | 'level'> {
  return { to: workload(callee), port: REQUEST_PORTS[callee.service.runtime], protocol: 'TCP', level: 'mesh' };
}

function workload({ unit, service }: PlacedService): string {
  return `workload:${unit.name}/${service.name}`;
}
