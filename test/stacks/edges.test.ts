import type { ClusterSpec } from '../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Service, Unit } from '../../environments/specification/landscape';
import type { ManifestObject } from '../../stacks/writer';
import { type AnyObject, clusterOf, ENVIRONMENTS, objectsOf, only } from './environments';

/** A declared connection, straight from the landscape: no code of the constructs, nor of the register. */
interface DeclaredEdge {
  readonly caller: string;
  readonly callerUnit: string;
  readonly callee: string;
  readonly calleeUnit: string;
  readonly port: number;
  readonly sidecarHost: string;
  /** What the callee's AuthorizationPolicy must admit. */
  readonly operations: readonly { readonly methods?: string[]; readonly paths?: string[]; readonly hosts?: string[] }[];
}

const PORTS = { 'go-grpc': 9000, 'java-spring': 8080, 'kotlin-spring': 8080, spa: 8080 };

function runs({ tier }: Service, { role }: ClusterSpec): boolean {
  return role === 'primary' || (role === 'recovery' && tier < 3);
}

function declaredEdges(environment: EnvironmentSpec, cluster: ClusterSpec): DeclaredEdge[] {
  const placed = environment.landscape.units.flatMap((unit) =>
    unit.services.filter((service) => runs(service, cluster)).map((service) => ({ unit, service })),
  );
  return placed.flatMap(({ unit, service }) => [
    ...callEdges(unit, service, placed),
    ...outsideEdges(environment, unit, service),
  ]);
}

function callEdges(unit: Unit, service: Service, placed: readonly { unit: Unit; service: Service }[]): DeclaredEdge[] {
  return (service.calls ?? []).flatMap((call) => {
    const callee = placed.find((candidate) => candidate.service.name === call.to);
    if (callee === undefined) {
      return [];
    }
    return {
      caller: service.name,
      callerUnit: unit.name,
      callee: call.to,
      calleeUnit: callee.unit.name,
      port: PORTS[callee.service.runtime],
      sidecarHost: `${callee.unit.name}/${call.to}.${callee.unit.name}.svc.cluster.local`,
      operations: call.operations.map((name) => {
        const operation = callee.service.operations?.[name];
        if (operation === undefined) {
          throw new Error(`${call.to} has no operation ${name}`);
        }
        const [method = '', path = ''] = (operation.http ?? `POST ${rpcPath(callee.unit.name, call.to, name)}`).split(
          ' ',
        );
        return { methods: [method], paths: [path.replace(/\{\w+\}/g, '{*}')] };
      }),
    };
  });
}

function rpcPath(unit: string, service: string, rpc: string): string {
  const words = service.split('-').map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return `/terrace.${unit.replace(/-/g, '_')}.v1.${words.join('')}/${rpc}`;
}

function outsideEdges(
  { landscape, externalHosts, coreBank }: EnvironmentSpec,
  unit: Unit,
  service: Service,
): DeclaredEdge[] {
  const hosts = (service.external ?? []).map(({ host: name }) => {
    const declared = landscape.externalHosts.find((candidate) => candidate.name === name);
    return externalHosts[name]?.host ?? declared?.host ?? 'missing';
  });
  return [...hosts, ...(service.core === undefined ? [] : [coreBank.host])].map((host) => ({
    caller: service.name,
    callerUnit: unit.name,
    callee: 'egressgateway',
    calleeUnit: 'istio-egress',
    port: 8443,
    sidecarHost: `istio-egress/${host}`,
    operations: [{ hosts: [host] }],
  }));
}

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

const CLUSTERS = ENVIRONMENTS.flatMap((environment) =>
  environment.clusters
    .filter(({ role }) => role !== 'management')
    .map((cluster) => ({ environment, cluster, title: `${environment.name}/${cluster.name}` })),
);

describe.each(CLUSTERS)('the edges of $title', ({ environment, cluster }) => {
  const objects = objectsOf(clusterOf(environment, cluster.name));
  const edges = declaredEdges(environment, cluster);

  test('yield NetworkPolicy at both ends, AuthorizationPolicy and Sidecar entry', () => {
    expect(edges.length).toBeGreaterThan(50);
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
      services.filter((service) => !runs(service, cluster)),
    );
    const text = JSON.stringify(objects);

    expect(absent.filter(({ name }) => text.includes(`"app.kubernetes.io/name":"${name}"`))).toEqual([]);
  });
});

describe('the way to the core bank', () => {
  test.each(ENVIRONMENTS)('leads from the adapter alone in $name', (environment) => {
    for (const { name, role } of environment.clusters.filter((cluster) => cluster.role !== 'management')) {
      const objects = objectsOf(clusterOf(environment, name)) as AnyObject[];
      const importers = objects
        .filter(({ kind }) => kind === 'Sidecar')
        .filter(({ spec }) => spec.egress[0].hosts.includes(`istio-egress/${environment.coreBank.host}`))
        .map(({ metadata }) => metadata.name);

      expect({ role, importers }).toEqual({ role, importers: ['core-adapter'] });
    }
  });

  test.each(ENVIRONMENTS)('is open for the egress gateway alone in $name', (environment) => {
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
