import { bank } from '../../../environments/landscape/bank';
import { COMPONENTS } from '../../../environments/platform/components';
import { PLATFORM_NAMESPACES, UNMESHED_NAMESPACES } from '../../../environments/platform/namespaces';
import { PACKAGED, packagedOn } from '../../../environments/platform/packaged';
import { PLATFORM_PODS, platformPodsOn } from '../../../environments/platform/pods';
import { charts, images } from '../../../environments/versions';

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Pods that stand in manifests. */
const MADE_HERE = PLATFORM_PODS.filter(({ madeBy }) => madeBy === 'terrace');

describe('components', () => {
  test('have namespaces, charts, pods and kinds of their own', () => {
    expect(duplicates(COMPONENTS.map(({ namespace }) => namespace))).toEqual([]);
    expect(duplicates(PACKAGED.flatMap((component) => component.charts))).toEqual([]);
    expect(duplicates(PLATFORM_PODS.map(({ name }) => name))).toEqual([]);
    expect(duplicates(PACKAGED.flatMap(({ kinds }) => kinds.map(({ group, kind }) => `${group}/${kind}`)))).toEqual([]);
  });

  test('have pods that labels tell apart within a namespace', () => {
    expect(duplicates(PLATFORM_PODS.map(({ namespace, labels }) => `${namespace} ${JSON.stringify(labels)}`))).toEqual(
      [],
    );
  });

  test('are privileged only where the node itself is changed', () => {
    const exceptions = PACKAGED.filter(({ podSecurity }) => podSecurity.level !== 'restricted');

    expect(exceptions.map(({ namespace }) => namespace)).toEqual(['istio-cni']);
  });

  test('bring every chart and image that has a version', () => {
    const brought = PACKAGED.flatMap((component) => [...component.images, ...component.pods.map(({ image }) => image)]);

    expect(PACKAGED.flatMap((component) => component.charts).sort()).toEqual(Object.keys(charts).sort());
    expect([...new Set(brought)].sort()).toEqual(Object.keys(images).sort());
  });

  test('name kinds that make pods among the kinds that they add', () => {
    const unknown = PACKAGED.flatMap(({ kinds, workloadKinds }) =>
      workloadKinds.filter((name) => !kinds.some(({ kind }) => kind === name)),
    );

    expect(unknown).toEqual([]);
  });

  test('of a management cluster come without the mesh', () => {
    const here = packagedOn('management').map(({ namespace }) => namespace);

    expect(here).toEqual(expect.arrayContaining(['cert-manager', 'metrics-server']));
    expect(here).not.toContain('istio-system');
  });
});

describe('pods of the platform', () => {
  test('stand where their component does', () => {
    expect(platformPodsOn('management').map(({ namespace }) => namespace)).not.toContain('istio-system');
    expect(platformPodsOn('recovery')).toContainEqual(
      expect.objectContaining({ name: 'istiod', namespace: 'istio-system', roles: ['primary', 'recovery'] }),
    );
  });

  test('that Terrace makes are the gateways', () => {
    expect(MADE_HERE.map(({ namespace, name }) => `${namespace}/${name}`)).toEqual([
      'istio-ingress/ingressgateway',
      'istio-egress/egressgateway',
    ]);
  });
});

describe('namespaces of the platform', () => {
  test('are taken by no unit of the bank', () => {
    const units = bank.units.flatMap(({ name }) => [name, `${name}-data`]);

    expect(units.filter((name) => PLATFORM_NAMESPACES.includes(name))).toEqual([]);
  });

  test('include those of all components, and those that are planned', () => {
    expect(PLATFORM_NAMESPACES).toEqual(expect.arrayContaining(COMPONENTS.map(({ namespace }) => namespace)));
    expect(PLATFORM_NAMESPACES).toEqual(expect.arrayContaining(['default', 'kafka', 'argocd', 'rook-ceph']));
    expect(duplicates(PLATFORM_NAMESPACES)).toEqual([]);
  });

  test('have no proxies, but for the gateways', () => {
    const edge = MADE_HERE.map(({ namespace }) => namespace);

    expect(UNMESHED_NAMESPACES).toEqual(
      COMPONENTS.map(({ namespace }) => namespace).filter((namespace) => !edge.includes(namespace)),
    );
  });
});
