import { parseAllDocuments } from 'yaml';
import type { KindEntry, Schema, SchemaType, Scope, ValidationRule } from '../schema';
import { toJavaScript } from './pattern';

/** A schema as a custom resource definition writes it (OpenAPI v3, structural). */
export interface CrdSchema {
  readonly [keyword: string]: unknown;
  /**
   * Type of the value.
   * @default - any
   */
  readonly type?: SchemaType;
  /**
   * Whether null may stand for it.
   * @default false
   */
  readonly nullable?: boolean;
  /**
   * Schemas of known fields.
   * @default - none is known
   */
  readonly properties?: Record<string, CrdSchema>;
  /**
   * Schema of the values of a map, or whether there may be other fields.
   * @default - no map
   */
  readonly additionalProperties?: boolean | CrdSchema;
  /**
   * Schema of the items of a list.
   * @default - no list
   */
  readonly items?: CrdSchema;
  /**
   * Fields that must be there.
   * @default []
   */
  readonly required?: readonly string[];
  /**
   * The only values.
   * @default - any of the type
   */
  readonly enum?: readonly unknown[];
  /**
   * What the server fills in.
   * @default - nothing
   */
  readonly default?: unknown;
  /**
   * Narrows a type: `int32`, `date-time`.
   * @default - the whole type
   */
  readonly format?: string;
  /**
   * Regular expression of Go that a text matches.
   * @default - any text
   */
  readonly pattern?: string;
}

/** The part of a custom resource definition that is read. */
export interface Crd {
  /** `CustomResourceDefinition`, or another kind, whose `spec` is not to be read. */
  readonly kind: string;
  /** What it defines. */
  readonly spec: {
    /** API group of the kind. */
    readonly group: string;
    /** Whether its objects live in a namespace. */
    readonly scope: Scope;
    /** The kind's own name; plural and short names are not read. */
    readonly names: { readonly kind: string };
    /** Its versions, each with a schema of its own. */
    readonly versions: readonly {
      /** As in `apiVersion`: `v1beta2`. */
      readonly name: string;
      /** Whether the server takes objects of this version. */
      readonly served: boolean;
      /**
       * Schema of whole objects.
       * @default - the version has none
       */
      readonly schema?: { readonly openAPIV3Schema: CrdSchema };
    }[];
  };
}

/** The custom resource definitions in the text of a YAML file; other documents are passed over. */
export function readCrds(text: string): Crd[] {
  return parseAllDocuments(text, { strict: false, uniqueKeys: false })
    .map((document) => document.toJS({ maxAliasCount: -1 }) as Crd | null)
    .filter((object): object is Crd => object?.kind === 'CustomResourceDefinition');
}

/** The served kinds of a custom resource definition by `group/version/Kind`. */
export function kindsOf(crd: Crd): Map<string, KindEntry> {
  const { group, names, scope, versions } = crd.spec;
  const kinds = new Map<string, KindEntry>();
  for (const { name, served, schema } of versions) {
    if (served && schema) {
      kinds.set(`${group}/${name}/${names.kind}`, { scope, schema: convertKind(schema.openAPIV3Schema) });
    }
  }
  return kinds;
}

/** Converts the schema of a whole kind: what every object has, and `status`, is left to others. */
export function convertKind(schema: CrdSchema): Schema {
  const { apiVersion: _apiVersion, kind: _kind, status: _status, metadata, ...properties } = schema.properties ?? {};
  const required = schema.required?.filter((name) => name in properties);
  // a few CRDs narrow the name of their objects
  const narrowed: Record<string, CrdSchema> = metadata?.properties ? { metadata: openMetadata(metadata) } : {};
  return convert({ ...schema, type: 'object', properties: { ...narrowed, ...properties }, required });
}

function openMetadata(metadata: CrdSchema): CrdSchema {
  return { ...metadata, type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
}

/** Keywords that mean the same on both sides. */
const SAME = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
] as const;

/** Formats that the API server checks; others are comments. */
const FORMATS = new Set([
  'byte',
  'cidr',
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'int32',
  'int64',
  'ipv4',
  'ipv6',
  'uri',
  'uuid',
]);

/**
 * Converts one schema to the compact form: strict on unknown fields where the API server is, without descriptions,
 * and without the demand for fields that have a default.
 */
export function convert(schema: CrdSchema): Schema {
  const integerOrString = schema['x-kubernetes-int-or-string'] === true || schema.format === 'int-or-string';
  const result: Record<string, unknown> = valueRules(schema);
  const type = integerOrString ? (['integer', 'string'] as const) : schema.type;
  if (type) {
    result.type = schema.nullable ? [type, 'null'].flat() : type;
  }
  if (schema.nullable && schema.enum && !schema.enum.includes(null)) {
    result.enum = [...schema.enum, null];
  }
  if (schema.default !== undefined) {
    result.default = schema.default;
  }
  Object.assign(result, fields(schema), lists(schema), junctors(schema, integerOrString));
  const rules = schema['x-kubernetes-validations'] as readonly ValidationRule[] | undefined;
  if (rules?.length) {
    result['x-kubernetes-validations'] = rules.map(compactRule);
  }
  return result as Schema;
}

/** Keywords that hold for a value whatever stands around it. */
function valueRules(schema: CrdSchema): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const keyword of SAME) {
    if (schema[keyword] !== undefined) {
      result[keyword] = schema[keyword];
    }
  }
  if (schema.enum) {
    result.enum = schema.enum;
  }
  if (schema.pattern) {
    result.pattern = toJavaScript(schema.pattern);
  }
  if (schema.format && FORMATS.has(schema.format)) {
    result.format = schema.format;
  }
  const needed = schema.required?.filter((name) => schema.properties?.[name]?.default === undefined);
  if (needed?.length) {
    result.required = needed;
  }
  return Object.assign(result, bound(schema, 'inimum'), bound(schema, 'aximum'));
}

/** OpenAPI v3.0 says `exclusiveMinimum: true` beside `minimum`, JSON Schema gives the number. */
function bound(schema: CrdSchema, name: 'inimum' | 'aximum'): Record<string, unknown> {
  if (schema[`exclusiveM${name}`] !== true) {
    return {};
  }
  return { [`m${name}`]: undefined, [`exclusiveM${name}`]: schema[`m${name}`] };
}

function fields(schema: CrdSchema): Record<string, unknown> {
  const { properties, additionalProperties: additional } = schema;
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  const own = Object.fromEntries(Object.entries(properties ?? {}).map(([name, value]) => [name, convert(value)]));
  const whole = embedded ? { ...EMBEDDED, ...own } : own;
  const result: Record<string, unknown> = {};
  if (Object.keys(whole).length) {
    result.properties = whole;
  }
  if (typeof additional === 'object') {
    result.additionalProperties = convert(additional);
  } else if (additional !== undefined) {
    result.additionalProperties = additional;
  } else if (schema.type === 'object' && !open) {
    result.additionalProperties = false;
  }
  return result;
}

/** What an object inside an object has beside its own fields. */
const EMBEDDED: Readonly<Record<string, Schema>> = {
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  metadata: { type: 'object' },
};

function lists(schema: CrdSchema): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  if (schema.items) {
    result.items = convert(schema.items);
  }
  const type = schema['x-kubernetes-list-type'];
  if (type === 'set' || type === 'map') {
    result['x-kubernetes-list-type'] = type;
  }
  if (type === 'map') {
    result['x-kubernetes-list-map-keys'] = schema['x-kubernetes-list-map-keys'];
  }
  return result;
}

/** Alternatives only narrow values: what they do not name stays allowed. */
function junctors(schema: CrdSchema, integerOrString: boolean): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[keyword] as readonly CrdSchema[] | undefined;
    // `anyOf: [integer, string]` says once more what `x-kubernetes-int-or-string` has said
    if (branches && !(integerOrString && keyword === 'anyOf')) {
      result[keyword] = branches.map(narrowing);
    }
  }
  if (schema.not) {
    result.not = narrowing(schema.not as CrdSchema);
  }
  return result;
}

function narrowing(schema: CrdSchema): Schema {
  const result: Record<string, unknown> = { ...valueRules(schema), ...junctors(schema, false) };
  if (schema.required) {
    // a default of the surrounding schema is in place before the alternatives are tried, so nothing is lifted here
    result.required = schema.required;
  }
  if (schema.type) {
    result.type = schema.type;
  }
  if (schema.properties) {
    result.properties = Object.fromEntries(Object.entries(schema.properties).map(([k, v]) => [k, narrowing(v)]));
  }
  if (schema.items) {
    result.items = narrowing(schema.items);
  }
  if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = narrowing(schema.additionalProperties);
  }
  return result as Schema;
}

function compactRule({ rule, message, messageExpression, optionalOldSelf }: ValidationRule): ValidationRule {
  const text = rule.trim();
  return {
    rule: text,
    ...(message && { message }),
    ...(messageExpression && { messageExpression }),
    ...(optionalOldSelf && { optionalOldSelf }),
  };
}
