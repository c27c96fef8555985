/** Attributes and nested blocks of a resource, as `cdk.tf.json` writes them. */
export type Block = Readonly<Record<string, unknown>>;

/** How an attribute of Terraform becomes a field of Kubernetes. */
export interface Field {
  /** Name of the field; without more, it takes the value as it is. */
  readonly to: string;
  /**
   * Attributes of a nested block, of which there is one.
   * @default - no block, or many
   */
  readonly block?: Fields;
  /**
   * Attributes of a nested block, of which there may be many.
   * @default - no block, or one
   */
  readonly blocks?: Fields;
}

/** Attributes of a block by name, and the fields that they become. */
export type Fields = Readonly<Record<string, Field>>;

/** The fields that a block sets; absent ones stay absent. */
export function convertFields(block: Block, fields: Fields): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = block[name];
    if (value !== undefined && value !== null) {
      converted[field.to] = convert(value, field);
    }
  }
  return converted;
}

function convert(value: unknown, field: Field): unknown {
  if (field.block) {
    return convertFields(oneOf(value), field.block);
  }
  const { blocks } = field;
  if (blocks) {
    const list = Array.isArray(value) ? value : [value];
    return list.map((item) => convertFields(mapOf(item), blocks));
  }
  return value;
}

/** A block that may be written as a list of one. */
export function oneOf(value: unknown): Block {
  return mapOf(Array.isArray(value) ? value[0] : value);
}

/** Any map; what is none is empty. */
export function mapOf(value: unknown): Block {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Block) : {};
}
