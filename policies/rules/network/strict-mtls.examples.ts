import type { RuleExamples } from '../../examples/example';
import { withCluster } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const rootNamespace = 'istio-system';

const peer = (spec: object, namespace = rootNamespace): KubernetesObject => ({
  apiVersion: 'security.istio.io/v1',
  kind: 'PeerAuthentication',
  metadata: { name: 'default', namespace },
  spec: spec as KubernetesObject,
});
const strict = peer({ mtls: { mode: 'STRICT' } });
const foundPeer = (namespace: string) => [{ kind: 'PeerAuthentication', namespace, name: 'default' }];
const foundCluster = [{ kind: 'Cluster', name: 'example' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [strict] },
    { objects: [strict, peer({ mtls: { mode: 'UNSET' }, portLevelMtls: { 8080: { mode: 'STRICT' } } }, 'pay')] },
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
      message: 'on some ports',
    },
  ],
};
