import { hashCons } from '../../imports/generate/hash-cons';
import { writeTypes } from '../../imports/generate/typescript';
import { choice, flag, list, map, nullable, object, text, whole } from '../../imports/hand-written/words';
import type { KindEntry, Schema } from '../../imports/schema';

const long = (name: string): Schema =>
  object({ [`${name}First`]: text(), [`${name}Second`]: text(), third: flag(), fourth: flag() });

function types(kinds: Record<string, Schema>): string {
  const entries = Object.entries(kinds).map(([id, schema]): [string, KindEntry] => [
    id,
    { scope: 'Namespaced', schema },
  ]);
  return writeTypes([{ component: 'my-part', file: hashCons(Object.fromEntries(entries)) }]);
}

describe('the types', () => {
  test('say what a kind has besides apiVersion and kind', () => {
    const written = types({ 'a.b/v1/Thing': object({ 'spec!': object({ 'size!': whole(), name: text() }) }) });

    expect(written).toContain(
      "  'a.b/v1/Thing': { metadata: NamespacedMetadata; spec: { size: number; name?: string } };\n",
    );
  });

  test('keep the array of an item type that gets a name (lost in the prototype)', () => {
    const written = types({
      'a.b/v1/Thing': object({ spec: object({ rules: list(long('rule')), one: long('rule') }) }),
    });

    expect(written).toContain('  rules?: readonly ThingRules[];\n');
    expect(written).toContain('  one?: ThingRules;\n');
  });

  test('put the alternatives of an item in parentheses', () => {
    const written = types({
      'a.b/v1/Thing': object({ a: list(choice('x', 'y')), b: list(list(text())), c: list(nullable(text())) }),
    });

    expect(written).toContain("a?: readonly ('x' | 'y')[];");
    expect(written).toContain('b?: readonly (readonly string[])[];');
    expect(written).toContain('c?: readonly (string | null)[];');
  });

  test('allow further fields only where the schema does', () => {
    const open: Schema = { type: 'object', properties: { a: text() } };
    const written = types({ 'a.b/v1/Thing': object({ open, any: { type: 'object' }, map: map(whole()), none: {} }) });

    expect(written).toContain('open?: { a?: string; [field: string]: unknown };');
    expect(written).toContain('any?: Record<string, unknown>;');
    expect(written).toContain('map?: Record<string, number>;');
    expect(written).toContain('none?: unknown;');
    expect(types({ 'a.b/v1/Thing': object({ closed: object({ a: text() }) }) })).not.toContain('unknown');
  });

  test('share one name for equal shapes, and give different shapes different names', () => {
    const written = types({
      'a.b/v1/Thing': object({
        spec: object({ left: object({ port: long('p') }), right: object({ port: long('q') }) }),
      }),
      'a.b/v1/Zebra': object({ spec: object({ port: long('p') }) }),
    });

    expect(written.match(/export interface \w+/g)).toEqual([
      'export interface Kinds',
      'export interface ThingSpec',
      'export interface ThingLeft',
      'export interface ThingPort',
      'export interface ThingRight',
      'export interface ThingRightPort',
    ]);
    expect(written).toContain("'a.b/v1/Zebra': { metadata: NamespacedMetadata; spec?: ThingLeft };");
  });

  test('keep kinds of one name apart by their component', () => {
    const one = hashCons({ 'a.b/v1/Thing': { scope: 'Cluster', schema: object({ spec: long('a') }) } });
    const two = hashCons({ 'c.d/v1/Thing': { scope: 'Cluster', schema: object({ spec: long('b') }) } });
    const written = writeTypes([
      { component: 'one', file: one },
      { component: 'two', file: two },
    ]);

    expect(written).toContain("'a.b/v1/Thing': { metadata: ClusterMetadata; spec?: ThingSpec };");
    expect(written).toContain("'c.d/v1/Thing': { metadata: ClusterMetadata; spec?: TwoThingSpec };");
  });

  test('quote names that are no identifiers, and texts that hold quotes', () => {
    const written = types({ 'a.b/v1/Thing': object({ 'x-y': choice("it's") }) });

    expect(written).toContain("'x-y'?: 'it\\'s'");
  });

  test('refuse a schema that contains itself', () => {
    const loop = { $ref: '#/$defs/Loop' };
    const file = {
      kinds: { 'a.b/v1/Thing': { scope: 'Cluster' as const, schema: object({ loop }) } },
      $defs: { Loop: object({ loop }) },
    };

    expect(() => writeTypes([{ component: 'one', file }])).toThrow('contains itself');
  });
});

describe('the sharing of schemas', () => {
  const part = object({ first: text({ maxLength: 63 }), second: text({ maxLength: 63 }), third: list(text()) });
  const schema = object({ left: part, right: part, small: text() });
  const file = hashCons({ 'a.b/v1/Thing': { scope: 'Cluster', schema } });

  test('keeps once what occurs twice and is worth a reference', () => {
    expect(file.$defs).toEqual({ Left: part });
    const { left, right, small } = file.kinds['a.b/v1/Thing']?.schema.properties ?? {};
    expect([left, right, small]).toEqual([{ $ref: '#/$defs/Left' }, { $ref: '#/$defs/Left' }, text()]);
  });

  test('does not depend on the order of kinds', () => {
    const entry: KindEntry = { scope: 'Cluster', schema };
    const forth = hashCons({ 'a.b/v1/A': entry, 'a.b/v1/B': entry });
    const back = hashCons({ 'a.b/v1/B': entry, 'a.b/v1/A': entry });

    expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
  });
});
