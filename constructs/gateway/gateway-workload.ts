import type { Construct } from 'constructs';
import { APP_NAME, LABELS } from '../../model/labels';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { ESCAPED_SLASHES } from '../mesh/proxy';
import type { WorkloadContainer } from '../workload/container';
import { Workload, type WorkloadProps } from '../workload/workload';

/** A port of a gateway: what clients see, and what the proxy listens on. */
export interface GatewayPort {
  /** Name, unique in the gateway. */
  readonly name: string;
  /** Port of the Service. */
  readonly port: number;
  /** Port of the pods; above 1023, so that no capability is needed. */
  readonly targetPort: number;
}

export interface GatewayWorkloadProps
  extends Pick<WorkloadProps, 'namespace' | 'version' | 'minReplicas' | 'maxReplicas'>,
    Pick<WorkloadContainer, 'image' | 'cpu' | 'memory'> {
  /** Name of the gateway and of everything it is made of. */
  readonly gatewayName: string;
  /** Who answers for it. */
  readonly ownership: Ownership;
  /** Revision of the mesh that configures it. */
  readonly meshRevision: string;
  /** At least one. */
  readonly ports: readonly GatewayPort[];
  /** `LoadBalancer` for the one that the internet reaches, else `ClusterIP`. */
  readonly serviceType: 'ClusterIP' | 'LoadBalancer';
  /** What its proxies do otherwise than those of the mesh, as Istio's ProxyConfig has it. */
  readonly proxyConfig: ProxyConfig;
}

/** Part of Istio's ProxyConfig. */
export interface ProxyConfig {
  /**
   * How connections of clients are taken.
   * @default {}
   */
  readonly connectionSettings?: Readonly<Record<string, unknown>>;
  /** All other parts. */
  readonly [part: string]: unknown;
}

/** User that Istio's proxy image is made for. */
const PROXY_USER = 1337;

/** Container that the injector completes. */
const PROXY_CONTAINER = 'istio-proxy';

/** Seconds in which a gateway takes and ends requests after the order to stop, while clients learn of it. */
const DRAIN_SECONDS = 45;

/** Seconds in which the proxy ends after that. */
const STOP_SECONDS = 15;

/** Longer than senders, and the load balancers of the usual clouds, keep a connection without requests. */
const IDLE_TIMEOUT = '900s';

/** The pods of a gateway: a proxy of its own, which the mesh's injector completes. Gateways are tier 0. */
export class GatewayWorkload extends Workload {
  /** @throws without a port, and for one that takes a capability */
  public constructor(scope: Construct, id: string, props: GatewayWorkloadProps) {
    const { gatewayName, namespace, ownership, meshRevision, ports, serviceType, proxyConfig } = props;
    refuseBadPorts(gatewayName, ports);
    super(scope, id, {
      ...props,
      workload: gatewayName,
      labels: {
        ...ownershipLabels(ownership),
        [APP_NAME]: gatewayName,
        'app.kubernetes.io/part-of': namespace,
        [LABELS.tier]: '0',
      },
      tier: 0,
      podLabels: { 'sidecar.istio.io/inject': 'true', 'istio.io/rev': meshRevision },
      podAnnotations: {
        'inject.istio.io/templates': 'gateway',
        'proxy.istio.io/config': JSON.stringify(completeConfig(proxyConfig)),
      },
      // Istio reserves the user for its proxies: said of the whole pod, every container would pass as one.
      securityContext: { fsGroup: PROXY_USER, seccompProfile: { type: 'RuntimeDefault' } },
      container: proxyOf(props),
      stopSeconds: DRAIN_SECONDS + STOP_SECONDS,
    });
    resource(this, 'Service', 'v1/Service', {
      metadata: { name: gatewayName, namespace, labels: this.labels },
      spec: {
        type: serviceType,
        // Keeps the address of the client, which access logs and rate limits need.
        ...(serviceType === 'LoadBalancer'
          ? { externalTrafficPolicy: 'Local', allocateLoadBalancerNodePorts: false }
          : {}),
        selector: this.matchLabels,
        ports: ports.map(({ name, port, targetPort }) => ({ name, port, targetPort, protocol: 'TCP' })),
      },
    });
  }
}

/** A part that a pod states takes the place of the mesh's own, so it is stated whole. */
function completeConfig({ connectionSettings, ...others }: ProxyConfig): ProxyConfig {
  return {
    ...others,
    connectionSettings: { ...connectionSettings, ...ESCAPED_SLASHES, httpIdleTimeout: IDLE_TIMEOUT },
    terminationDrainDuration: `${DRAIN_SECONDS}s`,
  };
}

function proxyOf({ image, cpu, memory, ports }: GatewayWorkloadProps): WorkloadContainer {
  return {
    name: PROXY_CONTAINER,
    image,
    cpu,
    memory,
    ports: ports.map(({ name, targetPort }) => ({ name, port: targetPort })),
    user: PROXY_USER,
  };
}

function refuseBadPorts(gateway: string, ports: readonly GatewayPort[]): void {
  if (ports.length === 0) {
    throw new Error(`gateway '${gateway}' has no port; give at least one`);
  }
  const privileged = ports.find(({ targetPort }) => targetPort <= 1023);
  if (privileged !== undefined) {
    throw new Error(
      `gateway '${gateway}' listens on port ${privileged.targetPort}, which takes a capability; give a 'targetPort' above 1023`,
    );
  }
}
