import type { Schema, SchemaType } from '../schema';

/*
 * Words to write a schema by hand. They say no more than the schema does; see `schema.ts` for what it means.
 */

/** A string. */
export const text = (rules: Schema = {}): Schema => ({ type: 'string', ...rules });

/** A number without a fraction. */
export const whole = (rules: Schema = {}): Schema => ({ type: 'integer', ...rules });

/** A number without a fraction that fits 32 bits. */
export const whole32 = (rules: Schema = {}): Schema => ({ type: 'integer', format: 'int32', ...rules });

/** A number. */
export const number = (rules: Schema = {}): Schema => ({ type: 'number', ...rules });

/** True or false. */
export const flag = (rules: Schema = {}): Schema => ({ type: 'boolean', ...rules });

/** One of some strings. */
export const choice = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });

/** A string with a pattern. */
export const matching = (pattern: string, rules: Schema = {}): Schema => ({ type: 'string', pattern, ...rules });

/** A quantity such as `500m` or `2Gi`. */
export const quantity: Schema = {
  type: ['integer', 'string'],
  pattern:
    '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))' +
    '(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$',
};

/** A list. */
export const list = (items: Schema, rules: Schema = {}): Schema => ({ type: 'array', items, ...rules });

/** A list in which each value stands once. */
export const set = (items: Schema, rules: Schema = {}): Schema =>
  list(items, { 'x-kubernetes-list-type': 'set', ...rules });

/** A list of objects that differ in the named fields. */
export const keyed = (keys: readonly string[], items: Schema, rules: Schema = {}): Schema =>
  list(items, { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': keys, ...rules });

/** Values by free names. */
export const map = (values: Schema = text()): Schema => ({ type: 'object', additionalProperties: values });

/** An object with any fields. */
export const anything: Schema = { type: 'object' };

/** An object with these fields and no others; a name that ends in `!` is required. */
export function object(fields: Readonly<Record<string, Schema>>, rules: Schema = {}): Schema {
  const entries = Object.entries(fields).map(([name, schema]) => [name.replace(/!$/, ''), schema]);
  const required = Object.keys(fields)
    .filter((name) => name.endsWith('!'))
    .map((name) => name.slice(0, -1));
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    additionalProperties: false,
    ...(required.length && { required }),
    ...rules,
  };
}

/** The same schema, or null. */
export function nullable(schema: Schema): Schema {
  const type = [schema.type, 'null'].flat() as SchemaType[];
  return { ...schema, type, ...(schema.enum && { enum: [...schema.enum, null] }) };
}

/**
 * The same list or object schema with some fields taken out; a path goes through lists and maps by itself.
 *
 * @throws when a path leads to no field
 */
export function without(schema: Schema, ...paths: readonly string[]): Schema {
  return paths.reduce((result, path) => cut(result, path.split('.')), schema);
}

function cut(schema: Schema, [name = '', ...rest]: readonly string[]): Schema {
  if (schema.items) {
    return { ...schema, items: cut(schema.items, [name, ...rest]) };
  }
  if (typeof schema.additionalProperties === 'object') {
    return { ...schema, additionalProperties: cut(schema.additionalProperties, [name, ...rest]) };
  }
  const { [name]: field, ...others } = schema.properties ?? {};
  if (!field) {
    throw new Error(`there is no field '${name}' to take out`);
  }
  return { ...schema, properties: rest.length ? { ...schema.properties, [name]: cut(field, rest) } : others };
}

/** A CEL rule on an object. */
export const rule = (expression: string, message: string): Schema => ({
  'x-kubernetes-validations': [{ rule: expression, message }],
});
