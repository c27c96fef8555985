import type { ServiceOperation } from '../../../constructs/mesh/operation';
import { BusinessService, type BusinessServiceProps } from '../../../constructs/service/business-service';
import { CART, callee, IMAGE, OWNERSHIP_LABELS, operation, service } from '../samples';
import { inventory, only, synth, synthText } from '../synth';

const LABELS = {
  ...OWNERSHIP_LABELS,
  'app.kubernetes.io/name': 'cart',
  'app.kubernetes.io/part-of': 'shop',
  'terrace.internal/unit': 'shop',
  'terrace.internal/tier': '1',
  'terrace.internal/data-class': '2',
};

const getCart = operation();
const putCart = operation({ name: 'putCart', method: 'PUT', retryAttempts: 0 });

describe('BusinessService', () => {
  test('is in service by default', () => {
    const { standing: _, ...props } = CART;
    const objects = synth((scope) => new BusinessService(scope, 'Cart', props));

    expect(only(objects, 'HorizontalPodAutoscaler').spec?.minReplicas).toBe(2);
  });

  test('is made of one object of each kind that the mesh and its operation need', () => {
    expect(inventory(synth((scope) => service(scope, 'cart')))).toEqual([
      "AuthorizationPolicy 'cart'",
      "Deployment 'cart'",
      "DestinationRule 'cart'",
      "HorizontalPodAutoscaler 'cart'",
      "NetworkPolicy 'cart'",
      "PodDisruptionBudget 'cart'",
      "Service 'cart'",
      "ServiceAccount 'cart'",
      "Sidecar 'cart'",
      "VirtualService 'cart'",
    ]);
  });

  test('carries every prop into the manifest', () => {
    const props: Required<BusinessServiceProps> = { ...CART, standing: 'cold' };
    const objects = synth((scope) => new BusinessService(scope, 'Cart', props));
    const { metadata, spec } = only(objects, 'Deployment', 'cart');

    expect(metadata).toEqual({
      name: 'cart',
      namespace: 'shop',
      labels: { ...LABELS, 'terrace.internal/role': 'standby' },
      annotations: { 'terrace.internal/promoted-max-replicas': '6' },
    });
    expect(spec).toMatchObject({
      replicas: 0,
      template: {
        metadata: { labels: { ...LABELS, 'app.kubernetes.io/version': '1.4.2' } },
        spec: {
          containers: [{ image: IMAGE, resources: { requests: { cpu: '250m', memory: '512Mi' } } }],
        },
      },
    });
    expect(only(objects, 'Service', 'cart')).toMatchObject({
      metadata: {
        name: 'cart',
        namespace: 'shop',
        labels: LABELS,
        annotations: { 'terrace.internal/runbook': 'https://runbooks.terrace.internal/cart' },
      },
      spec: {
        type: 'ClusterIP',
        selector: { 'app.kubernetes.io/name': 'cart' },
        ports: [{ name: 'http', port: 8080, targetPort: 'http', protocol: 'TCP', appProtocol: 'http' }],
      },
    });
    expect(only(objects, 'VirtualService').spec?.http?.map(({ name }) => name)).toEqual(['getCart', 'other']);
    expect(only(objects, 'DestinationRule').spec?.host).toBe('cart.shop.svc.cluster.local');
  });

  test('carries its replicas into the autoscaler while it is in service', () => {
    const objects = synth((scope) => service(scope, 'cart', { minReplicas: 3, maxReplicas: 9 }));

    expect(only(objects, 'Deployment').spec).not.toHaveProperty('replicas');
    expect(only(objects, 'HorizontalPodAutoscaler').spec).toMatchObject({ minReplicas: 3, maxReplicas: 9 });
  });

  test('tells others its address, its identity and what it offers', () => {
    const told: Partial<BusinessService>[] = [];
    synth((scope) => told.push(service(scope, 'cart', { runtime: 'go-grpc' })));

    expect(told[0]).toMatchObject({
      serviceName: 'cart',
      host: 'cart.shop.svc.cluster.local',
      namespace: 'shop',
      appName: 'cart',
      port: 9000,
      serviceAccount: 'shop/cart',
      operations: CART.operations,
    });
  });

  test('speaks gRPC where its runtime does', () => {
    const objects = synth((scope) => service(scope, 'cart', { runtime: 'go-grpc' }));

    expect(only(objects, 'Service').spec?.ports).toEqual([
      { name: 'grpc', port: 9000, targetPort: 'grpc', protocol: 'TCP', appProtocol: 'grpc' },
    ]);
  });

  test('writes both ends of a call: network, authorization and discovery', () => {
    const objects = synth((scope) => {
      const cart = service(scope, 'cart', { operations: [getCart, putCart] });
      const order = service(scope, 'order', { unit: 'trade' });
      order.calls(cart, [getCart]);
    });

    expect(only(objects, 'NetworkPolicy', 'order').spec?.egress).toMatchObject([
      { to: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'cart' } } }], ports: [{ port: 8080 }] },
    ]);
    expect(only(objects, 'NetworkPolicy', 'cart').spec?.ingress).toMatchObject([
      { from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'order' } } }], ports: [{ port: 8080 }] },
    ]);
    expect(only(objects, 'AuthorizationPolicy', 'cart').spec?.rules).toEqual([
      {
        from: [{ source: { serviceAccounts: ['trade/order'] } }],
        to: [{ operation: { ports: ['8080'], methods: ['GET'], paths: ['/carts/{*}'] } }],
      },
    ]);
    expect(only(objects, 'Sidecar', 'order').spec?.egress).toEqual([{ hosts: ['shop/cart.shop.svc.cluster.local'] }]);
  });

  test('opens nothing back to a caller', () => {
    const objects = synth((scope) => service(scope, 'order').calls(service(scope, 'cart'), [getCart]));

    expect(only(objects, 'NetworkPolicy', 'order').spec).not.toHaveProperty('ingress');
    expect(only(objects, 'NetworkPolicy', 'cart').spec).not.toHaveProperty('egress');
    expect(only(objects, 'Sidecar', 'cart').spec?.egress).toEqual([{ hosts: ['~/*'] }]);
  });

  test('gives the same bytes for calls in any order', () => {
    const calls: ((order: BusinessService, cart: BusinessService) => void)[] = [
      (order, cart) => order.calls(cart, [getCart]),
      (order, cart) => order.calls(cart, [putCart]),
      (order) => order.calls(callee('payment'), [getCart]),
      (order) => order.callsThrough(callee('egressgateway'), 'istio-egress/api.example.com', [{}]),
    ];
    const text = (made: typeof calls) =>
      synthText((scope) => {
        const order = service(scope, 'order');
        const cart = service(scope, 'cart');
        for (const call of made) {
          call(order, cart);
        }
      });

    expect(text([...calls].reverse())).toBe(text(calls));
  });

  test('fails when a call names no operation', () => {
    expect(() => synth((scope) => service(scope, 'order').calls(service(scope, 'cart'), []))).toThrow(
      "'shop/order' is granted no request to 'cart.shop.svc.cluster.local'; grant at least one",
    );
  });

  test('keeps its operations when the list it was given changes', () => {
    const operations: ServiceOperation[] = [getCart];
    const told: BusinessService[] = [];
    synth((scope) => {
      told.push(service(scope, 'cart', { operations }));
      operations.push(putCart);
    });

    expect(told[0]?.operations).toEqual([getCart]);
  });
});
