/** A rule in CEL that a custom resource definition carries. */
export interface ValidationRule {
  /** CEL over `self`, and `oldSelf` when it compares; true is valid. */
  readonly rule: string;
  /**
   * What a violation says.
   * @default - the rule itself
   */
  readonly message?: string;
  /**
   * CEL that makes the message; goes before it.
   * @default - none
   */
  readonly messageExpression?: string;
  /**
   * Whether the rule also runs on creation although it names `oldSelf`.
   * @default false
   */
  readonly optionalOldSelf?: boolean;
}

/**
 * The part of JSON Schema that Kubernetes uses, as it is kept in `schemas/`.
 *
 * `additionalProperties: false` stands where the API server knows every field; `required` lists no field that has a
 * default. The keywords `x-kubernetes-…` mean what they mean in a custom resource definition.
 */
export interface Schema {
  /**
   * A definition that stands here, `#/$defs/<name>`.
   * @default - none
   */
  readonly $ref?: string;
  /**
   * Type of the value, or types.
   * @default - any
   */
  readonly type?: SchemaType | readonly SchemaType[];
  /**
   * Schemas of known fields.
   * @default {}
   */
  readonly properties?: Readonly<Record<string, Schema>>;
  /**
   * Fields that must be there; none of them has a default.
   * @default []
   */
  readonly required?: readonly string[];
  /**
   * Schema of the other fields, or false where there may be none.
   * @default true
   */
  readonly additionalProperties?: boolean | Schema;
  /**
   * Schema of the items of a list.
   * @default - any
   */
  readonly items?: Schema;
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
   * A regular expression of JavaScript that a text holds; the generator translates those of Go.
   * @default - any text
   */
  readonly pattern?: string;
  /**
   * Least number.
   * @default - no bound
   */
  readonly minimum?: number;
  /**
   * Greatest number.
   * @default - no bound
   */
  readonly maximum?: number;
  /**
   * Number that a value must exceed.
   * @default - no bound
   */
  readonly exclusiveMinimum?: number;
  /**
   * Number that a value must stay below.
   * @default - no bound
   */
  readonly exclusiveMaximum?: number;
  /**
   * A value is a whole multiple of it.
   * @default - any number
   */
  readonly multipleOf?: number;
  /**
   * Least number of characters.
   * @default 0
   */
  readonly minLength?: number;
  /**
   * Greatest number of characters.
   * @default - no bound
   */
  readonly maxLength?: number;
  /**
   * Least number of items.
   * @default 0
   */
  readonly minItems?: number;
  /**
   * Greatest number of items.
   * @default - no bound
   */
  readonly maxItems?: number;
  /**
   * Whether no two items are equal.
   * @default false
   */
  readonly uniqueItems?: boolean;
  /**
   * Least number of fields.
   * @default 0
   */
  readonly minProperties?: number;
  /**
   * Greatest number of fields.
   * @default - no bound
   */
  readonly maxProperties?: number;
  /**
   * Schemas that all hold.
   * @default - none
   */
  readonly allOf?: readonly Schema[];
  /**
   * Schemas of which at least one holds.
   * @default - none
   */
  readonly anyOf?: readonly Schema[];
  /**
   * Schemas of which exactly one holds.
   * @default - none
   */
  readonly oneOf?: readonly Schema[];
  /**
   * A schema that must not hold.
   * @default - none
   */
  readonly not?: Schema;
  /**
   * `set`: no two items are equal. `map`: no two have the same keys.
   * @default - the list is one value
   */
  readonly 'x-kubernetes-list-type'?: 'set' | 'map';
  /**
   * Fields that tell the items of a list of type `map` apart.
   * @default - none
   */
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  /**
   * Rules in CEL that the value must fulfil.
   * @default []
   */
  readonly 'x-kubernetes-validations'?: readonly ValidationRule[];
}

/** A type of JSON. */
export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** Whether objects of a kind live in a namespace. */
export type Scope = 'Namespaced' | 'Cluster';

/** One kind in a file of `schemas/`. */
export interface KindEntry {
  /** Whether objects of the kind live in a namespace. */
  readonly scope: Scope;
  /** Schema of the whole object, without `apiVersion`, `kind`, `metadata` and `status`. */
  readonly schema: Schema;
}

/** One file of `schemas/`: the kinds of one component. */
export interface SchemaFile {
  /** By `group/version/Kind`, or `version/Kind` for the core group. */
  readonly kinds: Readonly<Record<string, KindEntry>>;
  /** Schemas that occur more than once, referred to as `#/$defs/<name>`. */
  readonly $defs: Readonly<Record<string, Schema>>;
}
