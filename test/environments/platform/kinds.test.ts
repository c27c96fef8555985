import { readableKinds } from '../../../environments/platform/kinds';
import { PACKAGED, packagedOn } from '../../../environments/platform/packaged';

describe('kinds that people read', () => {
  test('are all that components add, but for those with a reason', () => {
    const kinds = PACKAGED.flatMap((component) => component.kinds);
    const unread = kinds.filter((kind) => kind.unread !== undefined);

    expect(readableKinds(packagedOn('primary'))).toHaveLength(kinds.length - unread.length);
    expect(readableKinds(packagedOn('primary'))).toContainEqual({
      group: 'cert-manager.io',
      plural: 'certificates',
      scope: 'Namespaced',
      watch: true,
    });
    expect(readableKinds(packagedOn('primary')).filter(({ plural }) => plural === 'envoyfilters')).toEqual([]);
    expect(unread.filter(({ unread: reason = '' }) => reason.trim() === '')).toEqual([]);
  });

  test('are those of the cluster: without a mesh there is nothing of it to read', () => {
    const groups = readableKinds(packagedOn('management')).map(({ group }) => group);

    expect(groups).toContain('cert-manager.io');
    expect(groups.filter((group) => group.endsWith('istio.io'))).toEqual([]);
  });

  test('of an API that a component answers for cannot be watched', () => {
    expect(readableKinds(packagedOn('primary')).filter(({ watch }) => !watch)).toEqual([
      { group: 'metrics.k8s.io', plural: 'pods', scope: 'Namespaced', watch: false },
      { group: 'metrics.k8s.io', plural: 'nodes', scope: 'Cluster', watch: false },
    ]);
  });
});
