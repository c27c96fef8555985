import type { KindEntry, Schema } from '../schema';
import { list, text } from './words';

/** Fields by name, under the path of the object that they belong to. */
type Fields = Readonly<Record<string, Readonly<Record<string, Schema>>>>;

/** Fields that the component serves, and no package that can be had knows yet; by kind. */
export const additions: Readonly<Record<string, Fields>> = {
  // nodeFailureDomainKeys decides on which zones a commit waits: tier 0 over two centres depends on it
  'postgresql.cnpg.io/v1/Cluster': {
    'spec.postgresql.synchronous': { nodeFailureDomainKeys: list(text()), podFailureDomainKeys: list(text()) },
  },
};

/**
 * The kind with the fields that are added to it by hand.
 *
 * @throws when the package has the field by now, or no object to add it to
 */
export function withAdditions(id: string, entry: KindEntry): KindEntry {
  const fields = Object.entries(additions[id] ?? {});
  return {
    ...entry,
    schema: fields.reduce((schema, [path, added]) => add(schema, path.split('.'), added), entry.schema),
  };
}

function add(schema: Schema, [name, ...rest]: readonly string[], added: Readonly<Record<string, Schema>>): Schema {
  const properties = schema.properties ?? {};
  if (name === undefined) {
    const known = Object.keys(added).find((field) => field in properties);
    if (known) {
      throw new Error(`the package knows '${known}' by now; remove it from additions.ts`);
    }
    return { ...schema, properties: { ...properties, ...added } };
  }
  const child = properties[name];
  if (!child) {
    throw new Error(`there is no field '${name}' to add to; correct additions.ts`);
  }
  return { ...schema, properties: { ...properties, [name]: add(child, rest, added) } };
}
