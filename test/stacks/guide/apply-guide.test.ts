import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import { LAYERS } from '../../../model/layer';
import { applyGuide, type GuidedCluster } from '../../../stacks/guide/apply-guide';
import { prod } from '../../environments/sample-environments';
import { synthesized } from '../environments';

function guided(name: string, rest: Partial<GuidedCluster> = {}): GuidedCluster {
  const cluster = prod.clusters.find((candidate) => candidate.name === name) as ClusterSpec;
  return { plan: planOf(prod, cluster), areas: [], layers: new Set(), ...rest };
}

/** Titles of the steps, with their clusters and numbers. */
function titles(guide: string): string[] {
  return guide.split('\n').flatMap((line) => (line.startsWith('### ') ? line.slice(4) : []));
}

describe('the guide', () => {
  test('has secrets before what needs them, and layers in apply order', () => {
    const step = (title: string) => ({ title, text: 'Text.', commands: ['true'] });
    const areas = [
      {
        firstSecrets: [step('First')],
        layers: { '20-security': { holds: 'one thing', waits: ['wait one'] }, '00-namespaces': { holds: 'names' } },
      },
      { secrets: [step('Second')], layers: { '20-security': { holds: 'another', waits: ['wait two'] } } },
    ];
    const guide = applyGuide(prod, [
      guided('primary', { areas, layers: new Set(['20-security', '00-namespaces'] as const) }),
    ]);

    expect(titles(guide)).toEqual([
      'primary 1. Nodes',
      'primary 2. Namespaces of operators',
      'primary 3. First',
      'primary 4. Landing zone',
      'primary 5. Replicas',
      'primary 6. Layer 00-namespaces',
      'primary 7. Second',
      'primary 8. Layer 20-security',
      'primary 9. What is no longer declared',
    ]);
    expect(guide).toContain('\n\nOne thing; another.\n\n');
    expect(guide).toContain('primary/20-security/\nwait one\nwait two\n');
  });

  test('ends each cluster with a list of what is left, and hands replicas over where there are services', () => {
    const guide = applyGuide(prod, [guided('management'), guided('primary')]);

    expect(titles(guide)).not.toContain('management 4. Replicas');
    expect(titles(guide).filter((title) => title.endsWith('What is no longer declared'))).toHaveLength(2);
    expect(guide).toMatch(/^npm --prefix "\S+" run -s prune -- "\$PWD\/primary" --context "\$CONTEXT"$/m);
  });

  test('changes the clusters that customers meet last', () => {
    const guide = applyGuide(prod, [guided('primary'), guided('management'), guided('recovery')]);

    expect(guide.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Cluster management (management, north)',
      '## Cluster recovery (recovery, south)',
      '## Cluster primary (primary, north)',
    ]);
  });

  test('refuses a layer that no area explains', () => {
    expect(() => applyGuide(prod, [guided('primary', { layers: new Set(['40-data'] as const) })])).toThrow(
      "layer '40-data' has manifests, and no area says what it holds",
    );
  });

  test('applies every layer for which there are manifests, and no other', () => {
    const { guide, clusters } = synthesized(prod);

    for (const { name, files } of clusters) {
      const made = LAYERS.filter((layer) => files.some(({ file }) => file.startsWith(`${name}/${layer}/`)));
      const applied = titles(guide).flatMap(
        (title) => title.match(new RegExp(`^${name} \\d+\\. Layer (.*)$`))?.[1] ?? [],
      );

      expect(applied).toEqual(made);
    }
  });
});
