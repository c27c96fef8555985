import type { Schema, SchemaType } from '../../imports';
import { canonical, isSame } from '../canonical';
import { oncePerText } from '../once';
import { formats, ranges } from './formats';
import { nearest } from './nearest';
import { Place } from './place';
import { type Definitions, type Part, Prepared } from './prepared';
import { quote, type Report } from './problem';

type Fields = Readonly<Record<string, unknown>>;

/** Takes the problems of one value as they are found. */
type Tell = (place: Place, message: string, remedy: string) => void;

/**
 * Compares a value with a schema, and reports every difference.
 *
 * It interprets the schema: ajv needs 1.1 s of CPU to compile the schemas of 31 kinds, which is as much as 40,000
 * Deployments cost here. A test compares the verdicts of the two.
 */
export class Structure {
  private readonly prepared = new Map<Schema, Prepared>();
  private readonly place = new Place();
  /** How many problems were found where only their number is asked for. */
  private refusals = 0;
  private readonly refuse: Tell = () => {
    this.refusals += 1;
  };

  public constructor(private readonly definitions: Definitions) {}

  /**
   * Reports every difference between `value`, which stands at `path`, and the schema.
   *
   * @throws when a reference of the schema refers to nothing
   */
  public check(reference: Schema, value: unknown, path: string, report: Report): void {
    this.place.begin(path);
    this.visit(this.preparedOf(reference), value, this.place, (place, message, remedy) => {
      report(String(place), message, remedy);
    });
  }

  private visit(prepared: Prepared, value: unknown, place: Place, tell: Tell): void {
    const { schema, type, choices } = prepared;
    if (type !== undefined && !checkType(type, value, place, tell)) {
      return;
    }
    if (value === null) {
      return;
    }
    if (choices && !choices.includes(value) && !choices.some((allowed) => isSame(allowed, value))) {
      tell(place, `${quote(value)} is not one of ${choices.map(quote).join(', ')}`, suggestion(value, choices));
    }
    if (typeof value === 'object') {
      if (Array.isArray(value)) {
        this.visitList(prepared, value, place, tell);
      } else {
        this.visitObject(prepared, value as Fields, place, tell);
      }
    } else if (prepared.boundsScalars) {
      if (typeof value === 'string') {
        checkString(schema, value, place, tell);
      } else if (typeof value === 'number') {
        checkNumber(schema, value, place, tell);
      }
    }
    if (prepared.hasAlternatives) {
      this.checkAlternatives(schema, value, place, tell);
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

  private visitPart(part: Part, step: string | number, value: unknown, place: Place, tell: Tell): void {
    part.prepared ??= this.preparedOf(part.schema);
    place.enter(step);
    this.visit(part.prepared, value, place, tell);
    place.leave();
  }

  private visitObject(
    { schema, fields, isClosed, additional, required }: Prepared,
    value: Fields,
    place: Place,
    tell: Tell,
  ): void {
    let count = 0;
    for (const name in value) {
      const item = value[name];
      if (item === undefined) {
        continue;
      }
      count += 1;
      const field = fields.get(name) ?? additional;
      if (field) {
        this.visitPart(field, name, item, place, tell);
      } else if (isClosed) {
        place.enter(name);
        tellUnknown(name, [...fields.keys()], place, tell);
        place.leave();
      }
    }
    for (const name of required) {
      if (value[name] === undefined) {
        place.enter(name);
        tell(place, `'${name}' is missing`, `add '${name}'`);
        place.leave();
      }
    }
    checkSize(count, schema.minProperties, schema.maxProperties, 'field', place, tell);
  }

  private visitList({ schema, items }: Prepared, value: readonly unknown[], place: Place, tell: Tell): void {
    checkSize(value.length, schema.minItems, schema.maxItems, 'item', place, tell);
    if (items) {
      for (let index = 0; index < value.length; index += 1) {
        this.visitPart(items, index, value[index], place, tell);
      }
    }
    if (value.length < 2) {
      return;
    }
    const keys = schema['x-kubernetes-list-map-keys'];
    if (keys) {
      this.checkKeys(keys, items?.schema ?? {}, value, place, tell);
    } else if (schema.uniqueItems || schema['x-kubernetes-list-type'] === 'set') {
      tellDuplicates(value, (index) => quote(value[index]), place, tell);
    }
  }

  /** Items of a map list differ in their keys; a key that is left out has its default. */
  private checkKeys(
    keys: readonly string[],
    reference: Schema,
    value: readonly unknown[],
    place: Place,
    tell: Tell,
  ): void {
    const { properties = {} } = this.preparedOf(reference).schema;
    const keyOf = (item: unknown, key: string) => ((item ?? {}) as Fields)[key] ?? properties[key]?.default;
    const [first = '', ...more] = keys;
    const keyed = value.map((item) => (more.length === 0 ? keyOf(item, first) : keys.map((key) => keyOf(item, key))));
    const describe = (index: number) => keys.map((key) => `${key} ${quote(keyOf(value[index], key))}`).join(', ');
    tellDuplicates(keyed, describe, place, tell);
  }

  private checkAlternatives(schema: Schema, value: unknown, place: Place, tell: Tell): void {
    for (const part of schema.allOf ?? []) {
      this.visit(this.preparedOf(part), value, place, tell);
    }
    if (schema.anyOf && !schema.anyOf.some((part) => this.accepts(part, value, place))) {
      const remedy = `set ${fieldsOf(schema.anyOf) || 'one of them'}`;
      tell(place, `fits none of ${schema.anyOf.length} alternatives`, remedy);
    }
    if (schema.oneOf) {
      const fitting = schema.oneOf.filter((part) => this.accepts(part, value, place)).length;
      if (fitting !== 1) {
        const remedy = `set exactly one of ${fieldsOf(schema.oneOf) || 'them'}`;
        tell(place, `fits ${fitting} of ${schema.oneOf.length} alternatives that exclude each other`, remedy);
      }
    }
    if (schema.not && this.accepts(schema.not, value, place)) {
      tell(place, `${quote(value)} is excluded`, `do not set ${fieldsOf([schema.not]) || 'this value'}`);
    }
  }

  private accepts(schema: Schema, value: unknown, place: Place): boolean {
    const prepared = this.preparedOf(schema);
    if (prepared.isOfPresence) {
      return this.hasFields(prepared, value, place);
    }
    const before = this.refusals;
    this.visit(prepared, value, place, this.refuse);
    const isAccepted = this.refusals === before;
    // an alternative may have alternatives, of which not all need to fit
    this.refusals = before;
    return isAccepted;
  }

  /** What `visit` finds of a schema that only says which fields there are, without the words for what is wrong. */
  private hasFields({ schema, required }: Prepared, value: unknown, place: Place): boolean {
    if (value === null) {
      return true;
    }
    const { anyOf, oneOf, not } = schema;
    return (
      (typeof value !== 'object' ||
        Array.isArray(value) ||
        required.every((name) => (value as Fields)[name] !== undefined)) &&
      (!anyOf || anyOf.some((part) => this.accepts(part, value, place))) &&
      (!oneOf || oneOf.filter((part) => this.accepts(part, value, place)).length === 1) &&
      !(not && this.accepts(not, value, place))
    );
  }
}

function checkType(type: SchemaType | readonly SchemaType[], value: unknown, place: Place, tell: Tell): boolean {
  if (typeof type === 'string' ? isOfType(type, value) : type.some((one) => isOfType(one, value))) {
    return true;
  }
  const expected = [type].flat().join(' or ');
  if (value === null) {
    tell(place, `is null, not ${expected}`, 'leave the field out, or give it a value');
  } else {
    tell(place, `${quote(value)} is ${nameOfType(value)}, not ${expected}`, `write it as ${expected}`);
  }
  return false;
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

function tellUnknown(name: string, known: readonly string[], place: Place, tell: Tell): void {
  const meant = nearest(name, known);
  if (meant) {
    tell(place, `unknown field '${name}', did you mean '${meant}'?`, `rename it to '${meant}'`);
  } else {
    const remedy = known.length ? `use one of ${known.map((field) => `'${field}'`).join(', ')}` : 'leave it out';
    tell(place, `unknown field '${name}'`, remedy);
  }
}

const expressionOf = oncePerText((pattern: string) => new RegExp(pattern));

function checkString(schema: Schema, value: string, place: Place, tell: Tell): void {
  const { pattern, format } = schema;
  // a character has at most two units
  if (value.length < 2 * (schema.minLength ?? 0) || value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) {
    checkSize([...value].length, schema.minLength, schema.maxLength, 'character', place, tell);
  }
  if (pattern !== undefined) {
    const expression = expressionOf(pattern);
    if (!expression.test(value)) {
      tell(place, `${quote(value)} does not match ${pattern}`, 'write it as the pattern demands');
    }
  }
  const rule = format === undefined ? undefined : formats[format];
  if (rule && !rule.matches(value)) {
    tell(place, `${quote(value)} is not ${rule.meaning}`, `write ${rule.meaning}`);
  }
}

function checkNumber(schema: Schema, value: number, place: Place, tell: Tell): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  if (minimum !== undefined && value < minimum) {
    tell(place, `${value} is less than ${minimum}`, `use ${minimum} or more`);
  }
  if (maximum !== undefined && value > maximum) {
    tell(place, `${value} is more than ${maximum}`, `use ${maximum} or less`);
  }
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    tell(place, `${value} is not more than ${exclusiveMinimum}`, `use more than ${exclusiveMinimum}`);
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    tell(place, `${value} is not less than ${exclusiveMaximum}`, `use less than ${exclusiveMaximum}`);
  }
  if (multipleOf !== undefined && value % multipleOf !== 0) {
    tell(place, `${value} is not a multiple of ${multipleOf}`, `use a multiple of ${multipleOf}`);
  }
  const [least, most] = (format === undefined ? undefined : ranges[format]) ?? [-Infinity, Infinity];
  if (value < least || value > most) {
    tell(place, `${value} does not fit ${format}`, `use a number between ${least} and ${most}`);
  }
}

function checkSize(
  size: number,
  least: number | undefined,
  most: number | undefined,
  unit: string,
  place: Place,
  tell: Tell,
): void {
  if (least !== undefined && size < least) {
    tell(place, `has ${count(size, unit)}, fewer than ${least}`, `give it at least ${count(least, unit)}`);
  }
  if (most !== undefined && size > most) {
    tell(place, `has ${count(size, unit)}, more than ${most}`, `give it at most ${count(most, unit)}`);
  }
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

function tellDuplicates(
  values: readonly unknown[],
  describe: (index: number) => string,
  place: Place,
  tell: Tell,
): void {
  const keys = values.every((value) => typeof value === 'string') ? values : values.map(canonical);
  if (new Set(keys).size === keys.length) {
    return;
  }
  const first = new Map<unknown, number>();
  for (const [index, key] of keys.entries()) {
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
    } else {
      place.enter(index);
      tell(place, `${describe(index)} stands here and in item ${before}`, 'remove one of the two, or make them differ');
      place.leave();
    }
  }
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
