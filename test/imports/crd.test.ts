import { parse } from 'yaml';
import { convert, convertKind, kindsOf, readCrds } from '../../imports/generate/crd';

const schema = (text: string) => convert(parse(text));

describe('the conversion of a CRD schema', () => {
  test('closes an object whose fields the server knows, and drops descriptions', () => {
    expect(schema('{type: object, description: long, properties: {a: {type: string, description: b}}}')).toEqual({
      type: 'object',
      properties: { a: { type: 'string' } },
      additionalProperties: false,
    });
  });

  test('leaves an object open that preserves unknown fields, with and without known ones', () => {
    expect(schema('{type: object, x-kubernetes-preserve-unknown-fields: true}')).toEqual({ type: 'object' });
    const mixed = schema('{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {a: {type: string}}}');

    expect(mixed).toEqual({ type: 'object', properties: { a: { type: 'string' } } });
  });

  test('closes an object without fields: the server would prune all of them', () => {
    expect(schema('{type: object}')).toEqual({ type: 'object', additionalProperties: false });
  });

  test('keeps a map open for names and strict for values', () => {
    expect(schema('{type: object, additionalProperties: {type: integer, format: int32}}')).toEqual({
      type: 'object',
      additionalProperties: { type: 'integer', format: 'int32' },
    });
  });

  test('makes int-or-string two types and drops the alternatives that repeat it', () => {
    const text = '{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], pattern: "^a"}';

    expect(schema(text)).toEqual({ type: ['integer', 'string'], pattern: '^a' });
  });

  test('lets null into a nullable type and its enum', () => {
    expect(schema('{type: string, nullable: true, enum: [a]}')).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    });
  });

  test('demands no field that has a default, and keeps the default', () => {
    const converted = schema(
      '{type: object, required: [a, b], properties: {a: {type: string, default: x}, b: {type: string}}}',
    );

    expect(converted.required).toEqual(['b']);
    expect(converted.properties?.a).toEqual({ type: 'string', default: 'x' });
  });

  test('turns exclusive bounds of OpenAPI into those of JSON Schema', () => {
    const text = '{type: number, minimum: 0, exclusiveMinimum: true, maximum: 1, exclusiveMaximum: false}';

    expect(JSON.parse(JSON.stringify(schema(text)))).toEqual({ type: 'number', exclusiveMinimum: 0, maximum: 1 });
  });

  test('keeps list types, keys and rules', () => {
    const text = `
      type: array
      x-kubernetes-list-type: map
      x-kubernetes-list-map-keys: [name]
      x-kubernetes-validations: [{rule: " self.size() < 9 ", message: few, reason: FieldValueInvalid}]
      items: {type: object, properties: {name: {type: string}}}`;

    expect(schema(text)).toMatchObject({
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['name'],
      'x-kubernetes-validations': [{ rule: 'self.size() < 9', message: 'few' }],
    });
    expect(schema('{type: array, x-kubernetes-list-type: atomic}')).toEqual({ type: 'array' });
  });

  test('keeps alternatives as what they are: narrowing, without strictness of their own', () => {
    const text =
      '{type: object, properties: {a: {type: string}}, oneOf: [{required: [a]}, {not: {properties: {a: {}}}}]}';

    expect(schema(text).oneOf).toEqual([{ required: ['a'] }, { not: { properties: { a: {} } } }]);
  });

  test('gives an embedded object its apiVersion, kind and metadata', () => {
    const text = '{type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}';

    expect(Object.keys(schema(text).properties ?? {})).toEqual(['apiVersion', 'kind', 'metadata']);
  });

  test('passes over formats that the server does not check', () => {
    expect(schema('{type: string, format: password}')).toEqual({ type: 'string' });
  });
});

describe('the conversion of a kind', () => {
  test('leaves out status and what all objects have, also from the required fields', () => {
    const kind = convertKind(
      parse(`
        type: object
        required: [metadata, spec, status]
        properties:
          apiVersion: {type: string}
          kind: {type: string}
          metadata: {type: object}
          spec: {type: object}
          status: {type: object}`),
    );

    expect(Object.keys(kind.properties ?? {})).toEqual(['spec']);
    expect(kind.required).toEqual(['spec']);
  });

  test('keeps what narrows the name of objects', () => {
    const kind = convertKind(
      parse(
        '{type: object, properties: {metadata: {type: object, properties: {name: {type: string, maxLength: 20}}}}}',
      ),
    );

    expect(kind.properties?.metadata).toEqual({
      type: 'object',
      properties: { name: { type: 'string', maxLength: 20 } },
    });
  });

  test('takes every served version of every definition in a file, and no other document', () => {
    const [crd, ...others] = readCrds(`
apiVersion: v1
kind: ConfigMap
---
kind: CustomResourceDefinition
spec:
  group: example.com
  scope: Cluster
  names: {kind: Thing}
  versions:
  - {name: v1, served: true, schema: {openAPIV3Schema: {type: object}}}
  - {name: v1beta1, served: true, schema: {openAPIV3Schema: {type: object}}}
  - {name: v1alpha1, served: false, schema: {openAPIV3Schema: {type: object}}}
`);

    expect(others).toEqual([]);
    const kinds = kindsOf(crd as NonNullable<typeof crd>);
    expect([...kinds.keys()]).toEqual(['example.com/v1/Thing', 'example.com/v1beta1/Thing']);
    expect(kinds.get('example.com/v1/Thing')?.scope).toBe('Cluster');
  });
});
