import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { BusinessService } from '../../../constructs/service/business-service';
import { imageOf, imageReference } from '../../../environments/images';
import type { PlacedService } from '../../../environments/register/placed-service';
import { type ClusterContext, teamOwnership } from '../cluster-context';
import type { BuiltService } from '../edges/ends';
import { operationsOf } from '../operations';

/** Layer 50: the services, by name. */
export function services(context: ClusterContext): ReadonlyMap<string, BuiltService> {
  return new Map([...context.plan.services].map(([name, placed]) => [name, { placed, built: build(context, placed) }]));
}

function build({ plan, charts }: ClusterContext, placed: PlacedService): BusinessService {
  const { unit, team, service, placement, minReplicas, maxReplicas, resources } = placed;
  const image = imageOf(unit.name, service.name);
  return new BusinessService(charts.of('50-services', team.name), service.name, {
    serviceName: service.name,
    unit: unit.name,
    ownership: teamOwnership(plan, team),
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
    operations: operationsOf(placed),
    standing: placement,
  });
}
