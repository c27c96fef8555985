import { checkObject } from '../../../policies/schema';
import * as good from './objects';

describe('checkObject', () => {
  test.each(Object.entries(good.goodObjects))('finds nothing in a good object: %s', (_name, make) => {
    expect(checkObject(make())).toEqual([]);
  });

  test('counts a field that is undefined as left out', () => {
    const object = good.configMap();

    expect(checkObject({ ...object, data: undefined, other: undefined })).toEqual([]);
  });

  test('reports all problems of an object, each at its place', () => {
    const object = good.deployment();
    const [container] = object.spec.template.spec.containers;
    Object.assign(container ?? {}, { livenesProbe: {}, image: 7 });
    Object.assign(object.spec, { replicas: '4', selector: undefined });

    expect(checkObject(object).map(({ path }) => path)).toEqual([
      'spec.replicas',
      'spec.template.spec.containers[0].image',
      'spec.template.spec.containers[0].livenesProbe',
      'spec.selector',
    ]);
  });
});

describe('the size of an object', () => {
  const sized = (length: number) => ({ ...good.configMap(), data: { text: 'ä'.repeat(length) } });

  test('is bounded in bytes by what the API server stores', () => {
    expect(checkObject(sized(655_000))).toEqual([]);
    expect(checkObject(sized(656_000))).toEqual([
      {
        path: '',
        message: expect.stringMatching(/^the object has 13\d{5} bytes, the API server stores at most 1310720$/),
        remedy: 'declare less of what it lists',
      },
    ]);
  });

  test.each([
    ['a text of control characters', '\u0001'.repeat(220_000), true],
    ['a text of the longest letters', '好'.repeat(440_000), true],
    ['the same, shorter', '好'.repeat(430_000), false],
  ])('counts what JSON writes for %s', (_name, text, isRefused) => {
    const problems = checkObject({ ...good.configMap(), data: { text } });

    expect(problems.map(({ message }) => message)).toEqual(
      isRefused ? [expect.stringMatching(/^the object has \d+ bytes/)] : [],
    );
  });

  test('counts numbers, names and brackets, not texts alone', () => {
    const rules = Array.from({ length: 12_000 }, (_, index) => ({
      verbs: ['get'],
      apiGroups: [''],
      resources: [`kind-${index}`],
      resourceNames: Array.from({ length: 20 }, () => ''),
    }));

    expect(
      checkObject({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'many' },
        rules,
      }).map(({ message }) => message),
    ).toEqual([expect.stringMatching(/^the object has \d+ bytes/)]);
  });
});

interface Mistake {
  readonly mistake: string;
  /** Makes the mistake. */
  readonly object: unknown;
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** A good object with one field set, or taken away by undefined; a path leads through fields and items. */
function broken(make: () => object, path: string, value: unknown): object {
  const object = make();
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((at, name) => (at as Record<string, object>)[name] as object, object);
  (parent as Record<string, unknown>)[last] = value;
  return object;
}

const container = 'spec.template.spec.containers.0';

const mistakes: readonly Mistake[] = [
  {
    mistake: 'a misspelt field',
    object: broken(good.deployment, `${container}.livenesProbe`, {}),
    path: 'spec.template.spec.containers[0].livenesProbe',
    message: "unknown field 'livenesProbe', did you mean 'livenessProbe'?",
    remedy: "rename it to 'livenessProbe'",
  },
  {
    mistake: 'a field in the wrong case',
    object: broken(good.virtualService, 'spec.http.0.Timeout', '1s'),
    path: 'spec.http[0].Timeout',
    message: "unknown field 'Timeout', did you mean 'timeout'?",
    remedy: "rename it to 'timeout'",
  },
  {
    mistake: 'a field that resembles no other',
    object: broken(good.configMap, 'colour', 'red'),
    path: 'colour',
    message: "unknown field 'colour'",
    remedy: "use one of 'apiVersion', 'kind', 'metadata', 'binaryData', 'data', 'immutable'",
  },
  {
    mistake: 'a misspelt common field',
    object: broken(good.configMap, 'metdata', {}),
    path: 'metdata',
    message: "unknown field 'metdata', did you mean 'metadata'?",
    remedy: "rename it to 'metadata'",
  },
  {
    mistake: 'a text for a number',
    object: broken(good.deployment, 'spec.replicas', '4'),
    path: 'spec.replicas',
    message: "'4' is a string, not integer",
    remedy: 'write it as integer',
  },
  {
    mistake: 'a fraction for a whole number',
    object: broken(good.deployment, 'spec.replicas', 1.5),
    path: 'spec.replicas',
    message: '1.5 is a number with a fraction, not integer',
    remedy: 'write it as integer',
  },
  {
    mistake: 'an object for a list',
    object: broken(good.deployment, 'spec.template.spec.volumes', { name: 'tmp' }),
    path: 'spec.template.spec.volumes',
    message: '{"name":"tmp"} is an object, not array',
    remedy: 'write it as array',
  },
  {
    mistake: 'a number for a text in a map',
    object: broken(good.configMap, 'data.port', 80),
    path: 'data.port',
    message: '80 is a number, not string',
    remedy: 'write it as string',
  },
  {
    mistake: 'a value for int-or-string that is neither',
    object: broken(good.deployment, 'spec.strategy.rollingUpdate.maxSurge', true),
    path: 'spec.strategy.rollingUpdate.maxSurge',
    message: 'true is a boolean, not integer or string',
    remedy: 'write it as integer or string',
  },
  {
    mistake: 'null',
    object: broken(good.deployment, 'spec.replicas', null),
    path: 'spec.replicas',
    message: 'is null, not integer',
    remedy: 'leave the field out, or give it a value',
  },
  {
    mistake: 'not a number',
    object: broken(good.deployment, 'spec.replicas', Number.NaN),
    path: 'spec.replicas',
    message: 'NaN is no number of JSON, not integer',
    remedy: 'write it as integer',
  },
  {
    mistake: 'a required field left out',
    object: broken(good.deployment, 'spec.selector', undefined),
    path: 'spec.selector',
    message: "'selector' is missing",
    remedy: "add 'selector'",
  },
  {
    mistake: 'a required field of an item left out',
    object: broken(good.deployment, `${container}.name`, undefined),
    path: 'spec.template.spec.containers[0].name',
    message: "'name' is missing",
    remedy: "add 'name'",
  },
  {
    mistake: 'a value that is not one of those allowed',
    object: broken(good.serviceEntry, 'spec.location', 'MESH_EXTERN'),
    path: 'spec.location',
    message: "'MESH_EXTERN' is not one of 'MESH_EXTERNAL', 'MESH_INTERNAL'",
    remedy: "did you mean 'MESH_EXTERNAL'?",
  },
  {
    mistake: 'a quantity that is none',
    object: broken(good.deployment, `${container}.resources.limits.memory`, '1 GB'),
    path: 'spec.template.spec.containers[0].resources.limits.memory',
    message: "'1 GB' does not match ^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+|[numkMGTPE]|[KMGTPE]i)?$",
    remedy: 'write it as the pattern demands',
  },
  {
    mistake: 'a number that is too small',
    object: broken(good.kafkaTopic, 'spec.partitions', 0),
    path: 'spec.partitions',
    message: '0 is less than 1',
    remedy: 'use 1 or more',
  },
  {
    mistake: 'a number that is too large',
    object: broken(good.kafkaTopic, 'spec.replicas', 40_000),
    path: 'spec.replicas',
    message: '40000 is more than 32767',
    remedy: 'use 32767 or less',
  },
  {
    mistake: 'a number that does not fit 32 bits',
    object: broken(good.deployment, 'spec.replicas', 2 ** 31),
    path: 'spec.replicas',
    message: '2147483648 does not fit int32',
    remedy: 'use a number between -2147483648 and 2147483647',
  },
  {
    mistake: 'a list that is too short',
    object: broken(good.serviceEntry, 'spec.hosts', []),
    path: 'spec.hosts',
    message: 'has 0 items, fewer than 1',
    remedy: 'give it at least 1 item',
  },
  {
    mistake: 'a text that is too long',
    object: {
      apiVersion: 'grafana.integreatly.org/v1beta1',
      kind: 'GrafanaFolder',
      metadata: { name: 'a', namespace: 'b' },
      spec: { instanceSelector: {}, uid: 'a'.repeat(41) },
    },
    path: 'spec.uid',
    message: 'has 41 characters, more than 40',
    remedy: 'give it at most 40 characters',
  },
  {
    mistake: 'two items with one key',
    object: broken(good.deployment, `${container}.env`, [{ name: 'A' }, { name: 'B' }, { name: 'A' }]),
    path: 'spec.template.spec.containers[0].env[2]',
    message: "name 'A' stands here and in item 0",
    remedy: 'remove one of the two, or make them differ',
  },
  {
    mistake: 'two items with one key, of which one is a default',
    object: broken(good.deployment, `${container}.ports`, [
      { containerPort: 80 },
      { containerPort: 80, protocol: 'UDP' },
      { containerPort: 80, protocol: 'TCP' },
    ]),
    path: 'spec.template.spec.containers[0].ports[2]',
    message: "containerPort 80, protocol 'TCP' stands here and in item 0",
    remedy: 'remove one of the two, or make them differ',
  },
  {
    mistake: 'a value twice in a set',
    object: broken(good.configMap, 'metadata.finalizers', ['a/b', 'a/b']),
    path: 'metadata.finalizers[1]',
    message: "'a/b' stands here and in item 0",
    remedy: 'remove one of the two, or make them differ',
  },
  {
    mistake: 'two alternatives that exclude each other',
    object: broken(good.virtualService, 'spec.http.0.match.0.uri.prefix', '/'),
    path: 'spec.http[0].match[0].uri',
    message: 'fits 2 of 4 alternatives that exclude each other',
    remedy: "set exactly one of 'exact', 'prefix', 'regex'",
  },
  {
    mistake: 'a text that is no time',
    object: {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'a', namespace: 'b' },
      spec: { renewTime: 'yesterday' },
    },
    path: 'spec.renewTime',
    message: "'yesterday' is not a time such as 2026-01-31T12:00:00Z",
    remedy: 'write a time such as 2026-01-31T12:00:00Z',
  },
  {
    mistake: 'a text that is no base64',
    object: {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'a', namespace: 'b' },
      data: { password: 'plain text!' },
    },
    path: 'data.password',
    message: "'plain text!' is not base64 text",
    remedy: 'write base64 text',
  },
  {
    mistake: 'a kind of another version',
    object: broken(good.deployment, 'apiVersion', 'apps/v1beta1'),
    path: 'kind',
    message: "kind 'apps/v1beta1/Deployment' is not among the imports",
    remedy: "did you mean 'apps/v1/Deployment'? If not, add the kind to imports/sources.ts and run the import command",
  },
  {
    mistake: 'a misspelt kind',
    object: broken(good.deployment, 'kind', 'Deploymnet'),
    path: 'kind',
    message: "kind 'apps/v1/Deploymnet' is not among the imports",
    remedy: "did you mean 'apps/v1/Deployment'? If not, add the kind to imports/sources.ts and run the import command",
  },
  {
    mistake: 'an unknown kind',
    object: { apiVersion: 'example.com/v1', kind: 'Unheard', metadata: { name: 'a' } },
    path: 'kind',
    message: "kind 'example.com/v1/Unheard' is not among the imports",
    remedy: 'add the kind to imports/sources.ts and run the import command',
  },
  {
    mistake: 'no kind',
    object: { apiVersion: 'v1' },
    path: 'kind',
    message: 'apiVersion and kind are not both texts',
    remedy: 'set both',
  },
  {
    mistake: 'no object',
    object: ['a'],
    path: '',
    message: '["a"] is no object',
    remedy: 'write an object with apiVersion, kind and metadata',
  },
  {
    mistake: 'no metadata',
    object: broken(good.configMap, 'metadata', undefined),
    path: 'metadata',
    message: "'metadata' is missing",
    remedy: 'add metadata with at least a name',
  },
  {
    mistake: 'no name',
    object: broken(good.configMap, 'metadata.name', undefined),
    path: 'metadata.name',
    message: "'name' is missing",
    remedy: "add 'name'",
  },
  {
    mistake: 'no namespace',
    object: broken(good.configMap, 'metadata.namespace', undefined),
    path: 'metadata.namespace',
    message: 'is missing, and ConfigMap lives in a namespace',
    remedy: 'name the namespace',
  },
  {
    mistake: 'a namespace on an object of the cluster',
    object: broken(good.role, 'metadata.namespace', 'payment'),
    path: 'metadata.namespace',
    message: "'payment' is set, but ClusterRole belongs to the whole cluster",
    remedy: 'remove the namespace',
  },
  {
    mistake: 'a name that is no DNS subdomain',
    object: broken(good.configMap, 'metadata.name', 'Settings_1'),
    path: 'metadata.name',
    message: "'Settings_1' is no name of this kind",
    remedy: 'write a DNS subdomain: at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends',
  },
  {
    mistake: 'a name that is too long for its kind',
    object: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'a'.repeat(64), namespace: 'b' },
      spec: { ports: [{ port: 80 }] },
    },
    path: 'metadata.name',
    message: `'${'a'.repeat(64)}' is no name of this kind`,
    remedy: 'write a DNS label that begins with a letter: at most 63 of a-z, 0-9 and -',
  },
  {
    mistake: 'a name that is no part of a path',
    object: broken(good.role, 'metadata.name', 'terrace/auditor'),
    path: 'metadata.name',
    message: "'terrace/auditor' is no name of this kind",
    remedy: "write a part of a path: neither '.' nor '..', without / and %",
  },
  {
    mistake: 'a namespace that is no name of one',
    object: broken(good.configMap, 'metadata.namespace', 'pay.ment'),
    path: 'metadata.namespace',
    message: "'pay.ment' is no name of this kind",
    remedy: 'write a DNS label: at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
  },
  {
    mistake: 'a key that is none',
    object: broken(good.configMap, 'metadata.labels', { 'Terrace Owner': 'a' }),
    path: 'metadata.labels',
    message: "'Terrace Owner' is no key",
    remedy: 'write an optional DNS prefix and /, then at most 63 of A-Z, a-z, 0-9, -, _ and .',
  },
  {
    mistake: 'a value of a label that is none',
    object: broken(good.configMap, 'metadata.labels', { owner: 'the payment team' }),
    path: "metadata.labels['owner']",
    message: "'the payment team' is no value of a label",
    remedy: 'write at most 63 of A-Z, a-z, 0-9, -, _ and ., with a letter or digit at both ends',
  },
  {
    mistake: 'annotations that are too large',
    object: broken(good.configMap, 'metadata.annotations', { note: 'ä'.repeat(131_072) }),
    path: 'metadata.annotations',
    message: 'have 262148 bytes, more than 262144',
    remedy: 'keep large texts elsewhere',
  },
  {
    mistake: 'metadata that the server writes',
    object: broken(good.configMap, 'metadata.resourceVersion', '1'),
    path: 'metadata.resourceVersion',
    message: "unknown field 'resourceVersion'",
    remedy: "use one of 'name', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences'",
  },
  {
    mistake: 'a status',
    object: broken(good.kafkaTopic, 'status', { topicName: 'a' }),
    path: 'status',
    message: 'is set',
    remedy: 'remove it: the controller writes the status',
  },
  {
    mistake: 'a field that a hand-written schema lacks',
    object: broken(good.redis, 'spec.sentinel.quorums', '2'),
    path: 'spec.sentinel.quorums',
    message: "unknown field 'quorums', did you mean 'quorum'?",
    remedy: "rename it to 'quorum'",
  },
];

describe('a mistake', () => {
  test.each(mistakes)('is reported once, with its place and remedy: $mistake', ({ object, path, message, remedy }) => {
    expect(checkObject(object)).toEqual([{ path, message, remedy }]);
  });

  test('never lets a value through unseen that is inherited by every object', () => {
    const object = JSON.parse('{"constructor": {}, "__proto__": {}}');

    expect(checkObject({ ...good.configMap(), ...object }).map(({ path }) => path)).toContain('constructor');
  });
});
