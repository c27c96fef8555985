import { FlowPolicy, type FlowPolicyProps } from '../../../constructs/cluster/flow-policy';
import type { PolicyFlow } from '../../../constructs/cluster/network-policy-spec';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

const DNS: PolicyFlow = { direction: 'egress', peer: { namespace: 'kube-system' }, port: 53, protocol: 'UDP' };
const SCRAPE: PolicyFlow = { direction: 'ingress', peer: { namespace: 'monitoring' }, port: 9090, protocol: 'TCP' };

const PROPS: FlowPolicyProps = { policyName: 'cache', namespace: 'shop', ownership: OWNERSHIP, flows: [DNS] };

function policyOf(choices: Partial<FlowPolicyProps>) {
  const objects = synth((scope) => new FlowPolicy(scope, 'Policy', { ...PROPS, ...choices }));
  return only(objects, 'NetworkPolicy', 'cache');
}

describe('FlowPolicy', () => {
  test('is for every pod of the namespace by default', () => {
    expect(policyOf({}).spec?.podSelector).toEqual({});
  });

  test('carries every prop into the manifest', () => {
    const props: Required<FlowPolicyProps> = { ...PROPS, flows: [DNS, SCRAPE], podLabels: { app: 'redis' } };
    const policy = policyOf(props);

    expect(policy.metadata).toEqual({ name: 'cache', namespace: 'shop', labels: OWNERSHIP_LABELS });
    expect(policy.spec).toEqual({
      podSelector: { matchLabels: { app: 'redis' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
          ports: [{ protocol: 'TCP', port: 9090 }],
        },
      ],
      egress: [
        {
          to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } } }],
          ports: [{ protocol: 'UDP', port: 53 }],
        },
      ],
    });
  });

  test.each<[string, PolicyFlow]>([
    ['Egress', DNS],
    ['Ingress', SCRAPE],
  ])('says nothing of the direction that it has no flow for: %s only', (direction, flow) => {
    expect(Object.keys(policyOf({ flows: [flow] }).spec ?? {}).sort()).toEqual(
      [direction.toLowerCase(), 'podSelector', 'policyTypes'].sort(),
    );
    expect(policyOf({ flows: [flow] }).spec?.policyTypes).toEqual([direction]);
  });

  test('gives the same bytes for flows in any order', () => {
    expect(policyOf({ flows: [SCRAPE, DNS] })).toEqual(policyOf({ flows: [DNS, SCRAPE] }));
  });

  test('fails without a flow', () => {
    expect(() => policyOf({ flows: [] })).toThrow("policy 'cache' of namespace 'shop' has no flow; give at least one");
  });
});
