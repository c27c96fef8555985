import { Construct } from 'constructs';
import { resource } from '../core/resource';

export interface TrafficProps {
  /** Name of the service. */
  readonly service: string;
  /** Namespace of the service. */
  readonly namespace: string;
  /** Labels of the DestinationRule. */
  readonly labels: Readonly<Record<string, string>>;
  /** Full name that clients resolve. */
  readonly host: string;
}

/**
 * How clients choose among the pods of a service: least loaded first, in their own centre while it is healthy, and not
 * the ones that fail. Locality fail-over works only together with outlier detection.
 */
export class Traffic extends Construct {
  public constructor(scope: Construct, id: string, props: TrafficProps) {
    super(scope, id);
    const { service, namespace, labels, host } = props;
    resource(this, 'Resource', 'networking.istio.io/v1/DestinationRule', {
      metadata: { name: service, namespace, labels: { ...labels } },
      spec: {
        host,
        trafficPolicy: {
          tls: { mode: 'ISTIO_MUTUAL' },
          loadBalancer: {
            simple: 'LEAST_REQUEST',
            localityLbSetting: {
              enabled: true,
              failoverPriority: ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone'],
            },
            warmup: { duration: '30s' },
          },
          connectionPool: {
            tcp: { connectTimeout: '1s', maxConnections: 1024 },
            http: { http1MaxPendingRequests: 256, http2MaxRequests: 1024, idleTimeout: '300s' },
          },
          // Five errors in a row, not one: a single failed request must not take a pod out of a bank's service.
          outlierDetection: {
            consecutive5xxErrors: 5,
            consecutiveGatewayErrors: 3,
            interval: '10s',
            baseEjectionTime: '30s',
            maxEjectionPercent: 50,
          },
        },
      },
    });
  }
}
