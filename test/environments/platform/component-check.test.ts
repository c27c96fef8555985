import { refuseSenselessComponents } from '../../../environments/platform/component-check';
import { COMPONENTS } from '../../../environments/platform/components';
import { metricsServer } from '../../../environments/platform/components/metrics-server';
import type { Component, PackagedComponent, PackagedPods } from '../../../environments/specification/component';
import { dev } from '../sample-environments';

const [POD] = metricsServer.pods as readonly [PackagedPods];
const KIND = { group: 'x.example', kind: 'Thing', plural: 'things', scope: 'Cluster' } as const;

/** What is said once `component` stands in the place of metrics-server. */
function problemsWith(component: Partial<PackagedComponent>, ...more: readonly Component[]): readonly string[] {
  const others = COMPONENTS.filter(({ namespace }) => namespace !== 'metrics-server');
  try {
    refuseSenselessComponents(
      [...others, { ...metricsServer, ...component } as Component, ...more],
      dev.landscape.units,
    );
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  return [];
}

function pods(changed: Partial<PackagedPods>): Partial<PackagedComponent> {
  return { pods: [{ ...POD, ...changed } as PackagedPods] };
}

const nothing = { replicas: 0, cpuMillis: -5, memoryMiB: 0 };

describe('records of components', () => {
  test('in use make sense', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test.each<[string, Partial<PackagedComponent>, readonly string[]]>([
    [
      'pods without labels',
      pods({ labels: {} }),
      [
        "metrics-server: pods 'metrics-server' have no label, so their policies would select every pod; give those that tell them apart",
      ],
    ],
    ['no cluster', { roles: [] }, ['metrics-server: runs on no cluster; name its roles, or take it off the list']],
    [
      'a port that is none',
      pods({ ports: [10250, 70_000] }),
      ["metrics-server: pods 'metrics-server' listen on 70000, which is no port; give a number from 1 to 65535"],
    ],
    [
      'a size of nothing',
      pods({ kind: 'Deployment', sizes: { ...POD.sizes, dev: nothing } } as Partial<PackagedPods>),
      [
        "metrics-server: pods 'metrics-server' in stage 'dev' have 'cpuMillis' -5; give an integer of at least 1",
        "metrics-server: pods 'metrics-server' in stage 'dev' have 'memoryMiB' 0; give an integer of at least 1",
        "metrics-server: pods 'metrics-server' in stage 'dev' have 'replicas' 0; give an integer of at least 1",
      ],
    ],
    [
      'fewer replicas at most than at least',
      pods({
        sizes: { ...POD.sizes, dev: { replicas: 2, maxReplicas: 1, cpuMillis: 5, memoryMiB: 5 } },
      } as Partial<PackagedPods>),
      ["metrics-server: pods 'metrics-server' in stage 'dev' have 'maxReplicas' 1 below 'replicas' 2; raise it"],
    ],
    [
      'charts and images without a version',
      { charts: ['metric-server' as 'metrics-server'], images: ['metric' as 'proxyv2'] },
      [
        "metrics-server: chart 'metric-server' is not in 'environments/versions.ts'; add it there, or correct its name",
        "metrics-server: image 'metric' is not in 'environments/versions.ts'; add it there, or correct its name",
      ],
    ],
    [
      'a kind twice, and one that makes pods and is none of its kinds',
      { kinds: [KIND, KIND], workloadKinds: ['Thin'] },
      [
        "metrics-server: adds kind 'x.example/Thing' twice; leave one of them out",
        "metrics-server: kind 'Thin' makes pods and is none of its kinds; list it in 'kinds', or correct its name",
      ],
    ],
  ])('are refused for %s', (_, component, expected) => {
    expect(problemsWith(component)).toEqual(expected);
  });

  test('are refused for one namespace and one name of pods twice, together with all other problems', () => {
    const twin: Component = { ...metricsServer, flows: [] };

    expect(problemsWith(pods({ labels: {} }), twin)).toEqual([
      'metrics-server: has two records; give each component a namespace of its own',
      "pods 'metrics-server' stand in the records twice; flows name them, so rename one of them",
      expect.stringContaining('have no label'),
    ]);
  });
});
