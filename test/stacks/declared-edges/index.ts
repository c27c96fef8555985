import type { ClusterSpec } from '../../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Service } from '../../../environments/specification/landscape';
import { callEdges } from './call';
import type { DeclaredEdge } from './edge';
import { outsideEdges } from './outside';

export type { DeclaredEdge } from './edge';

/** Whether a cluster has a workload of a service. */
export function runsOn({ tier }: Service, { role }: ClusterSpec): boolean {
  return role === 'primary' || (role === 'recovery' && tier < 3);
}

/** One function a kind of edge. */
const KINDS = [callEdges, outsideEdges];

/** Every connection of a cluster that services declare. */
export function declaredEdges(environment: EnvironmentSpec, cluster: ClusterSpec): DeclaredEdge[] {
  const running = environment.landscape.units.flatMap((unit) =>
    unit.services.filter((service) => runsOn(service, cluster)).map((service) => ({ unit, service })),
  );
  return running.flatMap((runs) => KINDS.flatMap((edgesOf) => edgesOf(runs, { running, environment })));
}
