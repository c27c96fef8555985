import { visible } from '../characters';
import { Names } from '../names';
import { item, quote } from '../place';
import type { Problem } from '../problem';
import type { Field, Fields, Judge, Position } from './field';
import type { Findings } from './findings';
import { MOST_ITEMS } from './limits';
import { isPlainList, isPlainObject, isUnreadable, own } from './plain';
import { oneOf } from './words';

const AN_OBJECT = 'an object';
const A_LIST = 'a list';
const NOBODY = new Names([]);

/** An object with exactly these properties. */
export function object<T>(fields: Fields<T>): Field<T> {
  const rows = Object.entries<Judge>(fields);
  const known = new Names(Object.keys(fields));
  function check(value: unknown, { place }: Position, findings: Findings): boolean {
    if (!isPlainObject(value)) {
      findings.wrongType(value, place, AN_OBJECT);
      return false;
    }
    const strangers = Reflect.ownKeys(value)
      .filter((name) => !Object.hasOwn(fields, name))
      .map(String);
    let sound = true;
    for (const [name, row] of rows) {
      const found = own(value, name);
      if (found === undefined && row.optional) {
        continue;
      }
      const position = { place: below(place, name), owner: place };
      const meant = found === undefined ? takeMisspelt(strangers, name) : undefined;
      if (meant !== undefined) {
        findings.report({ ...missing(position.place, row), remedy: `rename ${quote(meant)} to ${quote(name)}` });
      } else if (!judged(row, found, position, findings)) {
        findings.mark(value, name);
        sound = false;
      }
    }
    for (const name of strangers) {
      findings.report(unknownProperty(name, place, known));
      if (isUnreadable(value, name)) {
        findings.wrongType(own(value, name), property(place, name), 'a value');
      }
    }
    return sound;
  }
  return { expects: AN_OBJECT, check };
}

/** A table for each word that stands in `kind`. */
export type Variants<V extends Readonly<Record<'kind', string>>> = {
  readonly [K in V['kind']]: Field<Extract<V, Readonly<Record<'kind', K>>>>;
};

/** One of several objects, told apart by the word in `kind`. */
export function variants<V extends Readonly<Record<'kind', string>>>(fields: Variants<V>): Field<V> {
  const byKind = new Map<unknown, Judge>(Object.entries<Judge>(fields));
  const kind = oneOf(Object.keys(fields));
  function check(value: unknown, position: Position, findings: Findings): boolean {
    if (!isPlainObject(value)) {
      findings.wrongType(value, position.place, AN_OBJECT);
      return false;
    }
    const found = own(value, 'kind');
    const variant = byKind.get(found);
    if (variant !== undefined) {
      return variant.check(value, position, findings);
    }
    findings.mark(value, 'kind');
    return judged(kind, found, { place: property(position.place, 'kind'), owner: position.place }, findings);
  }
  return { expects: AN_OBJECT, check };
}

/** How the items of a list are found and told apart. */
export interface ListOptions {
  /**
   * What an object of the list is found by.
   * @default - its `name`
   */
  readonly nameOf?: (value: object) => unknown;
  /**
   * What an item is, where no two of the list may share a name: `cluster`.
   * @default - names may be repeated
   */
  readonly distinct?: string;
  /**
   * What an item is, where no two of the environment may share a name, even in different lists: `service`.
   * @default - names may be repeated in other lists
   */
  readonly distinctEverywhere?: string;
  /**
   * Greatest number of items.
   * @default 5000
   */
  readonly most?: number;
}

/** A list; its items are found by their names, or by themselves where they are texts. */
export function list<V>(field: Field<V>, options: ListOptions = {}): Field<readonly V[]> {
  const { nameOf = byName, most = MOST_ITEMS } = options;
  function check(value: unknown, { place }: Position, findings: Findings): boolean {
    if (!isPlainList(value)) {
      findings.wrongType(value, place, A_LIST);
      return false;
    }
    const names = new Set<string>();
    let sound = isFew(value.length, most, place, findings);
    for (const index of value.keys()) {
      const each = own(value, index);
      const found = isPlainObject(each) ? nameOf(each) : each;
      const name = typeof found === 'string' ? found : String(index);
      const here = item(place, name);
      if (!judged(field, each, { place: here, owner: place }, findings)) {
        findings.mark(value, index);
        sound = false;
      }
      reportTwins(options, { name, place: here, names }, findings);
      names.add(name);
    }
    return sound;
  }
  return { expects: A_LIST, check };
}

/** How the entries of a record are judged beside their values. */
export interface RecordOptions {
  /**
   * What a name must be.
   * @default - any text
   */
  readonly key?: Field<string>;
  /**
   * Greatest number of entries.
   * @default 5000
   */
  readonly most?: number;
}

/** Values of one kind by name. */
export function record<V>(
  field: Field<V>,
  { key, most = MOST_ITEMS }: RecordOptions = {},
): Field<Readonly<Record<string, V>>> {
  function check(value: unknown, { place }: Position, findings: Findings): boolean {
    if (!isPlainObject(value)) {
      findings.wrongType(value, place, AN_OBJECT);
      return false;
    }
    const names = Reflect.ownKeys(value);
    let sound = isFew(names.length, most, place, findings);
    for (const name of names) {
      if (typeof name === 'symbol') {
        findings.report(unknownProperty(String(name), place, NOBODY));
        continue;
      }
      const each = own(value, name);
      const position = { place: property(place, name), owner: place };
      const named = key === undefined || key.check(name, { ...position, owner: '' }, findings);
      if (!judged(field, each, position, findings) || !named) {
        findings.mark(value, name);
        sound = false;
      }
    }
    return sound;
  }
  return { expects: AN_OBJECT, check };
}

function judged(row: Judge, value: unknown, position: Position, findings: Findings): boolean {
  if (value !== undefined) {
    return row.check(value, position, findings);
  }
  if (!row.optional) {
    findings.report(missing(position.place, row));
  }
  return row.optional === true;
}

/** What is listed in one place ends in one object or one cluster, which has its limits. */
function isFew(count: number, most: number, place: string, findings: Findings): boolean {
  if (count <= most) {
    return true;
  }
  findings.report({
    mistake: 'too-many',
    place,
    message: `${count} are more than a cluster is made for`,
    remedy: `declare at most ${most}`,
  });
  return false;
}

/** Takes a name that is most likely meant off the names that nobody knows. */
function takeMisspelt(strangers: string[], name: string): string | undefined {
  const missing = new Names([name]);
  const index = strangers.findIndex((other) => missing.nearest(other) !== undefined);
  return index < 0 ? undefined : strangers.splice(index, 1)[0];
}

interface Named {
  readonly name: string;
  readonly place: string;
  /** Names before it in the list. */
  readonly names: ReadonlySet<string>;
}

/** A name that two share is told of the later one, which is sound by itself. */
function reportTwins(options: ListOptions, { name, place, names }: Named, findings: Findings): void {
  const { distinct, distinctEverywhere } = options;
  const kind = distinct ?? distinctEverywhere;
  const first = distinctEverywhere === undefined ? undefined : findings.claim(distinctEverywhere, name, place);
  if (kind !== undefined && (first !== undefined || names.has(name))) {
    findings.report({
      mistake: 'duplicate-name',
      place,
      message: `${kind} ${quote(name)} is ${first === undefined || first === place ? 'declared twice' : `also ${first}`}`,
      remedy: 'rename or remove one of them',
    });
  }
}

function byName(value: object): unknown {
  return own(value, 'name');
}

/** The place of a property whose name somebody made up. */
function property(place: string, name: string): string {
  return below(place, visible(name));
}

function below(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function missing(place: string, { expects }: Judge): Problem {
  return { mistake: 'missing-value', place, message: `${expects} is missing`, remedy: `give ${expects}` };
}

function unknownProperty(name: string, place: string, known: Names): Problem {
  const near = known.nearest(name);
  return {
    mistake: 'unknown-property',
    place: property(place, name),
    message: `property ${quote(name)} is unknown, nothing would read it`,
    remedy: near === undefined ? 'remove it' : `did you mean ${quote(near)}? Otherwise remove it`,
  };
}
