import { knownKinds, schemaFor } from '../../../imports';
import { catalogue } from '../../../policies/catalogue';
import { ObjectEvaluator } from '../../../policies/cel/program';
import { example } from '../../../policies/examples/objects';
import type { KubernetesObject } from '../../../policies/objects';
import { isAboutPods, podVariablesOf } from '../../../policies/pod-variables';
import { type FieldPath, fieldAt, type PodKind, podKindOf, podKinds, scaledKinds } from '../../../policies/pods/kinds';
import { readWorkloads } from '../../../policies/pods/workloads';

type Fields = Readonly<Record<string, unknown>>;

const pod = { spec: { containers: [{ name: 'found' }] } };

/** An object of a kind with `value` at a path. */
function withField({ group, kind }: PodKind, path: FieldPath, value: Fields): KubernetesObject {
  const apiVersion = group === '' ? 'v1' : `${group}/v1`;
  return example(
    apiVersion,
    kind,
    'pay',
    path.reduceRight<Fields>((inner, name) => ({ [name]: inner }), value),
  );
}

describe.each(podKinds.map((entry) => [entry.kind, entry] as const))('a %s', (_name, entry) => {
  const object = withField(entry, entry.template, pod);

  test('is read as a workload by its template', () => {
    expect(readWorkloads([{ file: 'x', object }])).toMatchObject([{ kind: entry, pod: pod.spec }]);
  });

  test('is seen by the rules on pods', () => {
    const outcome = new ObjectEvaluator(object, podVariablesOf(entry)).evaluate('variables.containers.map(c, c.name)');

    expect(outcome).toEqual({ value: ['found'] });
  });

  test('has its fields where its schema has them', () => {
    const id = knownKinds().find((known) => known.startsWith(entry.group) && known.endsWith(`/${entry.kind}`)) ?? '';
    const kind = schemaFor(id.slice(0, id.lastIndexOf('/')), entry.kind);
    const paths = [
      [...entry.template, 'spec', 'containers'],
      ...(typeof entry.count === 'string' ? [] : [entry.count]),
    ];

    for (const path of paths) {
      let schema = kind?.schema;
      for (const name of path) {
        const next = schema?.properties?.[name];
        schema = next?.$ref ? kind?.definitions[next.$ref.slice('#/$defs/'.length)] : next;
      }
      expect({ path, schema }).toMatchObject({ path, schema: { type: expect.stringMatching(/array|integer/) } });
    }
  });
});

test('a kind of the same name in another group makes no pods', () => {
  expect(podKindOf('serving.knative.dev', 'Deployment')).toBeUndefined();
  expect(podKindOf('apps', 'Deployment')?.scales).toBe(true);
});

test('rules on pods look at every kind that makes them', () => {
  const onPods = catalogue.filter((rule) => rule.cel !== undefined && isAboutPods(rule));

  expect(onPods.length).toBeGreaterThan(2);
  expect(onPods.filter(({ kinds }) => kinds !== podKinds && kinds !== scaledKinds).map(({ id }) => id)).toEqual([]);
});

test('a path that leads nowhere has nothing at its end', () => {
  expect(fieldAt({ spec: null }, ['spec', 'template', 'spec'])).toBeUndefined();
});
