import type { RuleExamples } from '../../examples/example';
import { example, exampleNamespace, withCluster } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const rootNamespace = 'istio-system';

const peer = (spec: object, namespace = rootNamespace): KubernetesObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'default', namespace },
  spec: spec as KubernetesObject,
});
const strict = peer({ mtls: { mode: 'STRICT' } });
const destination = (host: string, trafficPolicy: object, fields: object = {}) =>
  example('networking.istio.io/v1', 'DestinationRule', 'pay', { spec: { host, trafficPolicy, ...fields } });
const disabled = { tls: { mode: 'DISABLE' } };
const foundDestination = [{ kind: 'DestinationRule', namespace: 'pay', name: 'pay' }];
const foundPeer = (namespace: string) => [{ kind: 'PeerAuthentication', namespace, name: 'default' }];
const foundCluster = [{ kind: 'Cluster', name: 'example' }];
const host = 'pay.pay.svc.cluster.local';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [strict] },
    { objects: [strict, peer({ mtls: { mode: 'UNSET' }, portLevelMtls: { 8080: { mode: 'STRICT' } } }, 'pay')] },
    { objects: [strict, exampleNamespace(), destination(host, { tls: { mode: 'ISTIO_MUTUAL' } })] },
    { objects: [strict, exampleNamespace({ 'istio.io/rev': '' }), destination('sms.example.com', disabled)] },
    { objects: [], facts: withCluster({ mesh: false }) },
  ],
  fail: [
    { objects: [], found: foundCluster, message: 'no PeerAuthentication' },
    { objects: [peer({ mtls: { mode: 'STRICT' }, selector: { matchLabels: { app: 'pay' } } })], found: foundCluster },
    { objects: [peer({ mtls: { mode: 'STRICT' } }, 'pay')], found: foundCluster },
    {
      objects: [peer({ mtls: { mode: 'PERMISSIVE' } })],
      found: [...foundCluster, ...foundPeer(rootNamespace)],
    },
    { objects: [strict, peer({ mtls: { mode: 'DISABLE' } }, 'pay')], found: foundPeer('pay') },
    ...[{}, { mtls: { mode: 'UNSET' } }, { selector: { matchLabels: {} } }].map((spec) => ({
      objects: [strict, peer(spec)],
      found: foundPeer(rootNamespace),
      message: 'the whole mesh has PeerAuthentication istio-system/default already',
    })),
    {
      objects: [strict, peer({ portLevelMtls: { 8080: { mode: 'PERMISSIVE' } } }, 'pay')],
      found: foundPeer('pay'),
      message: '8080',
    },
    ...[host, 'pay', 'pay.pay', 'pay.pay.svc', '*.pay.svc.cluster.local', '*.local', '*'].map((name) => ({
      objects: [strict, exampleNamespace(), destination(name, disabled)],
      found: foundDestination,
    })),
    ...[{ portLevelSettings: [{ port: { number: 80 }, ...disabled }] }, { ...disabled, portLevelSettings: [] }].map(
      (trafficPolicy) => ({
        objects: [strict, exampleNamespace(), destination(host, trafficPolicy)],
        found: foundDestination,
      }),
    ),
    {
      objects: [strict, exampleNamespace(), destination(host, {}, { subsets: [{ trafficPolicy: disabled }] })],
      found: foundDestination,
    },
  ],
};
