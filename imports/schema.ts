/** A rule in CEL that a custom resource definition carries. */
export interface ValidationRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  /** The rule also runs on creation although it names `oldSelf`. */
  readonly optionalOldSelf?: boolean;
}

/**
 * The part of JSON Schema that Kubernetes uses, as it is kept in `schemas/`.
 *
 * `additionalProperties: false` stands where the API server knows every field; `required` lists no field that has a
 * default. The keywords `x-kubernetes-…` mean what they mean in a custom resource definition.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly format?: string;
  /** A regular expression of JavaScript; the generator translates those of Go. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly 'x-kubernetes-list-type'?: 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-validations'?: readonly ValidationRule[];
}

/** A type of JSON. */
export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** Whether objects of a kind live in a namespace. */
export type Scope = 'Namespaced' | 'Cluster';

/** One kind in a file of `schemas/`. */
export interface KindEntry {
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
