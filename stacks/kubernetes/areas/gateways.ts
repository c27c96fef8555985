import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { EgressGateway } from '../../../constructs/gateway/egress-gateway';
import { IngressGateway } from '../../../constructs/gateway/ingress-gateway';
import { OutsideHost } from '../../../constructs/gateway/outside-host';
import { imageReference, platformImage } from '../../../environments/images';
import { gatewayScale } from '../../../environments/placement';
import { MESH_REVISION } from '../../../environments/platform/mesh-revision';
import { CORE_BANK, clusterCidrs } from '../../../environments/register/addresses';
import type { Mesh } from '../../../environments/register/mesh';
import type { ClusterPlan } from '../../../environments/register/plan';
import { secretStep } from '../../guide/secret';
import { type AreaGuide, rolledOut } from '../../guide/step';
import type { Area } from '../area';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

/** The ways in and out of a cluster's mesh. */
export interface Gateways {
  /** The gateway that the internet reaches; `undefined` without a mesh. */
  readonly ingress: IngressGateway | undefined;
  /** Hosts outside that services of the cluster use, by the name of their addresses. */
  readonly outside: ReadonlyMap<string, OutsideHost>;
}

/** Secret with the certificate by which the adapter's requests are known to the core bank. */
const CORE_CLIENT_CERTIFICATE = `${CORE_BANK}-client`;

/** The gateways of a cluster, and what lies behind the one that leads out; without a mesh there are none. */
export function gateways(context: ClusterContext): Area<Gateways> {
  const { plan } = context;
  const { mesh } = plan;
  return mesh === undefined
    ? { handles: { ingress: undefined, outside: new Map() }, guide: {} }
    : { handles: build(context, mesh), guide: guideOf(plan, mesh) };
}

function build(context: ClusterContext, mesh: Mesh): Gateways {
  const { plan, charts } = context;
  const { environment, cluster } = plan;
  const chart = charts.of('30-mesh', PLATFORM);
  const { cpuMillis, memoryMiB, ...scale } = gatewayScale(environment);
  const proxy = platformImage('proxyv2');
  const shared = {
    ownership: platformOwnership(plan),
    image: imageReference(proxy),
    version: proxy.tag,
    meshRevision: MESH_REVISION,
    cpu: Cpu.millis(cpuMillis),
    memory: Size.mebibytes(memoryMiB),
    ...scale,
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
  return { ingress, outside: outsideHosts(context, egress) };
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

function guideOf({ cluster, outsideHosts }: ClusterPlan, { egress }: Mesh): AreaGuide {
  const core = outsideHosts.get(CORE_BANK);
  const clientCertificate = secretStep({
    title: 'Client certificate for the core bank',
    text: `The core bank (${core?.host}) knows the platform by this certificate, and shows one that \`ca.crt\` has signed.`,
    cluster: cluster.name,
    namespace: egress.namespace,
    name: CORE_CLIENT_CERTIFICATE,
    files: ['tls.crt', 'tls.key', 'ca.crt'],
  });
  return {
    secrets: core === undefined ? [] : [clientCertificate],
    layers: {
      '30-mesh': {
        holds: 'gateways, and the hosts that lie behind the one that leads out',
        waits: [rolledOut(`${cluster.name}/30-mesh`, '5m')],
      },
    },
  };
}
