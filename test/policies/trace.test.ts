import type { CheckContext } from '../../policies/rule';
import { meshBreaks } from './arrival/breaks/mesh';
import { podBreaks } from './arrival/breaks/pods';
import { routeBreaks } from './arrival/breaks/routes';
import { quotaPodBreaks } from './capacity/breaks/quota-pods';
import { findingsAfter } from './planted';
import { placementBreaks } from './running/breaks/placement';
import { sizeBreaks } from './running/breaks/sizes';
import { differences, listsWith, Trace } from './trace';

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'a', namespace: 'one' },
  spec: { replicas: 2, template: { spec: { containers: [{ name: 'a' }, { name: 'b' }] } } },
};

function traced(): Trace {
  const facts = { proxy: { requests: { cpu: '10m' } }, clusters: [{ name: 'primary', flows: [] }] };
  return new Trace({
    facts: facts as unknown as CheckContext['facts'],
    objects: [{ file: 'a.yaml', object: deployment }],
  });
}

function contentOf(trace: Trace): typeof deployment {
  return trace.view.ofKind('apps', 'Deployment')[0]?.object as unknown as typeof deployment;
}

describe('a trace', () => {
  test.each<[string, (trace: Trace) => unknown, string]>([
    ['a value', (trace) => contentOf(trace).spec.replicas, 'objects/0/spec/replicas'],
    ['a value of the facts', (trace) => trace.facts.proxy.requests.cpu, 'facts/proxy/requests/cpu'],
    ['whether something is there', (trace) => 'paused' in contentOf(trace).spec, 'objects/0/spec/paused'],
    ['what is not there', (trace) => Object.hasOwn(contentOf(trace).spec, 'paused'), 'objects/0/spec/paused'],
    ['which fields there are', (trace) => Object.keys(contentOf(trace).spec), 'objects/0/spec/*'],
    [
      'how many items there are',
      (trace) => contentOf(trace).spec.template.spec.containers.length,
      'objects/0/spec/template/spec/containers/length',
    ],
    [
      'a part by its text',
      (trace) => JSON.stringify(contentOf(trace).spec),
      'objects/0/spec/template/spec/containers/1/name',
    ],
    [
      'all objects of a kind',
      (trace) => trace.view.ofKind('policy', 'PodDisruptionBudget'),
      'policy/PodDisruptionBudget',
    ],
    ['those of a namespace', (trace) => trace.view.inNamespace('', 'Service', 'one'), '/Service'],
    ['what makes pods', (trace) => trace.view.workloadsIn('one'), 'makers'],
    ['all objects', (trace) => trace.view.objects.length, 'any'],
  ])('notes who reads %s', (_, read, path) => {
    const trace = traced();
    expect(trace.reads([path])).toBe(false);

    read(trace);

    expect(trace.reads([path])).toBe(true);
  });

  test('knows the lists in which an object is', () => {
    expect(listsWith(deployment)).toEqual(['any', 'apps/Deployment', 'makers']);
    expect(listsWith({ ...deployment, apiVersion: 'v1', kind: 'Service' })).toEqual(['any', '/Service']);
  });

  test.each([
    [{ a: 1, b: [1] }, { a: 1, b: [1] }, []],
    [{ a: 1 }, { a: 2 }, ['/a']],
    [{ a: 1 }, { a: { b: 1 } }, ['/a']],
    [{ a: [] }, { a: {} }, ['/a']],
    [{ a: 1 }, {}, ['/*', '/length', '/a']],
    [{}, { a: undefined }, ['/*', '/length', '/a']],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, ['/*', '/length']],
    [{ a: [1] }, { a: [1, { b: 2 }] }, ['/a/*', '/a/length', '/a/1']],
  ])('of %j and %j the paths that differ are known', (one, other, paths) => {
    expect(differences(one, other, '')).toEqual(paths);
  });
});

/** Some of each kind; that rules which read nothing of a change find nothing else in the others follows from the above. */
const SOME = [meshBreaks, podBreaks, routeBreaks, quotaPodBreaks, placementBreaks, sizeBreaks].flatMap((all) =>
  all.filter((_, index) => index % 12 === 0),
);

test.each(SOME.map((one) => [one.what, one] as const))(
  'all rules find of %s what those find that are asked',
  (_, { plant }) => {
    expect(findingsAfter(plant)).toEqual(findingsAfter(plant, true));
  },
);
