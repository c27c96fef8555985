import { existsSync, readFileSync } from 'node:fs';

/** A type as Terraform writes it in JSON: `"string"`, `["list", "string"]`, `["object", {…}, [optional…]]`. */
export type ValueType =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | readonly ['list' | 'set' | 'map', ValueType]
  | readonly ['object', Readonly<Record<string, ValueType>>, (readonly string[])?]
  | readonly ['tuple', readonly ValueType[]];

/** An attribute of a block: a value, or an object with attributes of its own. */
export interface Attribute {
  readonly type?: ValueType;
  readonly nested_type?: NestedAttributes;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly deprecated?: boolean;
}

/** Objects whose fields are attributes. */
export interface NestedAttributes {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly nesting_mode: 'single' | 'list' | 'set' | 'map';
}

/** What may stand in a resource, a data source, a provider or a nested block. */
export interface BlockSchema {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, NestedBlock>>;
  readonly deprecated?: boolean;
}

/** A block in a block. */
export interface NestedBlock {
  readonly nesting_mode: 'single' | 'group' | 'list' | 'set' | 'map';
  readonly block: BlockSchema;
  readonly min_items?: number;
  readonly max_items?: number;
}

interface Schema {
  readonly block: BlockSchema;
}

/** Schemas of one provider. */
export interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas?: Readonly<Record<string, Schema>>;
  readonly data_source_schemas?: Readonly<Record<string, Schema>>;
}

/** Schemas of providers by their source: `hashicorp/helm`. */
export type ProviderSchemas = Readonly<Record<string, ProviderSchema>>;

/** The public registry, which a source may leave out. */
const DEFAULT_HOST = /^registry\.terraform\.io\//;

/**
 * Reads what `terraform providers schema -json` prints.
 *
 * @throws when the file is missing or holds something else
 */
export function readProviderSchemas(file: string): ProviderSchemas {
  if (!existsSync(file)) {
    throw new Error(
      `${file} does not exist; name what 'terraform providers schema -json' prints with --terraform-schemas`,
    );
  }
  const { provider_schemas: schemas } = JSON.parse(readFileSync(file, 'utf8')) as {
    provider_schemas?: ProviderSchemas;
  };
  if (schemas === undefined || Object.keys(schemas).length === 0) {
    throw new Error(`${file} holds no 'provider_schemas'; 'terraform providers schema -json' prints them`);
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([source, schema]) => [source.replace(DEFAULT_HOST, ''), schema]),
  );
}

/** The type of an attribute's value. */
export function typeOfAttribute({ type, nested_type: nested }: Attribute): ValueType {
  if (nested === undefined) {
    return type ?? 'dynamic';
  }
  const fields = Object.entries(nested.attributes).map(([name, attribute]) => [name, typeOfAttribute(attribute)]);
  const object: ValueType = ['object', Object.fromEntries(fields)];
  return nested.nesting_mode === 'single' ? object : [nested.nesting_mode, object];
}

/** The type of a whole block, as references to it see it. */
export function typeOfBlock({ attributes = {}, block_types: blocks = {} }: BlockSchema): ValueType {
  const fields = Object.entries(attributes).map(([name, attribute]) => [name, typeOfAttribute(attribute)]);
  const nested = Object.entries(blocks).map(([name, { nesting_mode: mode, block }]) => {
    const object = typeOfBlock(block);
    return [name, mode === 'single' || mode === 'group' ? object : [mode, object]];
  });
  return ['object', Object.fromEntries([...fields, ...nested])];
}

/** `list of string`. */
export function describeType(type: ValueType): string {
  if (typeof type === 'string') {
    return type;
  }
  const [kind, element] = type;
  return kind === 'object' || kind === 'tuple' ? kind : `${kind} of ${describeType(element as ValueType)}`;
}
