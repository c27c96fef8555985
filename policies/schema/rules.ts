import { Optional } from '@marcbachmann/cel-js';
import type { KindSchema, Schema, ValidationRule } from '../../imports';
import { compile, type Evaluate } from '../cel/program';
import { fieldMap } from '../field-map';
import { type Definitions, resolve } from './prepared';
import { fieldPath, quote, type Report } from './problem';

/** Whether a schema, or one below it, has a rule that runs on creation. */
const ruled = new Map<Schema, boolean>();

/**
 * Evaluates the CEL rules that the custom resource definition of a kind carries, as the server does on creation: with
 * the defaults in place, and without the rules that compare with an old object. Rules are compiled when an object first
 * needs them.
 */
export function checkRules({ schema, definitions }: KindSchema, object: unknown, report: Report): void {
  if (hasRules(schema, definitions)) {
    check(schema, definitions, object, undefined, '', report);
  }
}

/**
 * Checks a value by the rules of a schema that has some, and by those below it.
 *
 * @param self the value as CEL sees it, where that was made with what stands around it
 */
function check(
  reference: Schema,
  definitions: Definitions,
  value: unknown,
  self: unknown,
  path: string,
  report: Report,
): void {
  if (value === undefined || value === null) {
    return;
  }
  const schema = resolve(reference, definitions);
  const rules = (schema['x-kubernetes-validations'] ?? []).filter(runsOnCreation);
  const own = self ?? (rules.length > 0 ? celValue(schema, definitions, value) : undefined);
  for (const rule of rules) {
    evaluate(rule, own, value, path, report);
  }
  const { properties = {}, additionalProperties: additional, items } = schema;
  if (Array.isArray(value)) {
    if (items && hasRules(items, definitions)) {
      for (const [index, item] of value.entries()) {
        check(items, definitions, item, (own as readonly unknown[] | undefined)?.[index], `${path}[${index}]`, report);
      }
    }
  } else if (typeof value === 'object') {
    const fields = own as Readonly<Record<string, unknown>> | undefined;
    for (const [name, field] of Object.entries(value)) {
      const known = properties[name];
      const below = known ?? (typeof additional === 'object' ? additional : undefined);
      if (below && hasRules(below, definitions)) {
        check(below, definitions, field, fields?.[known ? celName(name) : name], fieldPath(path, name), report);
      }
    }
  }
}

/** A rule that names the old object says nothing of a new one, unless it says so. */
export function runsOnCreation({ rule, optionalOldSelf }: ValidationRule): boolean {
  return optionalOldSelf === true || !/\boldSelf\b/.test(rule);
}

function evaluate(rule: ValidationRule, self: unknown, value: unknown, path: string, report: Report): void {
  const bindings = { self, oldSelf: Optional.none() };
  let failure = '';
  try {
    if (compile(rule.rule)(bindings) === true) {
      return;
    }
  } catch (error) {
    failure = ` (${firstLine(error)})`;
  }
  const message = `${quote(value)} is refused: ${messageOf(rule, bindings)}${failure}`;
  report(path, message, `make this hold: ${rule.rule}`);
}

function messageOf({ rule, message, messageExpression }: ValidationRule, bindings: Parameters<Evaluate>[0]): string {
  if (messageExpression) {
    try {
      return String(compile(messageExpression)(bindings));
    } catch {
      // the server, too, falls back to the fixed message
    }
  }
  return message ?? rule;
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}

function hasRules(reference: Schema, definitions: Definitions): boolean {
  const schema = resolve(reference, definitions);
  let known = ruled.get(schema);
  if (known === undefined) {
    const { properties = {}, items, additionalProperties: additional } = schema;
    const below = [...Object.values(properties), items, typeof additional === 'object' ? additional : undefined];
    known =
      (schema['x-kubernetes-validations'] ?? []).some(runsOnCreation) ||
      below.some((child) => child !== undefined && hasRules(child, definitions));
    ruled.set(schema, known);
  }
  return known;
}

/** A value as CEL sees it: typed by its schema, with defaults, under the names that CEL can say. */
function celValue(reference: Schema, definitions: Definitions, value: unknown): unknown {
  const schema = resolve(reference, definitions);
  if (typeof value === 'number') {
    return Number.isInteger(value) && schema.type !== 'number' ? BigInt(value) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => celValue(schema.items ?? {}, definitions, item));
  }
  if (typeof value === 'object' && value !== null) {
    return celObject(schema, definitions, value);
  }
  return typeof value === 'string' && schema.format === 'date-time' ? new Date(value) : value;
}

function celObject(schema: Schema, definitions: Definitions, value: object): Record<string, unknown> {
  const { properties = {}, additionalProperties: additional } = schema;
  const result = fieldMap();
  for (const [name, field] of Object.entries(value)) {
    const known = properties[name];
    if (field !== undefined && (field !== null || known === undefined)) {
      const below = known ?? (typeof additional === 'object' ? additional : {});
      result[known ? celName(name) : name] = celValue(below, definitions, field);
    }
  }
  for (const [name, reference] of Object.entries(properties)) {
    const { default: fallback } = resolve(reference, definitions);
    if (fallback !== undefined && result[celName(name)] === undefined) {
      result[celName(name)] = celValue(reference, definitions, fallback);
    }
  }
  return result;
}

/** Words that CEL reserves. */
const RESERVED = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  ),
);

/** The name under which a rule reads a field. */
function celName(name: string): string {
  if (RESERVED.has(name)) {
    return `__${name}__`;
  }
  return name
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__');
}
