import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema, SchemaFile, Scope } from './schema';

export type { Kinds } from './kinds';
export type { KindEntry, Schema, SchemaFile, SchemaType, Scope, ValidationRule } from './schema';

/** What is known of one kind. */
export interface KindSchema {
  /** `group/version/Kind`, or `version/Kind` for the core group. */
  readonly id: string;
  /** Component that owns the kind; the name of its file in `schemas/`. */
  readonly component: string;
  /** Whether objects of the kind live in a namespace. */
  readonly scope: Scope;
  /** Schema of the whole object, without `apiVersion`, `kind`, `metadata` and `status`. */
  readonly schema: Schema;
  /** What `#/$defs/<name>` in the schema refers to. */
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** `schemas/index.json`: by kind, its component and scope. */
type KindIndex = Readonly<Record<string, readonly [component: string, scope: Scope]>>;

const folder = join(__dirname, 'schemas');
const files = new Map<string, SchemaFile>();
const found = new Map<string, KindSchema>();
let index: KindIndex | undefined;

/**
 * The schema of a kind, or undefined if it is not among the imports.
 *
 * Nothing is read before the first call, and then only the file of the component that owns the kind.
 *
 * @param apiVersion `group/version`, or `version` for the core group
 * @throws when the index names a kind that its file lacks
 */
export function schemaFor(apiVersion: string, kind: string): KindSchema | undefined {
  const id = `${apiVersion}/${kind}`;
  const known = found.get(id);
  if (known) {
    return known;
  }
  const entry = lookUp(id);
  if (!entry) {
    return undefined;
  }
  const [component, scope] = entry;
  const file = load(component);
  const schema = file.kinds[id];
  if (!schema) {
    throw new Error(
      `schemas/${component}.json has no '${id}', though the index names it; run the import command again`,
    );
  }
  const result = { id, component, scope, schema: schema.schema, definitions: file.$defs };
  found.set(id, result);
  return result;
}

/** Every known kind as `group/version/Kind`, or `version/Kind` for the core group, sorted. */
export function knownKinds(): readonly string[] {
  return Object.keys(kindIndex());
}

function lookUp(id: string): KindIndex[string] | undefined {
  const known = kindIndex();
  return Object.hasOwn(known, id) ? known[id] : undefined;
}

function kindIndex(): KindIndex {
  index ??= read('index') as KindIndex;
  return index;
}

function load(component: string): SchemaFile {
  let file = files.get(component);
  if (!file) {
    file = read(component) as SchemaFile;
    files.set(component, file);
  }
  return file;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}
