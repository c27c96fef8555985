import type { KindEntry, Schema, SchemaFile, SchemaType, Scope } from '../schema';

/** A schema as the OpenAPI v2 document of Kubernetes writes it. */
export interface SwaggerSchema {
  /**
   * Another definition that stands here, `#/definitions/<name>`.
   * @default - none
   */
  readonly $ref?: string;
  /**
   * Type of the value.
   * @default - any
   */
  readonly type?: SchemaType;
  /**
   * Text for people; the default of `protocol` is read from it.
   * @default - none
   */
  readonly description?: string;
  /**
   * Narrows a type: `int32`, `int-or-string`.
   * @default - the whole type
   */
  readonly format?: string;
  /**
   * Schemas of known fields.
   * @default - none is known
   */
  readonly properties?: Record<string, SwaggerSchema>;
  /**
   * Schema of the values of a map.
   * @default - no map
   */
  readonly additionalProperties?: boolean | SwaggerSchema;
  /**
   * Schema of the items of a list.
   * @default - no list
   */
  readonly items?: SwaggerSchema;
  /**
   * Fields that must be there.
   * @default []
   */
  readonly required?: readonly string[];
  /**
   * How the server merges the list.
   * @default 'atomic'
   */
  readonly 'x-kubernetes-list-type'?: string;
  /**
   * Fields that tell the items of a list of type `map` apart.
   * @default - none
   */
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  /**
   * The kinds whose whole objects it describes.
   * @default - a part of objects
   */
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}

interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** The part of the OpenAPI v2 document that is read. */
export interface Swagger {
  /** Schemas by full name: `io.k8s.api.apps.v1.Deployment`. */
  readonly definitions: Readonly<Record<string, SwaggerSchema>>;
  /** What the server does at each path; POST creates, and its path tells the scope of a kind. */
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
}

interface Operation {
  readonly 'x-kubernetes-action'?: string;
  readonly 'x-kubernetes-group-version-kind'?: GroupVersionKind;
}

const META = 'io.k8s.apimachinery.pkg.apis.meta.v1.';

/** Definitions whose JSON is not what the document says, or that an author writes only in part. */
const SPECIAL: Readonly<Record<string, Schema>> = {
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: ['integer', 'string'] },
  'io.k8s.apimachinery.pkg.api.resource.Quantity': {
    type: ['string', 'number'],
    pattern: '^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+|[numkMGTPE]|[KMGTPE]i)?$',
  },
  'io.k8s.apimachinery.pkg.runtime.RawExtension': { type: 'object' },
  'io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON': {},
  [`${META}FieldsV1`]: { type: 'object' },
  [`${META}Time`]: { type: 'string', format: 'date-time' },
  [`${META}MicroTime`]: { type: 'string', format: 'date-time' },
};

/** Fields of metadata that an author writes; the others belong to the server. */
const AUTHORED = ['name', 'generateName', 'namespace', 'labels', 'annotations', 'finalizers', 'ownerReferences'];

/**
 * Converts the wanted kinds of Kubernetes' OpenAPI document, and the definitions that they use.
 *
 * @param wanted kinds as `group/version/Kind`, or `version/Kind` for the core group
 * @param extra further definitions to keep, by their full names
 * @throws when a wanted kind cannot be created, a definition is missing, or definitions cannot be told apart
 */
export function convertSwagger(swagger: Swagger, wanted: readonly string[], extra: readonly string[] = []): SchemaFile {
  const converter = new Converter(swagger);
  const scopes = scopesOf(swagger);
  const names = definitionsOf(swagger);
  const kinds: Record<string, KindEntry> = {};
  for (const id of wanted) {
    const [name, scope] = [names.get(id), scopes.get(id)];
    if (!name || !scope) {
      throw new Error(`Kubernetes has no kind '${id}' that can be created; correct sources.ts`);
    }
    kinds[id] = { scope, schema: converter.kind(name) };
  }
  for (const name of extra) {
    converter.reference(name);
  }
  return { kinds, $defs: converter.definitions() };
}

/** Identifies a kind: `group/version/Kind`, or `version/Kind` for the core group. */
function idOf({ group, version, kind }: GroupVersionKind): string {
  return [group, version, kind].filter(Boolean).join('/');
}

/** Scope of every kind that can be created, seen from the path to post to. */
function scopesOf(swagger: Swagger): Map<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const [path, { post }] of Object.entries(swagger.paths)) {
    const kind = post?.['x-kubernetes-group-version-kind'];
    const subresource = /\{name\}/.test(path);
    if (kind && !subresource && post['x-kubernetes-action'] === 'post') {
      scopes.set(idOf(kind), path.includes('{namespace}') ? 'Namespaced' : 'Cluster');
    }
  }
  return scopes;
}

/** Name of the definition of every kind. */
function definitionsOf(swagger: Swagger): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, definition] of Object.entries(swagger.definitions)) {
    const [only, ...others] = definition['x-kubernetes-group-version-kind'] ?? [];
    if (only && !others.length) {
      names.set(idOf(only), name);
    }
  }
  return names;
}

/** Converts definitions on demand, each once. */
class Converter {
  private readonly converted = new Map<string, Schema>();
  private readonly shortNames = new Map<string, string>();

  public constructor(private readonly swagger: Swagger) {}

  public kind(name: string): Schema {
    const definition = this.definition(name);
    const { apiVersion: _a, kind: _k, metadata: _m, status: _s, ...properties } = definition.properties ?? {};
    const required = definition.required?.filter((field) => field in properties);
    return this.convert({ ...definition, properties, required });
  }

  public definitions(): Record<string, Schema> {
    const sorted = [...this.converted].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted);
  }

  /** A reference to a definition, by its short name. */
  public reference(name: string): Schema {
    const short = this.shortName(name);
    if (!this.converted.has(short)) {
      this.converted.set(short, {});
      this.converted.set(short, SPECIAL[name] ?? this.convert(this.authored(name)));
    }
    return { $ref: `#/$defs/${short}` };
  }

  private authored(name: string): SwaggerSchema {
    const definition = this.definition(name);
    if (name !== `${META}ObjectMeta`) {
      return definition;
    }
    const kept = Object.entries(definition.properties ?? {}).filter(([field]) => AUTHORED.includes(field));
    return { ...definition, properties: Object.fromEntries(kept) };
  }

  private definition(name: string): SwaggerSchema {
    const definition = this.swagger.definitions[name];
    if (!definition) {
      throw new Error(`Kubernetes' OpenAPI document has no definition '${name}'`);
    }
    return definition;
  }

  private convert(schema: SwaggerSchema): Schema {
    if (schema.$ref) {
      return this.reference(schema.$ref.replace('#/definitions/', ''));
    }
    const result: Record<string, unknown> = {};
    if (schema.type) {
      result.type = schema.type;
    }
    if (schema.format && ['byte', 'date-time', 'int32', 'int64'].includes(schema.format)) {
      result.format = schema.format;
    }
    if (schema.required?.length) {
      result.required = schema.required;
    }
    if (schema.properties) {
      result.type = 'object';
      result.properties = this.properties(schema.properties);
      result.additionalProperties = false;
    } else if (typeof schema.additionalProperties === 'object') {
      result.additionalProperties = this.convert(schema.additionalProperties);
    }
    if (schema.items) {
      result.items = this.items(schema.items, schema['x-kubernetes-list-map-keys'] ?? []);
      Object.assign(result, listRules(schema));
    }
    return result as Schema;
  }

  private properties(properties: Record<string, SwaggerSchema>): Record<string, Schema> {
    const result: Record<string, Schema> = {};
    for (const [name, value] of Object.entries(properties)) {
      const converted = this.convert(value);
      // the document has no defaults; those of list keys decide what is a duplicate
      const literal = name === 'protocol' ? /Defaults? (?:to|is) "?([A-Z]+)"?/i.exec(value.description ?? '') : null;
      result[name] = literal ? { ...converted, default: literal[1] } : converted;
    }
    return result;
  }

  private items(items: SwaggerSchema, keys: readonly string[]): Schema {
    const converted = this.convert(items);
    if (keys.length && !items.$ref) {
      throw new Error(`a list with the keys ${keys.join(', ')} has no named items`);
    }
    return converted;
  }

  /** The last word of the name, with its group in front where two definitions end alike. */
  private shortName(name: string): string {
    const known = this.shortNames.get(name);
    if (known) {
      return known;
    }
    const [kind = '', version = '', group = ''] = name.split('.').reverse();
    const taken = new Set(this.shortNames.values());
    const candidates = [kind, capital(group) + kind, capital(group) + capital(version) + kind];
    const short = candidates.find((candidate) => !taken.has(candidate));
    if (!short) {
      throw new Error(`no short name is left for '${name}'`);
    }
    this.shortNames.set(name, short);
    return short;
  }
}

function listRules(schema: SwaggerSchema): Record<string, unknown> {
  const type = schema['x-kubernetes-list-type'];
  if (type === 'map') {
    return { 'x-kubernetes-list-type': type, 'x-kubernetes-list-map-keys': schema['x-kubernetes-list-map-keys'] };
  }
  return type === 'set' ? { 'x-kubernetes-list-type': type } : {};
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
