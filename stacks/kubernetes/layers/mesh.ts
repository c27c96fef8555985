import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { EgressGateway } from '../../../constructs/gateway/egress-gateway';
import { IngressGateway } from '../../../constructs/gateway/ingress-gateway';
import { OutsideHost } from '../../../constructs/gateway/outside-host';
import { imageReference, platformImage } from '../../../environments/images';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import { CORE_BANK, clusterCidrs } from '../../../environments/register/addresses';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** The ways in and out of a cluster's mesh. */
export interface MeshEdges {
  readonly ingress: IngressGateway;
  readonly egress: EgressGateway;
  /** Hosts outside that services of the cluster use, by the name of their addresses. */
  readonly outside: ReadonlyMap<string, OutsideHost>;
}

/** Secret with the certificate by which the adapter's requests are known to the core bank. */
const CORE_CLIENT_CERTIFICATE = 'core-bank-client';

/** Layer 30: the gateways, and what lies behind the one that leads out. */
export function mesh(context: ClusterContext): MeshEdges | undefined {
  const { plan, charts } = context;
  const { environment, cluster, mesh } = plan;
  if (mesh === undefined) {
    return undefined;
  }
  const chart = charts.of('30-mesh', PLATFORM);
  const { cpuMillis, memoryMiB } = environment.sizes.medium;
  const proxy = platformImage('proxyv2');
  const shared = {
    ownership: platformOwnership(plan),
    image: imageReference(proxy),
    version: proxy.tag,
    meshRevision: MESH_REVISION,
    cpu: Cpu.millis(cpuMillis),
    memory: Size.mebibytes(memoryMiB),
    ...environment.scale[0],
  };
  const ingress = new IngressGateway(chart, 'ingress', {
    ...shared,
    gatewayName: mesh.ingress.name,
    namespace: mesh.ingress.namespace,
    clusterCidrs: clusterCidrs(cluster),
  });
  const egress = new EgressGateway(chart, 'egress', {
    ...shared,
    gatewayName: mesh.egress.name,
    namespace: mesh.egress.namespace,
  });
  return { ingress, egress, outside: outsideHosts(context, egress) };
}

function outsideHosts({ plan, charts }: ClusterContext, gateway: EgressGateway): ReadonlyMap<string, OutsideHost> {
  const chart = charts.of('30-mesh', PLATFORM);
  const ownership = platformOwnership(plan);
  const hosts = new Map<string, OutsideHost>();
  for (const { name, address, host, port, cidrs } of plan.outsideHosts.values()) {
    const certificate = address === CORE_BANK ? { clientCertificateSecret: CORE_CLIENT_CERTIFICATE } : {};
    hosts.set(
      address,
      new OutsideHost(chart, address, { gateway, ownership, hostId: name, host, port, cidrs, ...certificate }),
    );
  }
  return hosts;
}
