import dev from '../../../environments/dev';
import { packagedOn } from '../../../environments/platform/packaged';
import { type PlatformPods, platformPodsOn } from '../../../environments/platform/pods';
import prod from '../../../environments/prod';
import { meshOf } from '../../../environments/register/mesh';
import { type ClusterPlan, planOf, serviceMesh } from '../../../environments/register/plan';
import type { EnvironmentSpec } from '../../../environments/specification/environment';

function plan(environment: EnvironmentSpec, name: string): ClusterPlan {
  const cluster = environment.clusters.find((candidate) => candidate.name === name);
  if (cluster === undefined) {
    throw new Error(`environment '${environment.name}' has no cluster '${name}'`);
  }
  return planOf(environment, cluster);
}

describe('the plan of a cluster', () => {
  test('knows a mesh by its control plane', () => {
    expect(plan(prod, 'primary').mesh).toMatchObject({
      rootNamespace: 'istio-system',
      ingress: { namespace: 'istio-ingress', name: 'ingressgateway', tlsPort: 8443 },
      egress: { namespace: 'istio-egress', name: 'egressgateway', tlsPort: 8443 },
    });
    expect(plan(prod, 'management').mesh).toBeUndefined();
    expect(meshOf(platformPodsOn('primary').filter(({ name }) => name !== 'istiod'))).toBeUndefined();
  });

  test('refuses a mesh without one of its gateways, and services without a mesh', () => {
    const pods: readonly PlatformPods[] = platformPodsOn('primary').filter(({ name }) => name !== 'egressgateway');

    expect(() => meshOf(pods)).toThrow("the mesh has no gateway 'egressgateway'");
    expect(() => serviceMesh(plan(prod, 'management'))).toThrow("cluster 'management' runs services without a mesh");
  });

  test('says who makes each namespace', () => {
    const made = plan(dev, 'primary').namespaces.map(({ name, madeBy, onMesh }) => `${name} ${madeBy} ${onMesh}`);
    const operators = packagedOn('primary').map(({ namespace }) => namespace);
    const ours = ['istio-egress', 'istio-ingress', ...dev.landscape.units.map(({ name }) => name)];

    expect(made).toEqual(
      [...operators.map((name) => `${name} terraform false`), ...ours.map((name) => `${name} cdk8s true`)].sort(),
    );
  });

  test('counts the centres that run services, and leaves witnesses out', () => {
    expect(plan(prod, 'primary')).toMatchObject({ cluster: { centres: { length: 3 } }, servingCentres: 2 });
  });

  test('holds the units with what each of them runs here', () => {
    const { units, services } = plan(prod, 'recovery');

    expect(
      units
        .flatMap((unit) => unit.services)
        .map(({ service }) => service.name)
        .sort(),
    ).toEqual([...services.keys()]);
    expect(units.every(({ unit, services: own }) => own.every((placed) => placed.unit === unit))).toBe(true);
    expect([...services.values()].filter(({ service }) => service.tier === 3)).toEqual([]);
  });

  test('knows the hosts outside that its services use, and no others', () => {
    const [used, ...unused] = dev.landscape.externalHosts;
    const units = dev.landscape.units.map((unit) => ({
      ...unit,
      services: unit.services.map(({ core, ...service }) => ({
        ...service,
        external: service.external?.filter(({ host }) => host === used?.name),
      })),
    }));
    const hosts = plan({ ...dev, landscape: { ...dev.landscape, units } }, 'primary').outsideHosts;

    expect(unused.length).toBeGreaterThan(0);
    expect([...hosts.keys()]).toEqual([`external-${used?.name}`]);
    expect(plan(dev, 'primary').outsideHosts.get('core-bank')).toMatchObject(dev.coreBank);
    expect(plan(prod, 'management').outsideHosts.size).toBe(0);
  });
});
