import { Duration, Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { PublicHost } from '../../../constructs/gateway/public-host';
import type { ServiceOperation } from '../../../constructs/mesh/operation';
import { BusinessService } from '../../../constructs/service/business-service';
import { imageOf, imageReference } from '../../../environments/images';
import { requestsOf } from '../../../environments/register/flow';
import { operationAddress } from '../../../environments/register/operation-address';
import { outsideAddresses } from '../../../environments/register/outside-hosts';
import type { PlacedService } from '../../../environments/register/placed-service';
import type { Operation, Retries } from '../../../environments/specification/landscape';
import { type ClusterContext, PLATFORM, platformOwnership, teamOwnership } from '../cluster-context';
import type { MeshEdges } from './mesh';
import { certificateOf } from './security';

/** Layer 50: the services, who calls whom, and what the internet reaches. */
export function services(context: ClusterContext, edges: MeshEdges | undefined): void {
  if (edges === undefined) {
    return;
  }
  const built = new Map([...context.plan.services].map(([name, placed]) => [name, build(context, placed)]));
  for (const [name, { service }] of context.plan.services) {
    const caller = built.get(name) as BusinessService;
    connect(caller, service.calls ?? [], built);
    for (const address of outsideAddresses(service)) {
      edges.outside.get(address)?.allowFrom(caller);
    }
  }
  publish(context, edges, built);
}

function build(context: ClusterContext, placed: PlacedService): BusinessService {
  const { unit, team, service, placement, minReplicas, maxReplicas, resources } = placed;
  const image = imageOf(unit.name, service.name);
  return new BusinessService(context.charts.of('50-services', team.name), service.name, {
    serviceName: service.name,
    unit: unit.name,
    ownership: teamOwnership(context.plan, team),
    tier: service.tier,
    dataClass: service.dataClass,
    runtime: service.runtime,
    runbook: service.runbook,
    image: imageReference(image),
    version: image.tag,
    cpu: Cpu.millis(resources.cpuMillis),
    memory: Size.mebibytes(resources.memoryMiB),
    minReplicas,
    maxReplicas,
    operations: Object.entries(service.operations ?? {}).map(([name, operation]) =>
      operationOf(placed, name, operation),
    ),
    standing: placement,
  });
}

function operationOf({ unit, service }: PlacedService, name: string, operation: Operation): ServiceOperation {
  const { attempts, perTryTimeoutMs } = retriesOf(operation);
  return {
    name,
    ...operationAddress(unit.name, service.name, name, operation),
    timeout: Duration.millis(operation.timeoutMs),
    retryAttempts: attempts,
    perTryTimeout: Duration.millis(perTryTimeoutMs),
  };
}

/** What a contract says of retries, or its default: one more try within the deadline, where that does no harm. */
function retriesOf({ idempotent, timeoutMs, retries }: Operation): Retries {
  return retries ?? { attempts: idempotent ? 1 : 0, perTryTimeoutMs: Math.floor(timeoutMs / 2) };
}

function connect(
  caller: BusinessService,
  calls: NonNullable<PlacedService['service']['calls']>,
  built: ReadonlyMap<string, BusinessService>,
): void {
  for (const { to, operations } of calls) {
    const callee = built.get(to);
    // A soft edge may lead to a service that this cluster does not run.
    if (callee !== undefined) {
      caller.calls(
        callee,
        callee.operations.filter(({ name }) => operations.includes(name)),
      );
    }
  }
}

function publish(context: ClusterContext, { ingress }: MeshEdges, built: ReadonlyMap<string, BusinessService>): void {
  const { plan, charts } = context;
  for (const { name, publicHost, routes } of plan.publicEntries) {
    const host = new PublicHost(charts.of('50-services', PLATFORM), `public-${name}`, {
      gateway: ingress,
      hostId: name,
      host: publicHost.host,
      certificateSecret: certificateOf(name),
      ownership: platformOwnership(plan),
    });
    for (const { prefix, timeoutMs, destinations } of routes) {
      host.addRoute({
        prefix,
        timeout: Duration.millis(timeoutMs),
        destinations: destinations.map(({ service, percent, requests }) => ({
          callee: built.get(service) as BusinessService,
          percent,
          grants: requestsOf(requests),
        })),
      });
    }
  }
}
