import type { PlacedObject } from '../../../policies/objects';
import { AuthorizationPolicies } from '../../../policies/reachability/mesh/authorization-policies';
import { identity } from '../../../policies/reachability/mesh/identities';

/** A source as manifests have it. */
type Source = Readonly<Record<string, readonly string[]>>;

/** The clients that one rule of those sources admits, of two that are known. */
function clientsOf(sources: readonly Source[]): readonly string[] {
  const object = {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'server', namespace: 'server' },
    spec: {},
  };
  const policy: PlacedObject = { file: 'x', object };
  const rule = { policy, action: 'ALLOW' as const, index: 0, rule: { from: sources.map((source) => ({ source })) } };
  const known = [identity('pay', 'known'), identity('shop', 'known')];
  return new AuthorizationPolicies([policy], 'bank').clientsOf(rule, known).map(({ key }) => key);
}

/** Sources of 16 accounts each, and how often somebody reads which. */
function countedSources(count: number): { readonly sources: readonly Source[]; readonly reads: () => number } {
  let reads = 0;
  const sources = Array.from({ length: count }, (_, index) => ({
    get serviceAccounts() {
      reads += 1;
      return Array.from({ length: 16 }, (__, account) => `pay/of-${index}-${account}`);
    },
  }));
  return { sources, reads: () => reads };
}

test('an account that nobody has is found beside a source that names nobody', () => {
  expect(clientsOf([{ namespaces: ['shop'] }, { serviceAccounts: ['gone/gone'] }])).toEqual([
    'shop/known',
    'gone/gone',
  ]);
});

test('who stands in several sources is one client', () => {
  expect(clientsOf([{ serviceAccounts: ['pay/known'] }, { namespaces: ['pay'] }])).toEqual(['pay/known']);
});

test('each source of a rule is read as often, however many callers share the rule', () => {
  const [few, many] = [4, 64].map((count) => {
    const { sources, reads } = countedSources(count);

    expect(clientsOf(sources)).toHaveLength(count * 16);
    return reads() / count;
  });

  expect(few).toBeGreaterThan(0);
  expect(many).toBe(few);
});
