import { Duration } from 'cdk8s';
import type { DestinationRuleTrafficPolicy } from '../../imports/kinds';
import { seconds } from '../core/seconds';

/** Time of a connection, TLS included, within the cluster. */
const CONNECT_TIMEOUT = Duration.seconds(1);

/**
 * How a proxy uses the pods of a host in the mesh: least loaded first, in its own centre while that is healthy, and not
 * the ones that fail. Locality fail-over works only together with outlier detection.
 */
export function trafficPolicy(idleTimeout: Duration): DestinationRuleTrafficPolicy {
  return {
    tls: { mode: 'ISTIO_MUTUAL' },
    loadBalancer: {
      simple: 'LEAST_REQUEST',
      localityLbSetting: {
        enabled: true,
        failoverPriority: ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone'],
      },
      warmup: { duration: '30s' },
    },
    connectionPool: connectionPool(CONNECT_TIMEOUT, idleTimeout),
    outlierDetection: outlierDetection(),
  };
}

/** Bounds of what waits for a host, and the end of a connection without requests: it is the client who gives up first. */
export function connectionPool(
  connectTimeout: Duration,
  idleTimeout: Duration,
): NonNullable<DestinationRuleTrafficPolicy['connectionPool']> {
  return {
    tcp: { connectTimeout: seconds(connectTimeout), maxConnections: 1024 },
    http: { http1MaxPendingRequests: 256, http2MaxRequests: 1024, idleTimeout: seconds(idleTimeout) },
  };
}

/**
 * Which addresses of a host are left out for a while.
 *
 * Five errors in a row, not one: a single failed request must not take a pod out of a bank's service. At most half of
 * them, so the only address of a host is never left out.
 */
export function outlierDetection(): NonNullable<DestinationRuleTrafficPolicy['outlierDetection']> {
  return {
    consecutive5xxErrors: 5,
    consecutiveGatewayErrors: 3,
    interval: '10s',
    baseEjectionTime: '30s',
    maxEjectionPercent: 50,
  };
}
