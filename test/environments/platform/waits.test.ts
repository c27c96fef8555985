import { PACKAGED, packagedOn } from '../../../environments/platform/packaged';
import { waitsFor } from '../../../environments/platform/waits';

describe('waits after the installation', () => {
  test('are for definitions, APIs of components and agents of nodes', () => {
    expect(waitsFor(packagedOn('primary'))).toEqual([
      { for: 'definitions' },
      { for: 'api-service', name: 'v1beta1.metrics.k8s.io' },
      { for: 'node-agents', namespace: 'istio-cni', name: 'istio-cni-node' },
    ]);
  });

  test('are for what the cluster runs only', () => {
    expect(waitsFor(packagedOn('management')).map((wait) => wait.for)).toEqual(['definitions', 'api-service']);
  });

  test('know every agent of nodes that a chart makes', () => {
    const agents = PACKAGED.flatMap(({ namespace, pods }) =>
      pods.filter(({ kind }) => kind === 'DaemonSet').map(({ name }) => ({ for: 'node-agents', namespace, name })),
    );

    expect(agents.length).toBeGreaterThan(0);
    expect(waitsFor(packagedOn('primary'))).toEqual(expect.arrayContaining(agents));
  });
});
