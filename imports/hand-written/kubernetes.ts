import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema, SchemaFile } from '../schema';
import { quantity } from './words';

let built: SchemaFile | undefined;

/**
 * A definition of Kubernetes itself, such as `Affinity`, with everything that it refers to.
 *
 * Custom resources were made with older definitions: fields that theirs lack are taken out with `without`.
 *
 * @throws when Kubernetes has no such definition
 */
export function kubernetes(name: string): Schema {
  built ??= JSON.parse(readFileSync(join(__dirname, '..', 'schemas', 'kubernetes.json'), 'utf8')) as SchemaFile;
  return expand({ $ref: `#/$defs/${name}` }, built);
}

function expand(schema: Schema, file: SchemaFile): Schema {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/$defs/', '');
    if (name === 'Quantity') {
      return quantity; // a CRD takes no number with a fraction
    }
    const definition = file.$defs[name];
    if (!definition) {
      throw new Error(`Kubernetes has no definition '${name}'`);
    }
    return expand(definition, file);
  }
  const { properties, items, additionalProperties: additional } = schema;
  const fields = Object.entries(properties ?? {}).map(([name, value]) => [name, expand(value, file)]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(fields) }),
    ...(items && { items: expand(items, file) }),
    ...(typeof additional === 'object' && { additionalProperties: expand(additional, file) }),
  };
}
