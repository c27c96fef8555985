import type { Size } from 'cdk8s';
import type { ServiceAccount } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { APP_NAME, LABELS } from '../../model/labels';
import { type Cpu, serviceAccount } from '../core/kplus';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';
import { Autoscaler } from '../workload/autoscaler';
import { evictionTolerations, priorityClassOf, ROLLING_UPDATE, spreadConstraints } from '../workload/availability';
import { CONTAINER_SECURITY_CONTEXT, userContext } from '../workload/container-security';
import { DisruptionBudget } from '../workload/disruption-budget';

/** A port of a gateway: what clients see, and what the proxy listens on. */
export interface GatewayPort {
  readonly name: string;
  /** Port of the Service. */
  readonly port: number;
  /** Port of the pods; above 1023, so that no capability is needed. */
  readonly targetPort: number;
}

export interface GatewayWorkloadProps {
  /** Name of the gateway and of everything it is made of. */
  readonly gatewayName: string;
  readonly namespace: string;
  readonly ownership: Ownership;
  /** Proxy image with its digest. */
  readonly image: string;
  /** Tag of the image, for people and for telemetry. */
  readonly version: string;
  /** Revision of the mesh that configures it. */
  readonly meshRevision: string;
  /** Requested processor time of one replica. */
  readonly cpu: Cpu;
  /** Memory of one replica. */
  readonly memory: Size;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  /** At least one. */
  readonly ports: readonly GatewayPort[];
  /** `LoadBalancer` for the one that the internet reaches, else `ClusterIP`. */
  readonly serviceType: 'ClusterIP' | 'LoadBalancer';
}

/** User that Istio's proxy image is made for. */
const PROXY_USER = 1337;

/** Container that the injector completes. */
const PROXY_CONTAINER = 'istio-proxy';

/** Seconds in which a gateway's connections may end. */
const STOP_SECONDS = 60;

/** The pods of a gateway: a proxy of its own, which the mesh's injector completes. Gateways are tier 0. */
export class GatewayWorkload extends Construct {
  public readonly serviceAccount: ServiceAccount;
  /** Labels of every object of the gateway. */
  public readonly labels: Readonly<Record<string, string>>;

  public constructor(scope: Construct, id: string, props: GatewayWorkloadProps) {
    super(scope, id);
    const { gatewayName: workload, namespace, ownership, minReplicas, maxReplicas, ports, serviceType } = props;
    refuseBadPorts(workload, ports);
    const matchLabels = { [APP_NAME]: workload };
    const labels = {
      ...ownershipLabels(ownership),
      ...matchLabels,
      'app.kubernetes.io/part-of': namespace,
      [LABELS.tier]: '0',
    };
    this.labels = labels;

    resource(this, 'Resource', 'apps/v1/Deployment', {
      metadata: { name: workload, namespace, labels },
      spec: {
        replicas: minReplicas,
        revisionHistoryLimit: 3,
        strategy: ROLLING_UPDATE,
        selector: { matchLabels },
        template: {
          metadata: {
            labels: {
              ...labels,
              'app.kubernetes.io/version': props.version,
              'sidecar.istio.io/inject': 'true',
              'istio.io/rev': props.meshRevision,
            },
            annotations: { 'inject.istio.io/templates': 'gateway' },
          },
          spec: this.podSpec(props, matchLabels),
        },
      },
    });
    this.serviceAccount = serviceAccount(this, 'ServiceAccount', { name: workload, namespace, labels });
    resource(this, 'Service', 'v1/Service', {
      metadata: { name: workload, namespace, labels },
      spec: {
        type: serviceType,
        // Keeps the address of the client, which access logs and rate limits need.
        ...(serviceType === 'LoadBalancer'
          ? { externalTrafficPolicy: 'Local', allocateLoadBalancerNodePorts: false }
          : {}),
        selector: matchLabels,
        ports: ports.map(({ name, port, targetPort }) => ({ name, port, targetPort, protocol: 'TCP' })),
      },
    });
    new DisruptionBudget(this, 'DisruptionBudget', { workload, namespace, labels, matchLabels });
    new Autoscaler(this, 'Autoscaler', {
      workload,
      namespace,
      labels,
      container: PROXY_CONTAINER,
      minReplicas,
      maxReplicas,
    });
  }

  private podSpec(props: GatewayWorkloadProps, matchLabels: Record<string, string>) {
    const { gatewayName, image, cpu, memory, ports } = props;
    const memoryQuantity = `${memory.toMebibytes()}Mi`;
    return {
      serviceAccountName: gatewayName,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      priorityClassName: priorityClassOf(0),
      terminationGracePeriodSeconds: STOP_SECONDS,
      // Istio reserves the user for its proxies: said of the whole pod, every container would pass as one.
      securityContext: { fsGroup: PROXY_USER, seccompProfile: { type: 'RuntimeDefault' } },
      tolerations: evictionTolerations(0),
      topologySpreadConstraints: spreadConstraints(matchLabels),
      containers: [
        {
          name: PROXY_CONTAINER,
          image,
          imagePullPolicy: 'IfNotPresent',
          ports: ports.map(({ name, targetPort }) => ({ name, containerPort: targetPort, protocol: 'TCP' })),
          resources: { requests: { cpu: `${cpu.amount}`, memory: memoryQuantity }, limits: { memory: memoryQuantity } },
          securityContext: { ...CONTAINER_SECURITY_CONTEXT, ...userContext(PROXY_USER) },
        },
      ],
    };
  }
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
