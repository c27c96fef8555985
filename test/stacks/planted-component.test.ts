import type * as componentsModule from '../../environments/platform/components';
import type * as kindsModule from '../../environments/platform/kinds';
import type * as namespacesModule from '../../environments/platform/namespaces';
import type * as waitsModule from '../../environments/platform/waits';
import type * as planModule from '../../environments/register/plan';
import { planOf } from '../../environments/register/plan';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { PackagedComponent } from '../../environments/specification/component';
import type * as factsModule from '../../stacks/facts';
import type * as chartsModule from '../../stacks/terraform/chart-values';
import { synthLandingZone } from '../../stacks/terraform/landing-zone';
import type * as quotaModule from '../../stacks/terraform/quota-shares';
import type * as conformanceModule from '../conformance/schedule/custom-resources';
import { prod } from '../environments/sample-environments';
import { CHANGED, CHANGED_KIND, CHANGED_PODS, OPERATOR_AGENT, PLANTED } from './planted-component';

const LIST = '../../environments/platform/components';

const [PRIMARY] = prod.clusters as [ClusterSpec];

function landingZoneOf(component: PackagedComponent): string {
  return synthLandingZone({ ...planOf(prod, PRIMARY), packaged: [component] });
}

/** What all else makes of the component, once it stands in the list in the place of metrics-server. */
function madeOf(component: PackagedComponent): string {
  const made: unknown[] = [];
  jest.isolateModules(() => {
    const { COMPONENTS, PLANNED_NAMESPACES } = jest.requireActual<typeof componentsModule>(LIST);
    const others = COMPONENTS.filter(({ namespace }) => namespace !== 'metrics-server');
    jest.doMock(LIST, () => ({ COMPONENTS: [...others, component], PLANNED_NAMESPACES }));
    const load = <T>(path: string): T => require(path) as T;
    const plan = load<typeof planModule>('../../environments/register/plan').planOf;
    const plans = prod.clusters.map((cluster) => plan(prod, cluster));
    made.push(
      load<typeof factsModule>('../../stacks/facts').factsOf(prod, plans),
      load<typeof namespacesModule>('../../environments/platform/namespaces').PLATFORM_NAMESPACES,
      load<typeof waitsModule>('../../environments/platform/waits').waitsFor([component]),
      load<typeof kindsModule>('../../environments/platform/kinds').readableKinds([component]),
      load<typeof quotaModule>('../../stacks/terraform/quota-shares').quotaShares(component, 'prod', PRIMARY),
      load<typeof conformanceModule>('../conformance/schedule/custom-resources').kindsWithoutStandIn([
        { object: { apiVersion: 'planted.example/v1', kind: 'Planted', metadata: { name: 'a' } }, file: '', text: '' },
      ]),
    );
    try {
      const { CHART_VALUES } = load<typeof chartsModule>('../../stacks/terraform/chart-values');
      made.push(CHART_VALUES['metrics-server'](prod, PRIMARY));
    } catch (error) {
      made.push(String(error));
    }
  });
  return JSON.stringify(made);
}

/** Fields whose change nobody notices. */
function silent(changed: Readonly<Record<string, PackagedComponent>>, of: (component: PackagedComponent) => string) {
  const before = of(PLANTED);
  return Object.entries(changed)
    .filter(([, component]) => of(component) === before)
    .map(([field]) => field);
}

describe('a component that joins', () => {
  test('is installed in a namespace of its own, with its level and the reason', () => {
    // Of flows and clusters, images and kinds that make pods others make something.
    expect(silent(CHANGED, landingZoneOf)).toEqual(['roles', 'without', 'images', 'flows', 'workloadKinds']);
  });

  test('shows every other field in what is derived', () => {
    // The validation alone asks whether an environment may switch it off.
    // Level and charts are the landing zone's alone; images are compared with the values of charts in its test.
    expect(silent(CHANGED, madeOf)).toEqual(['without', 'podSecurity', 'charts', 'images']);
    // Who makes pods, a chart or an operator, tells whether the guide waits for agents.
    expect(silent(CHANGED_PODS, madeOf)).toEqual(['madeBy']);
    expect(madeOf(OPERATOR_AGENT)).not.toBe(madeOf(CHANGED_PODS.kind));
    expect(silent(CHANGED_KIND, madeOf)).toEqual([]);
  });
});
