import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import type { KeepText } from '../../../stacks/kept-text';
import type * as Synthesis from '../../../stacks/synthesis';
import { synthLandingZone } from '../../../stacks/terraform/landing-zone';
import { type LandingZoneProps, printLandingZone } from '../../../stacks/terraform/landing-zone-stack';
import { Phases } from '../../../stacks/writer';
import { dev, prod } from '../../environments/sample-environments';

/** What landing zones are kept by, by their place. */
function sourcesOf(environment: typeof dev): Map<string, LandingZoneProps> {
  const sources = new Map<string, LandingZoneProps>();
  for (const cluster of environment.clusters) {
    synthLandingZone(planOf(environment, cluster), (place, source) => {
      sources.set(place, JSON.parse(source));
      return '';
    });
  }
  return sources;
}

describe('a landing zone', () => {
  test('is kept for its cluster, and made of nothing but what it is kept by', () => {
    const sources = [...sourcesOf(dev), ...sourcesOf(prod)];

    expect(new Set(sources.map(([place]) => place)).size).toBe(dev.clusters.length + prod.clusters.length);
    const [cluster] = prod.clusters as [ClusterSpec];
    const [, source] = sources[dev.clusters.length] as [string, LandingZoneProps];
    expect(printLandingZone(source)).toBe(synthLandingZone(planOf(prod, cluster)));
  });

  test.each([
    ['the address of its state', { ...dev, stateBackend: { ...dev.stateBackend, endpoint: 'https://o.example' } }],
    ['the size of its mesh', { ...dev, proxy: { ...dev.proxy, cpuMillis: dev.proxy.cpuMillis + 1 } }],
    ['its nodes', { ...dev, clusters: dev.clusters.map((each) => ({ ...each, nodePools: [] })) }],
    ['its stage', { ...dev, stage: 'uat' as const }],
  ])('is kept by %s', (_, other) => {
    expect([...sourcesOf(other).values()]).not.toEqual([...sourcesOf(dev).values()]);
  });

  test('that is kept does not start cdktf, nor what is made of it', () => {
    const loaded = new Set<string>();
    jest.isolateModules(() => {
      for (const name of ['cdktf', '@cdktf/provider-kubernetes/lib/namespace-v1', '@cdktf/provider-helm/lib/release']) {
        jest.doMock(name, () => {
          loaded.add(name);
          return jest.requireActual(name);
        });
      }
      const { Synthesis: Isolated }: typeof Synthesis = require('../../../stacks/synthesis');
      const texts = (keepText?: KeepText) => {
        const made: string[] = [];
        new Isolated(dev, new Phases(), keepText).forEachCluster(({ terraform }) => made.push(terraform.text));
        return made;
      };

      expect(new Set(texts(() => 'kept'))).toEqual(new Set(['kept']));
      expect([...loaded]).toEqual([]);
      expect(texts()).toEqual(dev.clusters.map((cluster) => synthLandingZone(planOf(dev, cluster))));
      expect(loaded.size).toBe(3);
    });
  });
});
