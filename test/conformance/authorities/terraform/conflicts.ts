import type { BlockSchema } from './provider-schemas';
import { type Fields, fieldsOf } from './scope';

/**
 * Attributes of one block of which only one may be set. `terraform providers schema` does not print them: these are
 * those that the documentation of the providers names, for the attributes that landing zones may use.
 *
 * @see https://github.com/hashicorp/terraform-provider-kubernetes/blob/v2.38.0/docs/index.md
 * @see https://github.com/hashicorp/terraform-provider-helm/blob/v3.1.1/docs/resources/release.md
 */
const EXCLUSIVE: readonly (readonly string[])[] = [
  // metadata of every kubernetes_* resource
  ['name', 'generate_name'],
  // providers kubernetes and helm
  ['config_path', 'config_paths'],
  // helm_release: beside a version, 'devel' is ignored
  ['version', 'devel'],
];

/** Attributes that conflict, in a block and in all blocks and objects in it. */
export function conflictProblems(block: Fields, schema: BlockSchema, path: string): string[] {
  const { attributes = {}, block_types: blocks = {} } = schema;
  const own = EXCLUSIVE.filter((names) => names.every((name) => attributes[name] !== undefined))
    .map((names) => names.filter((name) => isSet(block[name])))
    .filter((set) => set.length > 1)
    .map((set) => `${path}: ${set.map((name) => `'${name}'`).join(' and ')} conflict; set one of them`);
  const nestedAttributes = Object.entries(attributes).flatMap(([name, { nested_type: nested }]) =>
    nested === undefined ? [] : inEach(block[name], { attributes: nested.attributes }, `${path}.${name}`),
  );
  const nestedBlocks = Object.entries(blocks).flatMap(([name, nested]) =>
    inEach(block[name], nested.block, `${path}.${name}`),
  );
  return [...own, ...nestedAttributes, ...nestedBlocks];
}

function inEach(value: unknown, schema: BlockSchema, path: string): string[] {
  const items = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.flatMap((item) => conflictProblems(fieldsOf(item), schema, path));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && value !== false;
}
