import type { Around, DeclaredEdge, Runs } from './edge';

/** The ways of a service to external hosts and to the core bank. */
export function outsideEdges({ unit, service }: Runs, { environment }: Around): DeclaredEdge[] {
  const { landscape, externalHosts, coreBank } = environment;
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
