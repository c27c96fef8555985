import type { OpenApiSchema, Schemas } from './documents';

/** A JSON Schema of draft 4, on which OpenAPI 3.0 stands. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const REFERENCE = /^#\/components\/schemas\//;

/**
 * The schema of one kind, with all that it refers to, in the strict form: fields that it does not name are refused.
 *
 * @returns `undefined` where no schema is of that kind
 */
export function schemaOfKind(schemas: Schemas, apiVersion: string, kind: string): JsonSchema | undefined {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const found = Object.entries(schemas).find(([, schema]) =>
    schema['x-kubernetes-group-version-kind']?.some(
      (one) => one.group === group && one.version === version && one.kind === kind,
    ),
  );
  if (found === undefined) {
    return undefined;
  }
  const names = new Set([found[0]]);
  // A set that grows while it is walked is walked to its end.
  for (const name of names) {
    for (const next of referencesIn(schemas[name])) {
      names.add(next);
    }
  }
  const definitions = [...names].map((name) => [name, toJsonSchema(schemas[name] ?? {}, true)]);
  return { $ref: `#/definitions/${found[0]}`, definitions: Object.fromEntries(definitions) };
}

function referencesIn(node: unknown): string[] {
  if (Array.isArray(node)) {
    return node.flatMap(referencesIn);
  }
  if (node === null || typeof node !== 'object') {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' && REFERENCE.test(value)
      ? [value.replace(REFERENCE, '')]
      : referencesIn(value),
  );
}

/** @param closed whether fields that are not named are refused; not so in parts of `oneOf` and the like */
function toJsonSchema(schema: OpenApiSchema, closed: boolean): JsonSchema {
  const { properties, additionalProperties, items, allOf, anyOf, oneOf, not, nullable, ...rest } = schema;
  const part = (one: OpenApiSchema) => toJsonSchema(one, false);
  return {
    ...(rest.$ref === undefined ? rest : { $ref: rest.$ref.replace(REFERENCE, '#/definitions/') }),
    ...typeOf(schema),
    ...(properties && { properties: mapValues(allProperties(schema), (one) => toJsonSchema(one, true)) }),
    ...(items && { items: toJsonSchema(items, true) }),
    ...(allOf && { allOf: allOf.map(part) }),
    ...(anyOf && { anyOf: anyOf.map(part) }),
    ...(oneOf && { oneOf: oneOf.map(part) }),
    ...(not && { not: part(not) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: toJsonSchema(additionalProperties, true) }
      : closed && isClosed(schema) && { additionalProperties: false }),
  };
}

/** OpenAPI has `nullable` where JSON Schema has a type; and a number or a text has none. */
function typeOf({ type, nullable = false, enum: values, ...rest }: OpenApiSchema): JsonSchema {
  if (rest['x-kubernetes-int-or-string'] === true) {
    return { type: ['integer', 'string', ...(nullable ? ['null'] : [])] };
  }
  if (type === undefined || !nullable) {
    return {};
  }
  return { type: [type, 'null'], ...(values && { enum: [...values, null] }) };
}

function isClosed(schema: OpenApiSchema): boolean {
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
  return schema.properties !== undefined && schema.additionalProperties === undefined && !open;
}

/** An object in an object has the fields that all objects have. */
function allProperties(schema: OpenApiSchema): Readonly<Record<string, OpenApiSchema>> {
  const embedded = schema['x-kubernetes-embedded-resource'] === true;
  const common = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' } };
  return { ...(embedded && common), ...schema.properties };
}

function mapValues<V, W>(map: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
