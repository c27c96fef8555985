import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { BusinessService } from '../../../constructs/service/business-service';
import { imageOf, imageReference } from '../../../environments/images';
import type { PlacedService } from '../../../environments/register/placed-service';
import { rolledOut } from '../../guide/step';
import type { Area } from '../area';
import { type ClusterContext, teamOwnership } from '../cluster-context';
import { operationsOf } from '../operations';

/** A service of a cluster: what is declared of it, and what was made. */
export interface BuiltService {
  /** What the landscape and the environment say. */
  readonly placed: PlacedService;
  /** The construct that holds its objects. */
  readonly built: BusinessService;
}

/** The services of a cluster, by name. */
export function services(context: ClusterContext): Area<ReadonlyMap<string, BuiltService>> {
  const built = [...context.plan.services].map(
    ([name, placed]) => [name, { placed, built: build(context, placed) }] as const,
  );
  return {
    handles: new Map(built),
    guide: {
      layers: {
        '50-services': {
          holds: 'the services, one file a team',
          waits: [rolledOut(`${context.plan.cluster.name}/50-services`, '15m')],
        },
      },
    },
  };
}

function build({ plan, charts }: ClusterContext, placed: PlacedService): BusinessService {
  const { unit, team, service, placement, minReplicas, maxReplicas, resources } = placed;
  const image = imageOf(plan.environment, unit.name, service.name);
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
