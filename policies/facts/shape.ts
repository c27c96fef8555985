/** A JSON Schema of draft 7, as far as facts need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What a value must look like: the schema that checks it, and the type of what the schema accepts.
 *
 * Facts are written once, as shapes; `Of` reads their types, the reader their schemas.
 */
export interface Shape<T> {
  /** Checks a value at run time. */
  readonly schema: JsonSchema;
  /**
   * Never set; it carries the type.
   * @default - absent
   */
  readonly accepts?: T;
}

/** A field that may be absent. */
export interface OptionalShape<T> extends Shape<T> {
  /** Tells it from a field that must be there. */
  readonly optional: true;
}

/** The type of what a shape accepts. */
export type Of<S extends Shape<unknown>> = NonNullable<S['accepts']>;

type Fields = Readonly<Record<string, Shape<unknown>>>;

type RequiredOf<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends OptionalShape<unknown> ? never : Name]: Of<F[Name]>;
};

type OptionalOf<F extends Fields> = {
  readonly [Name in keyof F as F[Name] extends OptionalShape<unknown> ? Name : never]?: Of<F[Name]>;
};

/** The object that fields describe. */
export type ObjectOf<F extends Fields> = RequiredOf<F> & OptionalOf<F>;

/** An object with exactly these fields. */
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      required: names.filter((name) => !('optional' in (fields[name] ?? {}))),
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.schema])),
    },
  };
}

/** A field that may be left out. */
export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { ...shape, optional: true };
}

/** A list; with `least` items or more. */
export function list<T>(items: Shape<T>, least = 0): Shape<readonly T[]> {
  return { schema: { type: 'array', items: items.schema, ...(least > 0 ? { minItems: least } : {}) } };
}

/** An object whose names are free. */
export function map<T>(values: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { schema: { type: 'object', additionalProperties: values.schema } };
}

/** Any text, the empty one too. */
export const anyText: Shape<string> = { schema: { type: 'string' } };

/** A text that is not empty. */
export const text: Shape<string> = { schema: { type: 'string', minLength: 1 } };

/** A text that matches a pattern; `T` says in the language of types what the pattern says. */
export function textLike<T extends string = string>(pattern: string): Shape<T> {
  return { schema: { type: 'string', pattern } };
}

/** One of some texts or numbers. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return { schema: { enum: values } };
}

/** True or false. */
export const truth: Shape<boolean> = { schema: { type: 'boolean' } };

/** A whole number within bounds. */
export function integer(minimum: number, maximum?: number): Shape<number> {
  return { schema: { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) } };
}

/** A number, 0 or more. */
export const amount: Shape<number> = { schema: { type: 'number', minimum: 0 } };
