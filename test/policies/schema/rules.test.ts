import { knownKinds, type Schema, schemaFor, type ValidationRule } from '../../../imports';
import { childrenOf } from '../../../imports/generate/hash-cons';
import { createEnvironment } from '../../../policies/cel/program';
import { checkObject } from '../../../policies/schema';
import { checkRules, runsOnCreation } from '../../../policies/schema/rules';
import * as good from './objects';

/** Every rule of every kind, once. */
function allRules(): ValidationRule[] {
  const rules = new Map<string, ValidationRule>();
  const walk = (schema: Schema): void => {
    for (const rule of schema['x-kubernetes-validations'] ?? []) {
      rules.set(rule.rule, rule);
    }
    childrenOf(schema).forEach(walk);
  };
  for (const id of knownKinds()) {
    const at = id.lastIndexOf('/');
    const kind = schemaFor(id.slice(0, at), id.slice(at + 1));
    [kind?.schema ?? {}, ...Object.values(kind?.definitions ?? {})].forEach(walk);
  }
  return [...rules.values()];
}

/** What a rule on a small schema reports. */
function messages(schema: Schema, object: unknown): string[] {
  const found: string[] = [];
  const kind = { id: 'a/v1/A', component: 'a', scope: 'Cluster' as const, schema, definitions: {} };
  checkRules(kind, object, (path, message) => found.push(`${path}: ${message}`));
  return found;
}

const ruled = (rule: string, schema: Schema = {}): Schema => ({
  type: 'object',
  properties: { spec: { ...schema, 'x-kubernetes-validations': [{ rule, message: 'must hold' }] } },
});

describe('the CEL rules of custom resources', () => {
  const rules = allRules();

  test('are many, and all are CEL that can be read offline, with every function that they call', () => {
    const environment = createEnvironment();
    const expressions = rules.flatMap(({ rule, messageExpression = [] }) => [rule].concat(messageExpression));

    expect(expressions.length).toBeGreaterThan(100);
    expect(expressions.map((text) => ({ text, ...environment.check(text) })).filter(({ valid }) => !valid)).toEqual([]);
    expect(environment.check("quantity(self.size).isGreaterThan(quantity('1Gi'))")).toMatchObject({ valid: false });
  });

  test('are left out when they compare with an old object', () => {
    expect(runsOnCreation({ rule: 'self == oldSelf' })).toBe(false);
    expect(runsOnCreation({ rule: '!oldSelf.hasValue() || self == oldSelf.value()', optionalOldSelf: true })).toBe(
      true,
    );
    expect(runsOnCreation({ rule: 'self.boldSelf' })).toBe(true);
    expect(messages(ruled('self == oldSelf', { type: 'string' }), { spec: 'a' })).toEqual([]);
  });

  test('refuse what the structure cannot: exclusive parts of Istio', () => {
    const object = good.serviceEntry();
    Object.assign(object.spec, { addresses: ['10.0.0.0/8'], resolution: 'DNS_ROUND_ROBIN', endpoints: [{}, {}] });
    const found = checkObject(object);

    expect(found.map(({ path }) => path)).toContain('spec');
    expect(found[0]?.message).toContain('is refused: ');
    expect(found[0]?.remedy).toContain('make this hold: ');
    expect(checkObject(object, { rules: false })).toEqual([]);
  });

  test('refuse a PostgreSQL cluster that demands more synchronous replicas than it may wait for', () => {
    const object = good.postgres();
    Object.assign(object.spec.postgresql.synchronous, { dataDurability: 'preferred', standbyNamesPre: ['a'] });

    expect(checkObject(object)).toMatchObject([{ path: 'spec.postgresql.synchronous' }]);
  });

  test('run only on objects whose structure is right', () => {
    const object = good.postgres();
    Object.assign(object.spec.postgresql.synchronous, { dataDurability: 'preferred', standbyNamesPre: ['a'], x: 1 });

    expect(checkObject(object).map(({ path }) => path)).toEqual(['spec.postgresql.synchronous.x']);
  });
});

describe('a rule', () => {
  test('sees defaults', () => {
    const schema: Schema = { type: 'object', properties: { size: { type: 'integer', default: 3 } } };

    expect(messages(ruled('self.size == 3', schema), { spec: {} })).toEqual([]);
    expect(messages(ruled('self.size == 3', schema), { spec: { size: 4 } })).toEqual([
      'spec: {"size":4} is refused: must hold',
    ]);
  });

  test('sees numbers by their schema', () => {
    const schema: Schema = { type: 'object', properties: { ratio: { type: 'number' }, count: { type: 'integer' } } };

    expect(
      messages(ruled('self.ratio > 0.5 && self.count % 2 == 0', schema), { spec: { ratio: 1, count: 2 } }),
    ).toEqual([]);
  });

  test('reads names that CEL reserves or cannot say', () => {
    const schema: Schema = {
      type: 'object',
      properties: { namespace: { type: 'string' }, 'a-b': { type: 'string' }, 'c.d': { type: 'string' } },
    };
    const rule = "self.__namespace__ == 'n' && self.a__dash__b == 'x' && self.c__dot__d == 'y'";

    expect(messages(ruled(rule, schema), { spec: { namespace: 'n', 'a-b': 'x', 'c.d': 'y' } })).toEqual([]);
  });

  test('runs on every item and every value of a map', () => {
    const item: Schema = { type: 'integer', 'x-kubernetes-validations': [{ rule: 'self > 1' }] };
    const schema: Schema = {
      type: 'object',
      properties: { list: { type: 'array', items: item }, map: { type: 'object', additionalProperties: item } },
    };

    expect(messages(schema, { list: [1, 2], map: { a: 3, b: 0 } })).toEqual([
      'list[0]: 1 is refused: self > 1',
      'map.b: 0 is refused: self > 1',
    ]);
  });

  test('speaks by its expression, and by its fixed text where that fails', () => {
    const speaking = (messageExpression: string): Schema => ({
      type: 'object',
      properties: {
        spec: {
          type: 'integer',
          'x-kubernetes-validations': [{ rule: 'self > 1', message: 'too small', messageExpression }],
        },
      },
    });

    expect(messages(speaking("'got ' + string(self)"), { spec: 1 })).toEqual(['spec: 1 is refused: got 1']);
    expect(messages(speaking('self.unknown'), { spec: 1 })).toEqual(['spec: 1 is refused: too small']);
  });

  test('that cannot be evaluated is a refusal, as on the server', () => {
    expect(messages(ruled('self.missing == 1', { type: 'object' }), { spec: {} })[0]).toMatch(/must hold \(.*missing/);
  });
});
