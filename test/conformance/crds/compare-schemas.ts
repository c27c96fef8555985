import type { Schema } from '../../../imports';
import { keepsUnknown, type RealSchema, typesOf } from './real-schema';

/** Schemas that a schema of the project refers to as `#/$defs/<name>`. */
type References = Readonly<Record<string, Schema>>;

/** Where a schema of the project was compared. */
interface Place {
  /** `.spec.postgresql`. */
  readonly path: string;
  readonly references: References;
}

/** What a comparison found. */
export interface Comparison {
  /** Number of fields that were compared. */
  readonly fields: number;
  readonly problems: readonly string[];
}

/** Compares field by field: what the project's schema allows, the real one has, with that type and those values. */
export function compareSchemas(ours: Schema, references: References, real: RealSchema): Comparison {
  const found: { fields: number; problems: string[] } = { fields: 0, problems: [] };
  compare(ours, real, { path: '', references }, found);
  return found;
}

function compare(
  schema: Schema,
  real: RealSchema,
  { path, references }: Place,
  found: { fields: number; problems: string[] },
): void {
  const ours = resolve(schema, references);
  found.problems.push(...typeProblems(ours, real, path), ...valueProblems(ours, real, path));
  for (const [name, field] of Object.entries(ours.properties ?? {})) {
    const place = { path: `${path}.${name}`, references };
    const realField = real.properties?.[name] ?? valuesOf(real);
    found.fields++;
    if (realField !== undefined) {
      compare(field, realField, place, found);
    } else if (!keepsUnknown(real)) {
      found.problems.push(`${place.path}: the real definition has no such field`);
    }
  }
  const ourValues = valuesOf(ours);
  const realValues = valuesOf(real);
  if (ourValues !== undefined && realValues !== undefined) {
    compare(ourValues, realValues, { path: `${path}.*`, references }, found);
  }
  if (isOpen(ours) && real.properties !== undefined && !keepsUnknown(real) && realValues === undefined) {
    found.problems.push(
      `${path}: any field is allowed, the real definition knows ${Object.keys(real.properties).join(', ')}`,
    );
  }
  if (ours.items !== undefined && real.items !== undefined) {
    compare(ours.items, real.items, { path: `${path}[]`, references }, found);
  }
}

function resolve(schema: Schema, references: References): Schema {
  if (schema.$ref === undefined) {
    return schema;
  }
  const { $ref, ...rules } = schema;
  const target = references[$ref.replace('#/$defs/', '')];
  if (target === undefined) {
    throw new Error(`${$ref} leads nowhere; run the import command again`);
  }
  return { ...resolve(target, references), ...rules };
}

function typeProblems(ours: Schema, real: RealSchema, path: string): string[] {
  const realTypes = typesOf(real);
  const ourTypes = ours.type === undefined ? [] : [ours.type].flat();
  if (realTypes === undefined) {
    return [];
  }
  if (ourTypes.length === 0) {
    return [`${path}: any type is allowed, the real definition takes ${realTypes.join(' or ')}`];
  }
  const fits = (type: string) => realTypes.includes(type) || (type === 'integer' && realTypes.includes('number'));
  const wrong = ourTypes.filter((type) => !fits(type));
  return wrong.length === 0
    ? []
    : [`${path}: ${wrong.join(', ')} is allowed, the real definition takes ${realTypes.join(' or ')}`];
}

function valueProblems(ours: Schema, real: RealSchema, path: string): string[] {
  // Whether null is allowed is a question of types.
  const values = (ours.enum ?? []).filter((value) => value !== null);
  const wrong = real.enum === undefined ? [] : values.filter((value) => !real.enum?.includes(value));
  return wrong.length === 0
    ? []
    : [`${path}: ${wrong.join(', ')} is allowed, the real definition takes ${real.enum?.join(', ')}`];
}

/** Schema of the values of free names. */
function valuesOf<S extends Schema | RealSchema>({
  additionalProperties: values,
}: S): Exclude<S['additionalProperties'], boolean> | undefined {
  return typeof values === 'object' ? (values as Exclude<S['additionalProperties'], boolean>) : undefined;
}

/** Whether a schema of the project takes any field. */
function isOpen({ type, properties, additionalProperties: additional }: Schema): boolean {
  return type === 'object' && (additional === true || (additional === undefined && properties === undefined));
}
