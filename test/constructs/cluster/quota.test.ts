import { Quota, type QuotaProps, type QuotaShare } from '../../../constructs/cluster/quota';
import { surgeOf } from '../../../constructs/workload/availability';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

/** 10 replicas, and 3 more while they are rolled out. */
const CART: QuotaShare = { cpuMillis: 350, memoryMiB: 640, maxReplicas: 10, surge: surgeOf(10) };

const PROPS: QuotaProps = { namespace: 'shop', ownership: OWNERSHIP, shares: [CART], centres: 2 };

function hardOf(choices: Partial<QuotaProps>) {
  const objects = synth((scope) => new Quota(scope, 'Quota', { ...PROPS, ...choices }));
  return only(objects, 'ResourceQuota').spec?.hard;
}

describe('Quota', () => {
  test('admits no LoadBalancer by default', () => {
    expect(hardOf({})).toMatchObject({ 'services.loadbalancers': '0', 'services.nodeports': '0' });
  });

  test('carries every prop into the manifest', () => {
    const props: Required<QuotaProps> = { ...PROPS, loadBalancers: 1 };
    const quota = only(
      synth((scope) => new Quota(scope, 'Quota', props)),
      'ResourceQuota',
    );

    expect(quota.metadata).toEqual({ name: 'terrace', namespace: 'shop', labels: OWNERSHIP_LABELS });
    // 10 at most + 3 of a roll-out + 5 that a lost centre of 2 leaves Terminating
    expect(quota.spec?.hard).toEqual({
      pods: '18',
      'requests.cpu': '6300m',
      'requests.memory': '11520Mi',
      'limits.memory': '11520Mi',
      'services.loadbalancers': '1',
      'services.nodeports': '0',
    });
  });

  test.each([
    // replicas, centres, pods
    [1, 1, 1 + 1 + 1],
    [4, 2, 4 + 1 + 2],
    [5, 2, 5 + 2 + 3],
    [10, 3, 10 + 3 + 4],
  ])('of %i replicas over %i centres admits %i pods', (maxReplicas, centres, pods) => {
    const shares = [{ ...CART, maxReplicas, surge: surgeOf(maxReplicas) }];

    expect(hardOf({ shares, centres })).toMatchObject({ pods: String(pods), 'requests.cpu': `${pods * 350}m` });
  });

  test('has no room for replacements of agents, which stay on their nodes', () => {
    const shares = [{ ...CART, maxReplicas: 8, surge: 1, staysOnNode: true }];

    expect(hardOf({ shares, centres: 2 })).toMatchObject({ pods: '9', 'requests.cpu': `${9 * 350}m` });
  });

  test('adds up the shares, in any order', () => {
    const web = { cpuMillis: 100, memoryMiB: 128, maxReplicas: 2, surge: 1 };

    expect(hardOf({ shares: [CART, web] })).toMatchObject({
      pods: '22',
      'requests.cpu': '6700m',
      'requests.memory': '12032Mi',
    });
    expect(hardOf({ shares: [web, CART] })).toEqual(hardOf({ shares: [CART, web] }));
  });

  test('tells how many pods it admits', () => {
    let pods = 0;
    synth((scope) => {
      pods = new Quota(scope, 'Quota', PROPS).pods;
    });

    expect(pods).toBe(18);
  });

  test('gives requests to containers that say nothing, but no limit of processor time', () => {
    const limits = only(
      synth((scope) => new Quota(scope, 'Quota', PROPS)),
      'LimitRange',
    );

    expect(limits.metadata).toEqual({ name: 'terrace', namespace: 'shop', labels: OWNERSHIP_LABELS });
    expect(limits.spec?.limits).toEqual([
      { type: 'Container', default: { memory: '256Mi' }, defaultRequest: { cpu: '50m', memory: '256Mi' } },
    ]);
  });

  test.each([0, -1, 1.5, Number.NaN])('fails over %d centres', (centres) => {
    expect(() => hardOf({ centres })).toThrow(
      `quota of namespace 'shop' counts ${centres} centres; give the number of those that run services, at least 1`,
    );
  });
});
