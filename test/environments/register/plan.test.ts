import { COMPONENTS } from '../../../environments/platform/components';
import { packagedOn } from '../../../environments/platform/packaged';
import { type PlatformPods, platformPodsOn } from '../../../environments/platform/pods';
import { meshOf } from '../../../environments/register/mesh';
import { endpointName } from '../../../environments/register/placed-pods';
import { type ClusterPlan, planOf, podsNamed, serviceMesh } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import type { Component, ComponentPods } from '../../../environments/specification/component';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import { dev, prod } from '../sample-environments';

const OPERATOR: Component = { namespace: 'planted', roles: ['primary'], pods: [], flows: [] };

function pods(name: string, elsewhere: ComponentPods['elsewhere']): ComponentPods {
  const labels = { 'app.kubernetes.io/name': name };
  return { name, kind: 'StatefulSet', madeBy: 'operator', labels, serviceAccount: name, ports: [1], elsewhere };
}

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

  test('places the pods of operators in namespaces that are there for them', () => {
    const broker = pods('broker', { namespace: 'kafka' });
    const instance = pods('instance', { storesOf: 'postgres' });
    const [cluster] = dev.clusters as [ClusterSpec];
    const planted = planOf(dev, cluster, [...COMPONENTS, { ...OPERATOR, pods: [broker, instance] }]);
    const withStores = dev.landscape.units.filter(({ stores = [] }) =>
      stores.some(({ engine }) => engine === 'postgres'),
    );
    const expected = ['kafka', ...withStores.map(({ name }) => `${name}-data`)].sort();
    const data = planted.namespaces.filter(({ madeBy, onMesh }) => madeBy === 'cdk8s' && !onMesh);

    expect(withStores.length).toBeGreaterThan(1);
    expect(withStores.length).toBeLessThan(dev.landscape.units.length);
    expect(data.map(({ name }) => name)).toEqual(expected);
    expect(podsNamed(planted, 'broker').map(endpointName)).toEqual(['kafka/broker']);
    expect(podsNamed(planted, 'instance').map(endpointName)).toEqual(
      withStores.map(({ name }) => `${name}-data/instance`).sort(),
    );
    expect(plan(dev, 'primary').packagedPods.map(endpointName)).toEqual(
      plan(dev, 'primary').packagedPods.map(({ name }) => name),
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
