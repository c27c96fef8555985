import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace, withCluster } from '../../examples/objects';
import type { FlowFact } from '../../facts';
import type { KubernetesObject } from '../../objects';

const host = 'pay.pay.svc.cluster.local';
const flow: FlowFact = {
  from: 'workload:pay/shop',
  to: 'workload:pay/pay',
  port: 8080,
  protocol: 'TCP',
  level: 'mesh',
  operations: [{ methods: ['GET'], paths: ['/v1/{*}'] }],
  host,
  reason: 'example',
};
const facts = withCluster({ flows: [flow] });
const foundFlow = [{ kind: 'Flow', name: 'workload:pay/shop -> workload:pay/pay TCP 8080' }];
const found = (kind: string) => [{ kind, namespace: 'pay', name: 'pay' }];

const service = (changes: object = {}) =>
  example('v1', 'Service', 'pay', {
    spec: {
      selector: { 'app.kubernetes.io/name': 'pay' },
      ports: [{ port: 80, targetPort: 8080, appProtocol: 'http' }],
      ...changes,
    },
  });
const istio = (kind: string, spec: object) => example('networking.istio.io/v1', kind, 'pay', { spec });
const routes = (http: readonly object[], changes: object = {}) =>
  istio('VirtualService', { hosts: [host], http, ...changes });
const route = { route: [{ destination: { host, port: { number: 80 } } }] };
const rule = (mode: string) => istio('DestinationRule', { host, trafficPolicy: { tls: { mode } } });

function cluster(...objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const workloads = ['shop', 'pay'].map((name) => exampleDeployment({ name }));
  return [exampleNamespace(), ...workloads, ...objects];
}

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster(service()), facts },
    { objects: cluster(service(), routes([route]), rule('ISTIO_MUTUAL')), facts },
    { objects: cluster(service(), routes([{ match: [{ uri: { prefix: '/v1/' } }], ...route }])), facts },
    { objects: [], facts: withCluster({ mesh: false }) },
  ],
  fail: [
    { objects: cluster(), facts, found: foundFlow, message: `no Service and no ServiceEntry has the host '${host}'` },
    {
      objects: cluster(service({ selector: { app: 'pay' } })),
      facts,
      found: found('Service'),
      message: 'workload:pay/shop -> workload:pay/pay TCP 8080',
    },
    {
      objects: cluster(service({ ports: [{ port: 80, targetPort: 8081, appProtocol: 'http' }] })),
      facts,
      found: found('Service'),
      message: "leads to '8081'",
    },
    {
      objects: cluster(service(), routes([{ match: [{ uri: { exact: '/v2' } }], ...route }])),
      facts,
      found: found('VirtualService'),
      message: 'no route takes GET /v1/^',
    },
    {
      objects: cluster(service(), routes([route], { exportTo: ['shop'] })),
      facts,
      found: found('VirtualService'),
      message: "not exported to the namespace 'pay'",
    },
    { objects: cluster(service(), rule('SIMPLE')), facts, found: found('DestinationRule'), message: 'mode SIMPLE' },
    {
      objects: cluster(service(), istio('WorkloadEntry', {})),
      facts,
      found: found('WorkloadEntry'),
      message: 'the judge cannot say',
    },
  ],
};
