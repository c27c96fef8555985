import { placement, replicasOf, resourcesOf } from '../../environments/placement';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Service } from '../../environments/specification/landscape';
import { TIERS } from '../../model/tier';
import { prod } from './sample-environments';

const service: Service = {
  name: 'sample',
  description: 'A sample.',
  runtime: 'go-grpc',
  tier: 1,
  dataClass: 1,
  runbook: 'https://runbooks.bank.example/sample',
};

const environment: EnvironmentSpec = {
  ...prod,
  scale: { ...prod.scale, 1: { minReplicas: 4, maxReplicas: 8 } },
  services: undefined,
};

describe('placement', () => {
  test.each<[Pick<ClusterSpec, 'role' | 'promoted'>, string[]]>([
    [{ role: 'primary' }, ['active', 'active', 'active', 'active']],
    [{ role: 'recovery' }, ['standby', 'standby', 'cold', 'absent']],
    [{ role: 'recovery', promoted: true }, ['active', 'active', 'active', 'absent']],
    [{ role: 'management' }, ['absent', 'absent', 'absent', 'absent']],
  ])('on a cluster that is %j', (cluster, expected) => {
    expect(TIERS.map((tier) => placement(tier, cluster))).toEqual(expected);
  });
});

describe('replicasOf', () => {
  test('follows the tier', () => {
    expect(replicasOf(environment, service, 'active')).toEqual({ min: 4, max: 8, promotedMax: 8 });
  });

  test('keeps a standby at its minimum until it is promoted', () => {
    expect(replicasOf(environment, service, 'standby')).toEqual({ min: 4, max: 4, promotedMax: 8 });
  });

  test('keeps a cold service without pods until it is promoted', () => {
    expect(replicasOf(environment, service, 'cold')).toEqual({ min: 0, max: 0, promotedMax: 8 });
  });

  test('has nothing of an absent service', () => {
    expect(replicasOf(environment, service, 'absent')).toEqual({ min: 0, max: 0, promotedMax: 0 });
  });

  test('lets the environment choose either bound of one service', () => {
    const chosen = (choice: object) => ({ ...environment, services: { sample: choice } });

    expect(replicasOf(chosen({ minReplicas: 6 }), service, 'active')).toMatchObject({ min: 6, max: 8 });
    expect(replicasOf(chosen({ maxReplicas: 9 }), service, 'active')).toMatchObject({ min: 4, max: 9 });
    expect(replicasOf(chosen({ minReplicas: undefined }), service, 'active')).toMatchObject({ min: 4, max: 8 });
  });
});

describe('resourcesOf', () => {
  test('takes the size of the environment, of the service, or medium', () => {
    const chosen: EnvironmentSpec = { ...environment, services: { sample: { size: 'large' } } };

    expect(resourcesOf(environment, service)).toEqual(environment.sizes.medium);
    expect(resourcesOf(environment, { ...service, size: 'small' })).toEqual(environment.sizes.small);
    expect(resourcesOf(chosen, { ...service, size: 'small' })).toEqual(environment.sizes.large);
  });
});
