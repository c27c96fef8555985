import { type Flow, towards, workloadEnd } from '../flow';
import { type OperationAddress, operationAddress, requestsOf } from '../operation-address';
import { isBelow } from '../paths';
import type { PlacedService } from '../placed-service';
import { type ClusterPlan, serviceMesh } from '../plan';
import type { PublicEntry } from '../public-entries';

/**
 * What a public host opens from the ingress gateway to the services behind it.
 *
 * @throws on a cluster without a mesh, see {@link serviceMesh}
 */
export function publicRows(plan: ClusterPlan, { publicHost, routes }: PublicEntry): readonly Flow[] {
  const from = workloadEnd(serviceMesh(plan).ingress);
  return routes.flatMap(({ prefix, destinations }) =>
    destinations.map(({ placed }) => ({
      ...towards(placed),
      from,
      operations: requestsOf(below(prefix, placed)),
      publicHost: publicHost.host,
      reason: `${publicHost.host}${prefix} leads to ${placed.service.name}`,
    })),
  );
}

/** What a service answers below a prefix: a front end its files, any other its operations. */
function below(prefix: string, { unit, service }: PlacedService): OperationAddress[] {
  if (service.runtime === 'spa') {
    const paths = prefix === '/' ? ['/*'] : [prefix, `${prefix}/*`];
    return ['GET', 'HEAD'].flatMap((method) => paths.map((path) => ({ method, path })));
  }
  return Object.entries(service.operations ?? {})
    .map(([name, operation]) => operationAddress(unit.name, service.name, name, operation))
    .filter(({ path }) => isBelow(path, prefix));
}
