import { Quota, type QuotaProps, type QuotaShare } from '../../../constructs/cluster/quota';
import { OWNERSHIP, OWNERSHIP_LABELS } from '../samples';
import { only, synth } from '../synth';

/** 10 replicas, and 3 more while they are rolled out. */
const CART: QuotaShare = { kind: 'Deployment', cpuMillis: 350, memoryMiB: 640, maxReplicas: 10, surge: 3 };

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
    // 10 at most + 10 that are stopping + 3 of a roll-out + 5 that a lost centre of 2 leaves Terminating
    expect(quota.spec?.hard).toEqual({
      pods: '28',
      'requests.cpu': '9800m',
      'requests.memory': '17920Mi',
      'limits.memory': '17920Mi',
      'services.loadbalancers': '1',
      'services.nodeports': '0',
    });
  });

  // old and new, surge, and a lost centre's share
  test.each<[QuotaShare['kind'], number, number, number, number]>([
    ['Deployment', 1, 1, 1, 1 + 1 + 1 + 1],
    ['Deployment', 1, 1, 2, 1 + 1 + 1 + 1],
    ['Deployment', 4, 1, 2, 4 + 4 + 1 + 2],
    ['Deployment', 5, 2, 2, 5 + 5 + 2 + 3],
    ['Deployment', 10, 3, 3, 10 + 10 + 3 + 4],
    ['Job', 1, 0, 2, 1 + 1 + 0 + 1],
    ['StatefulSet', 3, 0, 2, 3 + 2],
    ['DaemonSet', 8, 1, 2, 8 + 1],
  ])('of a %s of %i with a surge of %i over %i centres admits %i pods', (kind, maxReplicas, surge, centres, pods) => {
    const shares = [{ ...CART, kind, maxReplicas, surge }];

    expect(hardOf({ shares, centres })).toMatchObject({ pods: String(pods), 'requests.cpu': `${pods * 350}m` });
  });

  test('holds no more than four pods for one that is declared, however many there are', () => {
    const replicas = Array.from({ length: 40 }, (_, index) => index + 1);
    const most = [1, 2, 3].flatMap((centres) =>
      replicas.map((maxReplicas) => {
        const shares = [{ ...CART, maxReplicas, surge: Math.ceil(maxReplicas / 4) }];
        return Number(hardOf({ shares, centres })?.pods) / maxReplicas;
      }),
    );

    expect(Math.max(...most)).toBe(4);
  });

  test('adds up the shares, in any order', () => {
    const web: QuotaShare = { kind: 'Deployment', cpuMillis: 100, memoryMiB: 128, maxReplicas: 2, surge: 1 };

    expect(hardOf({ shares: [CART, web] })).toMatchObject({
      pods: '34',
      'requests.cpu': '10400m',
      'requests.memory': '18688Mi',
    });
    expect(hardOf({ shares: [web, CART] })).toEqual(hardOf({ shares: [CART, web] }));
  });

  test('tells how many pods it admits', () => {
    let pods = 0;
    synth((scope) => {
      pods = new Quota(scope, 'Quota', PROPS).pods;
    });

    expect(pods).toBe(28);
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
