import type { KindEntry, Schema, SchemaFile } from '../schema';

/** Below this many characters a reference is no shorter than the schema itself. */
const WORTH_SHARING = 80;

/**
 * Moves every schema that occurs more than once to `$defs`, so that a file of pod templates holds each part once.
 * The same kinds give the same file, whatever was converted before.
 */
export function hashCons(kinds: Readonly<Record<string, KindEntry>>): SchemaFile {
  const counts = new Map<string, number>();
  const sorted = Object.entries(kinds).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, { schema }] of sorted) {
    count(schema, counts);
  }
  const shared = new Sharing(counts);
  const entries = sorted.map(([id, { scope, schema }]) => {
    const hint = id.slice(id.lastIndexOf('/') + 1);
    return [id, { scope, schema: shared.children(schema, hint) }] as const;
  });
  const definitions = [...shared.definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { kinds: Object.fromEntries(entries), $defs: Object.fromEntries(definitions) };
}

function count(schema: Schema, counts: Map<string, number>): void {
  const text = JSON.stringify(schema);
  const before = counts.get(text) ?? 0;
  counts.set(text, before + 1);
  if (before === 0) {
    for (const child of childrenOf(schema)) {
      count(child, counts);
    }
  }
}

/** The schemas one step below, without those of alternatives, which only narrow. */
export function childrenOf(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties: additional } = schema;
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additional === 'object' ? [additional] : []),
  ];
}

class Sharing {
  public readonly definitions = new Map<string, Schema>();
  private readonly references = new Map<string, Schema>();

  public constructor(private readonly counts: ReadonlyMap<string, number>) {}

  /** The schema, or a reference to it if it is worth sharing. */
  public share(schema: Schema, hint: string): Schema {
    const text = JSON.stringify(schema);
    const known = this.references.get(text);
    if (known) {
      return known;
    }
    if ((this.counts.get(text) ?? 0) < 2 || text.length <= WORTH_SHARING) {
      return this.children(schema, hint);
    }
    const name = this.nameFor(hint);
    this.definitions.set(name, {});
    this.definitions.set(name, this.children(schema, hint));
    const reference = { $ref: `#/$defs/${name}` };
    this.references.set(text, reference);
    return reference;
  }

  /** The schema with what is below it shared. */
  public children(schema: Schema, hint: string): Schema {
    const result: Record<string, unknown> = { ...schema };
    if (schema.properties) {
      const fields = Object.entries(schema.properties).map(([name, value]) => [name, this.share(value, capital(name))]);
      result.properties = Object.fromEntries(fields);
    }
    if (schema.items) {
      result.items = this.share(schema.items, `${hint}Item`);
    }
    if (typeof schema.additionalProperties === 'object') {
      result.additionalProperties = this.share(schema.additionalProperties, `${hint}Value`);
    }
    return result as Schema;
  }

  private nameFor(hint: string): string {
    const plain = hint.replace(/[^A-Za-z0-9]/g, '');
    let name = plain;
    for (let i = 2; this.definitions.has(name); i++) {
      name = plain + i;
    }
    return name;
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
