import { amountOf } from '../../../constructs/cluster/quota';
import { packagedOn } from '../../../environments/platform/packaged';
import { sizeOf } from '../../../environments/platform/sizes';
import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import { CHART_VALUES } from '../../../stacks/terraform/chart-values';
import { synthLandingZone } from '../../../stacks/terraform/landing-zone';
import { quotaShares } from '../../../stacks/terraform/quota-shares';
import { dev, prod, uat } from '../../environments/sample-environments';

/** `pods, requests.cpu, requests.memory` of every namespace that Terraform bounds, by its name. */
function quotas(environment: EnvironmentSpec, name: string): Record<string, string> {
  const cluster = environment.clusters.find((each) => each.name === name);
  if (cluster === undefined) {
    throw new Error(`no cluster '${name}'`);
  }
  const { resource } = JSON.parse(synthLandingZone(planOf(environment, cluster)));
  const made: [string, { spec: { hard: Record<string, string> } }][] = Object.entries(
    resource.kubernetes_resource_quota_v1,
  );
  return Object.fromEntries(
    made.map(([namespace, { spec }]) => [
      namespace,
      [spec.hard.pods, spec.hard['requests.cpu'], spec.hard['requests.memory']].join(' '),
    ]),
  );
}

describe('quotas of components', () => {
  test('hold old and new replicas, one more in a roll-out, those of a lost centre, and the hook of the chart', () => {
    // Two centres. istiod: 5 + 5 + 1 + 3. Three kinds of two replicas: 3 × (2 + 2 + 1 + 1), a job: 1 + 1 + 1.
    expect(quotas(prod, 'primary')).toMatchObject({
      'istio-system': '14 7000m 28672Mi',
      'cert-manager': '21 930m 4032Mi',
      'metrics-server': '6 600m 1536Mi',
    });
    // One centre, which is everything: as many Terminating as there are replicas.
    expect(quotas(dev, 'primary')).toMatchObject({
      'istio-system': '7 700m 3584Mi',
      'cert-manager': '15 270m 1472Mi',
      'metrics-server': '4 200m 512Mi',
    });
    // Three centres.
    expect(quotas(uat, 'primary')).toMatchObject({ 'istio-system': '8 2000m 8192Mi' });
  });

  test('hold one agent for every node: of all pools, of the control plane, and those that replace others', () => {
    for (const environment of [dev, uat, prod]) {
      for (const { name, nodePools, centres } of environment.clusters.filter(({ role }) => role !== 'management')) {
        const nodes = nodePools.reduce((sum, pool) => sum + pool.nodes, 0);
        const members = centres.reduce((sum, { votes }) => sum + votes, 0);
        const [pods] = (quotas(environment, name)['istio-cni'] ?? '').split(' ');

        expect(Number(pods)).toBe(nodes + nodePools.length + members + 1);
      }
    }
  });

  test('grow when a record says more', () => {
    const [cluster] = prod.clusters;
    const [component] = packagedOn('primary');
    if (cluster === undefined || component === undefined) {
      throw new Error('prod has a cluster with components');
    }
    const amount = (pods: typeof component.pods) =>
      amountOf('here', quotaShares({ ...component, pods }, 'prod', cluster), planOf(prod, cluster).servingCentres).pods;

    expect(amount(component.pods)).toBeGreaterThan(amount(component.pods.slice(1)));
  });

  test('expect one pod of surge, as charts are told, or as Kubernetes adds to four at most', () => {
    const [cluster] = prod.clusters as [ClusterSpec];
    for (const { charts, pods } of packagedOn('primary')) {
      const text = JSON.stringify(charts.map((chart) => CHART_VALUES[chart](prod, cluster)));
      const surges = [...text.matchAll(/"(?:maxSurge|rollingMaxSurge)":(\d+)/g)].map(([, surge]) => surge);
      const deployments = pods.filter(({ kind }) => kind === 'Deployment');
      const most = Math.max(0, ...deployments.map((each) => sizeOf(each, 'prod').maxReplicas));

      expect({ charts, surges }).toEqual({ charts, surges: surges.map(() => '1') });
      expect({ charts, isSure: surges.length === deployments.length || most <= 4 }).toEqual({ charts, isSure: true });
    }
  });
});
