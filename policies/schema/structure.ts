import type { Schema, SchemaType } from '../../imports';
import { formats, ranges } from './formats';
import { nearest } from './nearest';
import { type Definitions, Prepared } from './prepared';
import { fieldPath, quote, type Report } from './problem';

/**
 * Compares a value with a schema, and reports every difference.
 *
 * It interprets the schema: ajv needs 1.1 s of CPU to compile the schemas of 31 kinds, which is as much as 40,000
 * Deployments cost here. A test compares the verdicts of the two.
 */
export class Structure {
  private readonly prepared = new Map<Schema, Prepared>();

  public constructor(private readonly definitions: Definitions) {}

  /**
   * Reports every difference between `value`, which stands at `path`, and the schema.
   *
   * @throws when a reference of the schema refers to nothing
   */
  public check(reference: Schema, value: unknown, path: string, report: Report): void {
    const prepared = this.preparedOf(reference);
    const { schema, type, choices } = prepared;
    if (type !== undefined && !this.checkType(type, value, path, report)) {
      return;
    }
    if (value === null) {
      return;
    }
    if (choices && !choices.some((allowed) => equal(allowed, value))) {
      report(path, `${quote(value)} is not one of ${choices.map(quote).join(', ')}`, suggestion(value, choices));
    }
    if (typeof value === 'object') {
      if (Array.isArray(value)) {
        this.checkList(prepared, value, path, report);
      } else {
        this.checkObject(prepared, value as Readonly<Record<string, unknown>>, path, report);
      }
    } else if (prepared.boundsScalars) {
      if (typeof value === 'string') {
        checkString(schema, value, path, report);
      } else if (typeof value === 'number') {
        checkNumber(schema, value, path, report);
      }
    }
    if (prepared.hasAlternatives) {
      this.checkAlternatives(schema, value, path, report);
    }
  }

  private preparedOf(reference: Schema): Prepared {
    const known = this.prepared.get(reference);
    if (known) {
      return known;
    }
    const prepared = new Prepared(reference, this.definitions);
    this.prepared.set(reference, prepared);
    return prepared;
  }

  private checkType(type: SchemaType | readonly SchemaType[], value: unknown, path: string, report: Report): boolean {
    if (typeof type === 'string' ? isOfType(type, value) : type.some((one) => isOfType(one, value))) {
      return true;
    }
    const expected = [type].flat().join(' or ');
    if (value === null) {
      report(path, `is null, not ${expected}`, 'leave the field out, or give it a value');
    } else {
      report(path, `${quote(value)} is ${nameOfType(value)}, not ${expected}`, `write it as ${expected}`);
    }
    return false;
  }

  private checkObject(
    { schema, fields, additional, required }: Prepared,
    value: Readonly<Record<string, unknown>>,
    path: string,
    report: Report,
  ): void {
    let count = 0;
    for (const name of Object.keys(value)) {
      const item = value[name];
      if (item === undefined) {
        continue;
      }
      count += 1;
      const field = fields.get(name);
      if (field) {
        this.check(field.schema, item, path === '' ? fieldPath(path, name) : path + field.step, report);
      } else if (additional === false) {
        reportUnknown(name, [...fields.keys()], fieldPath(path, name), report);
      } else if (typeof additional === 'object') {
        this.check(additional, item, fieldPath(path, name), report);
      }
    }
    for (const name of required) {
      if (value[name] === undefined) {
        report(fieldPath(path, name), `'${name}' is missing`, `add '${name}'`);
      }
    }
    checkSize(count, schema.minProperties, schema.maxProperties, 'field', path, report);
  }

  private checkList({ schema, items }: Prepared, value: readonly unknown[], path: string, report: Report): void {
    checkSize(value.length, schema.minItems, schema.maxItems, 'item', path, report);
    if (items) {
      for (const [index, item] of value.entries()) {
        this.check(items, item, `${path}[${index}]`, report);
      }
    }
    if (value.length < 2) {
      return;
    }
    if (schema['x-kubernetes-list-map-keys']) {
      this.checkKeys(schema['x-kubernetes-list-map-keys'], items ?? {}, value, path, report);
    } else if (schema.uniqueItems || schema['x-kubernetes-list-type'] === 'set') {
      reportDuplicates(value.map(canonical), (index) => quote(value[index]), path, report);
    }
  }

  /** Items of a map list differ in their keys; a key that is left out has its default. */
  private checkKeys(
    keys: readonly string[],
    reference: Schema,
    value: readonly unknown[],
    path: string,
    report: Report,
  ): void {
    const { properties = {} } = this.preparedOf(reference).schema;
    const keyed = value.map((item) => {
      const fields = (item ?? {}) as Readonly<Record<string, unknown>>;
      return keys.map((key) => fields[key] ?? properties[key]?.default);
    });
    const describe = (index: number) => keys.map((key, i) => `${key} ${quote(keyed[index]?.[i])}`).join(', ');
    reportDuplicates(keyed.map(canonical), describe, path, report);
  }

  private checkAlternatives(schema: Schema, value: unknown, path: string, report: Report): void {
    for (const part of schema.allOf ?? []) {
      this.check(part, value, path, report);
    }
    if (schema.anyOf && !schema.anyOf.some((part) => this.accepts(part, value))) {
      report(
        path,
        `fits none of ${schema.anyOf.length} alternatives`,
        `set ${fieldsOf(schema.anyOf) || 'one of them'}`,
      );
    }
    if (schema.oneOf) {
      const fitting = schema.oneOf.filter((part) => this.accepts(part, value)).length;
      if (fitting !== 1) {
        const remedy = `set exactly one of ${fieldsOf(schema.oneOf) || 'them'}`;
        report(path, `fits ${fitting} of ${schema.oneOf.length} alternatives that exclude each other`, remedy);
      }
    }
    if (schema.not && this.accepts(schema.not, value)) {
      report(path, `${quote(value)} is excluded`, `do not set ${fieldsOf([schema.not]) || 'this value'}`);
    }
  }

  private accepts(schema: Schema, value: unknown): boolean {
    let accepted = true;
    this.check(schema, value, '', () => {
      accepted = false;
    });
    return accepted;
  }
}

function isOfType(type: SchemaType, value: unknown): boolean {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'null':
      return value === null;
  }
}

function nameOfType(value: unknown): string {
  if (Array.isArray(value)) {
    return 'an array';
  }
  if (typeof value === 'number' && !Number.isInteger(value)) {
    return Number.isFinite(value) ? 'a number with a fraction' : 'no number of JSON';
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function reportUnknown(name: string, known: readonly string[], path: string, report: Report): void {
  const meant = nearest(name, known);
  if (meant) {
    report(path, `unknown field '${name}', did you mean '${meant}'?`, `rename it to '${meant}'`);
  } else {
    const remedy = known.length ? `use one of ${known.map((field) => `'${field}'`).join(', ')}` : 'leave it out';
    report(path, `unknown field '${name}'`, remedy);
  }
}

const expressions = new Map<string, RegExp>();

function checkString(schema: Schema, value: string, path: string, report: Report): void {
  const { pattern, format } = schema;
  if (schema.minLength !== undefined || schema.maxLength !== undefined) {
    checkSize([...value].length, schema.minLength, schema.maxLength, 'character', path, report);
  }
  if (pattern !== undefined) {
    let expression = expressions.get(pattern);
    if (!expression) {
      expression = new RegExp(pattern);
      expressions.set(pattern, expression);
    }
    if (!expression.test(value)) {
      report(path, `${quote(value)} does not match ${pattern}`, 'write it as the pattern demands');
    }
  }
  const rule = format === undefined ? undefined : formats[format];
  if (rule && !rule.matches(value)) {
    report(path, `${quote(value)} is not ${rule.meaning}`, `write ${rule.meaning}`);
  }
}

function checkNumber(schema: Schema, value: number, path: string, report: Report): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  if (minimum !== undefined && value < minimum) {
    report(path, `${value} is less than ${minimum}`, `use ${minimum} or more`);
  }
  if (maximum !== undefined && value > maximum) {
    report(path, `${value} is more than ${maximum}`, `use ${maximum} or less`);
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    report(path, `${value} is not more than ${exclusiveMinimum}`, `use more than ${exclusiveMinimum}`);
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    report(path, `${value} is not less than ${exclusiveMaximum}`, `use less than ${exclusiveMaximum}`);
  }
  if (multipleOf !== undefined && value % multipleOf !== 0) {
    report(path, `${value} is not a multiple of ${multipleOf}`, `use a multiple of ${multipleOf}`);
  }
  const [least, most] = (format === undefined ? undefined : ranges[format]) ?? [-Infinity, Infinity];
  if (value < least || value > most) {
    report(path, `${value} does not fit ${format}`, `use a number between ${least} and ${most}`);
  }
}

function checkSize(
  size: number,
  least: number | undefined,
  most: number | undefined,
  unit: string,
  path: string,
  report: Report,
): void {
  if (least !== undefined && size < least) {
    report(path, `has ${count(size, unit)}, fewer than ${least}`, `give it at least ${count(least, unit)}`);
  }
  if (most !== undefined && size > most) {
    report(path, `has ${count(size, unit)}, more than ${most}`, `give it at most ${count(most, unit)}`);
  }
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function reportDuplicates(
  keys: readonly string[],
  describe: (index: number) => string,
  path: string,
  report: Report,
): void {
  const first = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
    } else {
      const message = `${describe(index)} stands here and in item ${before}`;
      report(`${path}[${index}]`, message, 'remove one of the two, or make them differ');
    }
  }
}

/** Text that is the same for equal values, whatever the order of their fields. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value) ?? 'null';
  }
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join()}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${texts.join()}}`;
}

function equal(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b));
}

function suggestion(value: unknown, choices: readonly unknown[]): string {
  const texts = choices.filter((choice) => typeof choice === 'string');
  const meant = typeof value === 'string' ? nearest(value, texts) : undefined;
  return meant === undefined ? 'use one of them' : `did you mean '${meant}'?`;
}

/** The fields that alternatives ask for. */
function fieldsOf(alternatives: readonly Schema[]): string {
  const names = alternatives.flatMap(({ required, properties }) => required ?? Object.keys(properties ?? {}));
  return [...new Set(names)].map((name) => `'${name}'`).join(', ');
}
