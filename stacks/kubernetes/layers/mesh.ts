import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { EgressGateway } from '../../../constructs/gateway/egress-gateway';
import { IngressGateway } from '../../../constructs/gateway/ingress-gateway';
import { OutsideHost } from '../../../constructs/gateway/outside-host';
import { imageReference, platformImage } from '../../../environments/images';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import { CORE_BANK, clusterCidrs, resolveHost } from '../../../environments/register/addresses';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** The ways in and out of a cluster's mesh. */
export interface MeshEdges {
  readonly ingress: IngressGateway;
  readonly egress: EgressGateway;
  /** Hosts outside that services of the cluster use, by name; the core bank is `core-bank`. */
  readonly outside: ReadonlyMap<string, OutsideHost>;
}

/** Secret with the certificate by which the adapter's requests are known to the core bank. */
const CORE_CLIENT_CERTIFICATE = 'core-bank-client';

/** Layer 30: the gateways, and what lies behind the one that leads out. */
export function mesh(context: ClusterContext): MeshEdges | undefined {
  if (!context.hasMesh) {
    return undefined;
  }
  const { environment, cluster, charts } = context;
  const chart = charts.of('30-mesh', PLATFORM);
  const { cpuMillis, memoryMiB } = environment.sizes.medium;
  const proxy = platformImage('proxyv2');
  const shared = {
    ownership: platformOwnership(context),
    image: imageReference(proxy),
    version: proxy.tag,
    meshRevision: MESH_REVISION,
    cpu: Cpu.millis(cpuMillis),
    memory: Size.mebibytes(memoryMiB),
    ...environment.scale[0],
  };
  const ingress = new IngressGateway(chart, 'ingress', {
    ...shared,
    gatewayName: 'ingressgateway',
    namespace: 'istio-ingress',
    clusterCidrs: clusterCidrs(cluster),
  });
  const egress = new EgressGateway(chart, 'egress', {
    ...shared,
    gatewayName: 'egressgateway',
    namespace: 'istio-egress',
  });
  return { ingress, egress, outside: outsideHosts(context, egress) };
}

function outsideHosts(context: ClusterContext, gateway: EgressGateway): ReadonlyMap<string, OutsideHost> {
  const { environment, charts, services } = context;
  const chart = charts.of('30-mesh', PLATFORM);
  const shared = { gateway, ownership: platformOwnership(context) };
  const used = new Set(
    [...services.values()].flatMap(({ service }) => (service.external ?? []).map(({ host }) => host)),
  );
  const hosts = new Map<string, OutsideHost>();
  for (const host of environment.landscape.externalHosts.filter(({ name }) => used.has(name))) {
    const resolved = resolveHost(environment, host);
    hosts.set(host.name, new OutsideHost(chart, `outside-${host.name}`, { ...shared, ...resolved, hostId: host.name }));
  }
  if ([...services.values()].some(({ service }) => service.core !== undefined)) {
    hosts.set(
      CORE_BANK,
      new OutsideHost(chart, CORE_BANK, {
        ...shared,
        ...environment.coreBank,
        hostId: CORE_BANK,
        clientCertificateSecret: CORE_CLIENT_CERTIFICATE,
      }),
    );
  }
  return hosts;
}
