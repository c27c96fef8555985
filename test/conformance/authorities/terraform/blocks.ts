import {
  type Attribute,
  type BlockSchema,
  type NestedAttributes,
  type NestedBlock,
  typeOfAttribute,
} from './provider-schemas';
import { type Fields, fieldsOf, type Scope } from './scope';
import { referenceProblems, valueProblems } from './values';

/** What is wrong with a block, by the schema of its kind. Names in `meta` belong to Terraform, not to the schema. */
export function blockProblems(
  block: Fields,
  schema: BlockSchema,
  path: string,
  scope: Scope,
  meta: readonly string[] = [],
): string[] {
  const { attributes = {}, block_types: blocks = {}, deprecated = false } = schema;
  const own = Object.entries(block).filter(([name, value]) => !meta.includes(name) && value !== null);
  const metaArguments = Object.entries(block).filter(([name]) => meta.includes(name) && name !== 'depends_on');
  return [
    ...(deprecated ? [`${path}: this kind is deprecated`] : []),
    ...missingAttributes(block, attributes, path),
    ...Object.entries(blocks).flatMap(([name, nested]) => countProblems(block[name], nested, name, path)),
    ...metaArguments.flatMap(([name, value]) => referenceProblems(value, `${path}.${name}`, scope)),
    ...own.flatMap(([name, value]) => {
      const attribute = attributes[name];
      const nested = blocks[name];
      if (attribute !== undefined) {
        return attributeProblems(value, attribute, name, path, scope);
      }
      return nested === undefined
        ? [`${path}: unknown attribute '${name}'`, ...referenceProblems(value, `${path}.${name}`, scope)]
        : nestedBlockProblems(value, nested, `${path}.${name}`, scope);
    }),
  ];
}

function missingAttributes(block: Fields, attributes: Readonly<Record<string, Attribute>>, path: string): string[] {
  return Object.entries(attributes)
    .filter(([name, { required = false }]) => required && (block[name] === undefined || block[name] === null))
    .map(([name]) => `${path}: the required attribute '${name}' is missing`);
}

function attributeProblems(value: unknown, attribute: Attribute, name: string, path: string, scope: Scope): string[] {
  const { required = false, optional = false, deprecated = false, nested_type: nested } = attribute;
  if (!required && !optional) {
    return [`${path}: the attribute '${name}' is set by the provider and cannot be given`];
  }
  const place = `${path}.${name}`;
  return [
    ...(deprecated ? [`${path}: the attribute '${name}' is deprecated`] : []),
    ...(nested === undefined || typeof value === 'string'
      ? valueProblems(value, typeOfAttribute(attribute), place, scope)
      : nestedAttributeProblems(value, nested, place, scope)),
  ];
}

/** Objects that are attributes: one, a list of them or a map of them; JSON has the same form. */
function nestedAttributeProblems(value: unknown, nested: NestedAttributes, path: string, scope: Scope): string[] {
  const { attributes, nesting_mode: mode } = nested;
  const one = (item: unknown, place: string) =>
    isMap(item) ? blockProblems(fieldsOf(item), { attributes }, place, scope) : [`${place}: an object is wanted`];
  if (mode === 'single') {
    return one(value, path);
  }
  if (mode === 'map') {
    return isMap(value)
      ? Object.entries(fieldsOf(value)).flatMap(([key, item]) => one(item, `${path}.${key}`))
      : [`${path}: a map of objects is wanted`];
  }
  return Array.isArray(value)
    ? value.flatMap((item, index) => one(item, `${path}[${index}]`))
    : [`${path}: a list of objects is wanted`];
}

/** Nested blocks may be written as one, as a list, or by label when their mode is a map. */
function nestedBlockProblems(value: unknown, nested: NestedBlock, path: string, scope: Scope): string[] {
  if (nested.nesting_mode === 'map') {
    return Object.entries(fieldsOf(value)).flatMap(([label, item]) =>
      blockProblems(fieldsOf(item), nested.block, `${path}.${label}`, scope),
    );
  }
  return itemsOf(value).flatMap((item, index) => {
    const place = Array.isArray(value) ? `${path}[${index}]` : path;
    return isMap(item) ? blockProblems(fieldsOf(item), nested.block, place, scope) : [`${place}: a block is wanted`];
  });
}

function countProblems(value: unknown, nested: NestedBlock, name: string, path: string): string[] {
  const { nesting_mode: mode, min_items: least = 0, max_items: most = 0 } = nested;
  const count = itemsOf(value).length;
  // The schema says no maximum of a single block: its mode does.
  const limit = mode === 'single' || mode === 'group' ? 1 : most;
  return [
    ...(count < least ? [`${path}: ${count} blocks '${name}', at least ${least} are required`] : []),
    ...(limit > 0 && count > limit ? [`${path}: ${count} blocks '${name}', at most ${limit} are allowed`] : []),
  ];
}

function itemsOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function isMap(value: unknown): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
