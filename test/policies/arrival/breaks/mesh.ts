import type { Break, Planted } from '../../planted';

const flow = 'workload:portal/portal-bff -> workload:pay/payment TCP 9000';
const found = ['NM-10 DestinationRule pay/payment'];
const rule = (cluster: Planted) => cluster.get('DestinationRule', 'pay', 'payment');

/** Rules and scopes of proxies that keep requests from their host. */
export const meshBreaks: readonly Break[] = [
  ...['DISABLE', 'SIMPLE', 'MUTUAL'].map((mode) => ({
    what: `mode ${mode} towards pods of the mesh`,
    plant: (cluster: Planted) => {
      rule(cluster).spec.trafficPolicy.tls.mode = mode;
    },
    found,
    says: `mode ${mode} is not what pods of 'payment.pay.svc.cluster.local' answer: they are in the mesh`,
    flow,
  })),
  {
    what: 'mode SIMPLE on a port of the mesh',
    plant: (cluster) => {
      const { trafficPolicy } = rule(cluster).spec;
      trafficPolicy.portLevelSettings = [{ ...trafficPolicy, port: { number: 9000 }, tls: { mode: 'SIMPLE' } }];
    },
    found,
    says: 'mode SIMPLE is not what pods',
    flow,
  },
  {
    what: 'two DestinationRules of one host',
    plant: (cluster) => cluster.copy('DestinationRule', 'pay', 'payment', () => undefined),
    found: ['NM-10 DestinationRule pay/payment-copy'],
    says: "host 'payment.pay.svc.cluster.local' has DestinationRule pay/payment already",
    flow,
  },
  {
    what: 'a DestinationRule of a short host',
    plant: (cluster) => {
      rule(cluster).spec.host = 'payment';
    },
    found: [...found, 'AV-11 Service pay/payment'],
    says: "host 'payment' is neither the full name of a Service",
  },
  {
    what: 'a DestinationRule of a pattern of hosts',
    plant: (cluster) => {
      rule(cluster).spec.host = '*.pay.svc.cluster.local';
    },
    found: [...found, 'AV-11 Service pay/payment'],
    says: "host '*.pay.svc.cluster.local' is neither the full name of a Service",
  },
  {
    what: 'a DestinationRule in another namespace than its host',
    plant: (cluster) => {
      rule(cluster).metadata.namespace = 'ledger';
    },
    found: ['NM-10 DestinationRule ledger/payment'],
    says: 'it stands in another namespace than its host',
    flow,
  },
  {
    what: 'a DestinationRule that callers are not shown',
    plant: (cluster) => {
      rule(cluster).spec.exportTo = ['.'];
    },
    found,
    says: "not exported to the namespace 'portal'",
    flow,
  },
  {
    what: 'two subsets of one name',
    plant: (cluster) => {
      const labels = { 'app.kubernetes.io/name': 'payment' };
      rule(cluster).spec.subsets = [
        { name: 'all', labels },
        { name: 'all', labels },
      ];
    },
    found,
    says: "subset 'all' stands twice",
    flow,
  },
  {
    what: 'a Sidecar that leaves it to the mesh whether unknown hosts are open',
    plant: (cluster) => {
      cluster.get('Sidecar', 'pay', 'payment').spec.outboundTrafficPolicy = undefined;
    },
    found: ['NM-10 Sidecar pay/payment'],
    says: 'it does not say outboundTrafficPolicy.mode',
  },
  {
    what: 'two Sidecars of one pod',
    plant: (cluster) => cluster.copy('Sidecar', 'pay', 'payment', () => undefined),
    found: ['NM-10 Sidecar pay/payment-copy'],
    says: 'Sidecar pay/payment governs the same pods',
  },
  {
    what: 'two Sidecars of one namespace',
    plant: (cluster) => {
      const { egress: _egress, workloadSelector: _selector, ...rest } = cluster.get('Sidecar', 'pay', 'payment').spec;
      const spec = { ...rest, egress: [{ hosts: ['./*'] }] };
      cluster.add('networking.istio.io/v1', 'Sidecar', 'pay', 'first', { spec });
      cluster.add('networking.istio.io/v1', 'Sidecar', 'pay', 'second', { spec });
    },
    found: ['NM-19 Sidecar pay/first', 'NM-10 Sidecar pay/second'],
    says: 'Sidecar pay/first governs the same pods',
  },
];
