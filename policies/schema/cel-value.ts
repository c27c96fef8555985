import type { Schema } from '../../imports';
import { fieldMap } from '../field-map';
import { oncePerText } from '../once';
import { type Definitions, resolve } from './prepared';

/** A value as CEL sees it: typed by its schema, with defaults, under the names that CEL can say. */
export function celValue(reference: Schema, definitions: Definitions, value: unknown): unknown {
  const schema = resolve(reference, definitions);
  if (typeof value === 'number') {
    return Number.isInteger(value) && schema.type !== 'number' ? BigInt(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => celValue(schema.items ?? NO_SCHEMA, definitions, item));
  }
  if (typeof value === 'object' && value !== null) {
    return celObject(schema, definitions, value);
  }
  return typeof value === 'string' && schema.format === 'date-time' ? new Date(value) : value;
}

function celObject(schema: Schema, definitions: Definitions, value: object): Record<string, unknown> {
  const { properties = {}, additionalProperties: additional } = schema;
  const fields = value as Readonly<Record<string, unknown>>;
  const result = fieldMap();
  for (const name in fields) {
    const known = properties[name];
    const field = fields[name];
    if (field !== undefined && (field !== null || known === undefined)) {
      const below = known ?? (typeof additional === 'object' ? additional : NO_SCHEMA);
      result[known ? celName(name) : name] = celValue(below, definitions, field);
    }
  }
  for (const [name, reference, fallback] of defaultsOf(schema, definitions)) {
    if (result[name] === undefined) {
      result[name] = celValue(reference, definitions, fallback);
    }
  }
  return result;
}

const NO_SCHEMA: Schema = {};

type Default = readonly [celName: string, reference: Schema, fallback: unknown];

const defaults = new Map<Schema, readonly Default[]>();

/** The fields of a schema that have a value where nobody writes one. */
function defaultsOf(schema: Schema, definitions: Definitions): readonly Default[] {
  const known = defaults.get(schema);
  if (known) {
    return known;
  }
  const found = Object.entries(schema.properties ?? {}).flatMap(([name, reference]): Default[] => {
    const { default: fallback } = resolve(reference, definitions);
    return fallback === undefined ? [] : [[celName(name), reference, fallback]];
  });
  defaults.set(schema, found);
  return found;
}

/** Words that CEL reserves. */
const RESERVED = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);

/** The name under which a rule reads a field of a schema. */
export const celName = oncePerText((name: string): string =>
  RESERVED.has(name)
    ? `__${name}__`
    : name
        .replaceAll('__', '__underscores__')
        .replaceAll('.', '__dot__')
        .replaceAll('-', '__dash__')
        .replaceAll('/', '__slash__'),
);
