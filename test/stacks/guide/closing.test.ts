import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { ManifestObject } from '../../../stacks/writer';
import { sample } from '../../environments/validation/sample';
import { clusterOf, synthesized } from '../environments';

const without: EnvironmentSpec = {
  ...sample,
  name: 'sample',
  landscape: {
    ...sample.landscape,
    units: sample.landscape.units.map((unit) => ({
      ...unit,
      services: unit.services.map((service) =>
        service.name === 'payment'
          ? { ...service, calls: service.calls?.filter(({ to }) => to !== 'ledger') }
          : service,
      ),
    })),
  },
};

/** Texts of the objects of the primary cluster, by layer, kind, namespace and name. */
function textsOf(environment: EnvironmentSpec): ReadonlyMap<string, string> {
  const keyOf = (file: string, { kind, metadata: { namespace, name } }: ManifestObject) =>
    [file.split('/')[1], kind, namespace, name].join(' ');
  return new Map(
    clusterOf(environment, 'primary').files.flatMap(({ file, objects }) =>
      objects.map((object) => [keyOf(file, object), JSON.stringify(object)] as const),
    ),
  );
}

describe('what the guide says of flows that are removed', () => {
  const [before, after] = [textsOf(sample), textsOf(without)];

  test('they close by the apply of the layer of their pods: nothing is left for a prune, no Deployment changes', () => {
    const changed = [...before].filter(([key, text]) => after.get(key) !== text).map(([key]) => key);

    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(changed).toEqual([
      '50-services AuthorizationPolicy ledger ledger',
      '50-services NetworkPolicy ledger ledger',
      '50-services NetworkPolicy pay payment',
      '50-services Sidecar pay payment',
    ]);
  });

  test('a quota gets smaller before what it counted is pruned, and the guide says what to do', () => {
    const unit = sample.landscape.units.find(({ services }) => services.length > 1);
    const less = {
      ...sample,
      landscape: {
        ...sample.landscape,
        units: sample.landscape.units.map((each) =>
          each === unit ? { ...each, services: each.services.slice(0, 1) } : each,
        ),
      },
    };
    const pods = (environment: EnvironmentSpec) => {
      const key = `10-policies ResourceQuota ${unit?.name} `;
      const [, quota = ''] = [...textsOf(environment)].find(([name]) => name.startsWith(key)) ?? [];
      return Number(/pods":"?(\d+)/.exec(quota)?.[1]);
    };
    const { guide } = synthesized(sample);
    const steps = guide.split('\n').filter((line) => line.startsWith('### primary '));
    const at = (title: string) => steps.findIndex((line) => line.endsWith(title));

    expect(pods(less)).toBeLessThan(pods(sample));
    expect(at('Layer 10-policies')).toBeLessThan(at('What is no longer declared'));
    expect(guide).toContain('A quota gets smaller at layer 10');
  });

  test('so it asks for two releases, of charts too: the landing zone comes before the policies', () => {
    const { guide } = synthesized(sample);
    const titles = guide.split('\n').filter((line) => /^##+ /.test(line));
    const at = (title: string) => titles.findIndex((line) => line.endsWith(title));

    expect(guide).toContain('closed while old pods still need it, so it takes two\nreleases:');
    expect(guide).toContain('(*What opens and what closes*)');
    expect(at('Landing zone')).toBeLessThan(at('Layer 10-policies'));
    expect(at('What opens and what closes')).toBe(at('Upgrade') + 1);
  });
});
