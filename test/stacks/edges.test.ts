import type { ManifestObject } from '../../stacks/writer';
import { type DeclaredEdge, declaredEdges, runsOn } from './declared-edges';
import { type AnyObject, clusterOf, EVERY_ENVIRONMENT, objectsOf, only } from './environments';

/** Whether a rule of a NetworkPolicy names the pods and the port. */
function names(rules: AnyObject[], side: 'from' | 'to', namespace: string, app: string, port: number): boolean {
  return rules.some(
    (rule) =>
      rule.ports.some((entry: AnyObject) => entry.port === port && entry.protocol === 'TCP') &&
      rule[side].some(
        (peer: AnyObject) =>
          peer.namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'] === namespace &&
          peer.podSelector?.matchLabels?.['app.kubernetes.io/name'] === app,
      ),
  );
}

function admits(policy: AnyObject, edge: DeclaredEdge): boolean {
  const rules = policy.spec.rules.filter((rule: AnyObject) =>
    rule.from?.some(({ source }: AnyObject) => source.serviceAccounts.includes(`${edge.callerUnit}/${edge.caller}`)),
  );
  const operations: AnyObject[] = rules.flatMap((rule: AnyObject) =>
    rule.to.map(({ operation }: AnyObject) => operation),
  );
  const covers = (list: string[] | undefined, wanted: readonly string[] | undefined) =>
    wanted === undefined ? list === undefined : wanted.every((entry) => list?.includes(entry));
  return edge.operations.every(({ methods, paths, hosts }) =>
    operations.some(
      (operation) =>
        operation.ports.includes(String(edge.port)) &&
        covers(operation.methods, methods) &&
        covers(operation.paths, paths) &&
        covers(operation.hosts, hosts),
    ),
  );
}

function missingParts(objects: readonly ManifestObject[], edge: DeclaredEdge): string[] {
  const { caller, callerUnit, callee, calleeUnit, port, sidecarHost } = edge;
  const egress = only(objects, 'NetworkPolicy', callerUnit, caller).spec.egress;
  const ingress = only(objects, 'NetworkPolicy', calleeUnit, callee).spec.ingress;
  const sidecar = only(objects, 'Sidecar', callerUnit, caller);
  const parts = {
    'egress of the NetworkPolicy': names(egress, 'to', calleeUnit, callee, port),
    'ingress of the NetworkPolicy': names(ingress, 'from', callerUnit, caller, port),
    'the AuthorizationPolicy': admits(only(objects, 'AuthorizationPolicy', calleeUnit, callee), edge),
    'the Sidecar': sidecar.spec.egress[0].hosts.includes(sidecarHost),
  };
  return Object.entries(parts)
    .filter(([, present]) => !present)
    .map(([part]) => `${caller} → ${callee}: ${part}`);
}

const CLUSTERS = EVERY_ENVIRONMENT.flatMap((environment) =>
  environment.clusters
    .filter(({ role }) => role !== 'management')
    .map((cluster) => ({ environment, cluster, title: `${environment.name}/${cluster.name}` })),
);

describe.each(CLUSTERS)('the edges of $title', ({ environment, cluster }) => {
  const objects = objectsOf(clusterOf(environment, cluster.name));
  const edges = declaredEdges(environment, cluster);

  test('yield NetworkPolicy at both ends, AuthorizationPolicy and Sidecar entry', () => {
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.flatMap((edge) => missingParts(objects, edge))).toEqual([]);
  });

  test('are all that services may call', () => {
    const allowed = new Map<string, Set<string>>();
    for (const { caller, callerUnit, sidecarHost } of edges) {
      const key = `${callerUnit}/${caller}`;
      allowed.set(key, (allowed.get(key) ?? new Set()).add(sidecarHost));
    }
    for (const sidecar of objects.filter(({ kind }) => kind === 'Sidecar') as AnyObject[]) {
      const declared = allowed.get(`${sidecar.metadata.namespace}/${sidecar.metadata.name}`);

      expect(sidecar.spec.egress[0].hosts).toEqual(declared === undefined ? ['~/*'] : [...declared].sort());
    }
  });

  test('leave no trace of a service that the cluster does not run', () => {
    const absent = environment.landscape.units.flatMap(({ services }) =>
      services.filter((service) => !runsOn(service, cluster)),
    );
    const text = JSON.stringify(objects);

    expect(absent.filter(({ name }) => text.includes(`"app.kubernetes.io/name":"${name}"`))).toEqual([]);
  });
});

describe('the way to the core bank', () => {
  test.each(EVERY_ENVIRONMENT)('leads from the adapter alone in $name', (environment) => {
    const services = environment.landscape.units.flatMap((unit) => unit.services);
    const adapters = services.filter(({ core }) => core !== undefined).map(({ name }) => name);
    expect(adapters).toHaveLength(1);

    for (const { name, role } of environment.clusters.filter((cluster) => cluster.role !== 'management')) {
      const objects = objectsOf(clusterOf(environment, name)) as AnyObject[];
      const importers = objects
        .filter(({ kind }) => kind === 'Sidecar')
        .filter(({ spec }) => spec.egress[0].hosts.includes(`istio-egress/${environment.coreBank.host}`))
        .map(({ metadata }) => metadata.name);

      expect({ role, importers }).toEqual({ role, importers: adapters });
    }
  });

  test.each(EVERY_ENVIRONMENT)('is open for the egress gateway alone in $name', (environment) => {
    const [core = ''] = environment.coreBank.cidrs;
    const objects = objectsOf(clusterOf(environment, 'primary')) as AnyObject[];
    const openers = objects.filter(
      ({ kind, spec }) => kind === 'NetworkPolicy' && JSON.stringify(spec.egress ?? []).includes(core),
    );

    expect(openers.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)).toEqual([
      'istio-egress/egressgateway',
    ]);
  });
});
