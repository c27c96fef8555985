import { Duration } from 'cdk8s';
import { Traffic, type TrafficProps } from '../../../constructs/mesh/traffic';
import { LABELS } from '../samples';
import { only, synth } from '../synth';

describe('Traffic', () => {
  const props: Required<TrafficProps> = {
    service: 'cart',
    namespace: 'shop',
    labels: LABELS,
    host: 'cart.shop.svc.cluster.local',
    idleTimeout: Duration.seconds(15),
  };
  const rule = only(
    synth((scope) => new Traffic(scope, 'Traffic', props)),
    'DestinationRule',
  );

  test('carries every prop into the manifest', () => {
    expect(rule.metadata).toEqual({ name: 'cart', namespace: 'shop', labels: LABELS });
    expect(rule.spec?.host).toBe('cart.shop.svc.cluster.local');
    expect(rule.spec?.trafficPolicy?.connectionPool?.http?.idleTimeout).toBe('15s');
  });

  test('keeps requests in their centre while it is healthy, which takes both fail-over and outlier detection', () => {
    expect(rule.spec?.trafficPolicy).toMatchObject({
      tls: { mode: 'ISTIO_MUTUAL' },
      loadBalancer: {
        localityLbSetting: {
          enabled: true,
          failoverPriority: ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone'],
        },
      },
      outlierDetection: { consecutive5xxErrors: 5, consecutiveGatewayErrors: 3, maxEjectionPercent: 50 },
    });
  });
});
