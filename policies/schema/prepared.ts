import type { Schema, SchemaType } from '../../imports';

/** What `#/$defs/<name>` refers to. */
export type Definitions = Readonly<Record<string, Schema>>;

/** The schema that a reference stands for. @throws when it refers to nothing */
export function resolve(schema: Schema, definitions: Definitions): Schema {
  let result = schema;
  while (result.$ref) {
    const target = definitions[result.$ref.slice('#/$defs/'.length)];
    if (!target) {
      throw new Error(`'${result.$ref}' refers to nothing; run the import command again`);
    }
    result = target;
  }
  return result;
}

/** A schema below another one. */
export interface Part {
  /** As it is read. */
  readonly schema: Schema;
  /**
   * The same, once a value was compared with it.
   * @default - none was yet
   */
  prepared?: Prepared;
}

/** Constraints of texts and numbers. */
const OF_SCALARS: readonly (keyof Schema)[] = [
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];

const OF_PRESENCE: ReadonlySet<string> = new Set(['required', 'anyOf', 'oneOf', 'not'] satisfies (keyof Schema)[]);

/**
 * A schema whose references are resolved, with what is asked for each value in fields that are always there: schemas as
 * they are read have as many shapes as there are combinations of keywords, and to look up what they do not say is slow.
 */
export class Prepared {
  /** What the reference stands for. */
  public readonly schema: Schema;
  /** The only type; one of several is asked of the schema. */
  public readonly type: SchemaType | readonly SchemaType[] | undefined;
  /** The only values. */
  public readonly choices: readonly unknown[] | undefined;
  /** Whether texts or numbers are constrained beyond their type. */
  public readonly boundsScalars: boolean;
  /** Known fields by name. */
  public readonly fields: ReadonlyMap<string, Part>;
  /** Whether there may be no other fields. */
  public readonly isClosed: boolean;
  /** Schema of the other fields. */
  public readonly additional: Part | undefined;
  /** Fields that must be there. */
  public readonly required: readonly string[];
  /** Schema of the items of a list. */
  public readonly items: Part | undefined;
  /** Whether other schemas must hold, or must not. */
  public readonly hasAlternatives: boolean;
  /** Whether it speaks of nothing but which fields there are. */
  public readonly isOfPresence: boolean;

  /** @throws when a reference refers to nothing */
  public constructor(reference: Schema, definitions: Definitions) {
    const schema = resolve(reference, definitions);
    this.schema = schema;
    this.type = schema.type;
    this.choices = schema.enum;
    this.boundsScalars = OF_SCALARS.some((name) => schema[name] !== undefined);
    this.fields = new Map(Object.entries(schema.properties ?? {}).map(([name, field]) => [name, { schema: field }]));
    const { additionalProperties: additional, items } = schema;
    this.isClosed = additional === false;
    this.additional = typeof additional === 'object' ? { schema: additional } : undefined;
    this.required = schema.required ?? [];
    this.items = items && { schema: items };
    this.hasAlternatives = [schema.allOf, schema.anyOf, schema.oneOf, schema.not].some((part) => part !== undefined);
    this.isOfPresence = Object.keys(schema).every((name) => OF_PRESENCE.has(name));
  }
}
