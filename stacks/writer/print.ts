import type { JsonObject, JsonValue } from './manifest';
import { keyText, numberText, stringText } from './scalar-text';

/** What separates two documents of a file. */
const SEPARATOR = '---\n';

/** How lines of a depth begin. */
interface Depth {
  readonly indent: string;
  /** The end of the line before, and the indent. */
  readonly line: string;
  /** The same with a dash. */
  readonly item: string;
  /** Lines of keys up to the colon: few keys stand in many objects. */
  readonly keys: Map<string, string>;
}

const depths: Depth[] = [];

/** A list or map. */
type Collection = JsonObject | readonly JsonValue[];

/** The last member of a document that nothing can change, and its text. */
let shared: { readonly value: Collection; readonly text: string } | undefined;

/** Keys of one depth after which their lines are forgotten, so that a large synthesis does not hold all of them. */
const MOST_KEYS = 2_000;

/** Characters from which a piece of a file is handed on: many documents share a call of the file system. */
const PIECE_LENGTH = 1 << 16;

/** The text of a file with these objects, whole; see {@link printPieces}. */
export function printDocuments(objects: Iterable<JsonObject>): string {
  return [...printPieces(objects)].join('');
}

/**
 * The text of a file with these objects, in pieces: byte for byte what cdk8s writes for them, but for what Kubernetes
 * would misread. An object is asked for when those before it are printed.
 *
 * Ordinary text is printed here, unusual text by `yaml`; an object that stands in two places is printed twice, never as
 * an anchor.
 */
export function* printPieces(objects: Iterable<JsonObject>): Generator<string> {
  let piece = '';
  let separator = '';
  for (const object of objects) {
    piece += separator + printDocument(object);
    separator = SEPARATOR;
    if (piece.length >= PIECE_LENGTH) {
      yield flat(piece);
      piece = '';
    }
  }
  if (piece !== '') {
    yield flat(piece);
  }
}

/**
 * V8 keeps a text that was put together as a tree of its pieces until a character is asked for. Asked for here, the
 * tree is gone before the next piece begins, whatever becomes of the text.
 */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

function printDocument(object: JsonObject): string {
  const keys = Object.keys(object);
  return keys.length === 0 ? '{}\n' : `${printMap(object, keys, 0, '')}\n`;
}

/*
 * A line is printed with the end of the one before: a text that is put together of fewer parts is faster. Most of a
 * synthesis runs before V8 optimizes anything; until then a loop by index takes a fraction of `for … of`.
 */

/** Prints a map with at least one key; `lead` is how the line of its first key begins. */
function printMap(map: JsonObject, keys: readonly string[], depth: number, lead: string): string {
  const place = depthOf(depth);
  const { indent, keys: lines } = place;
  const first = keys[0] as string;
  let text = lead + keyText(first, indent) + printMember(map[first] as JsonValue, depth, indent);
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string;
    const value = map[key] as JsonValue;
    text += lines.get(key) ?? keyLine(key, place);
    text += typeof value === 'string' ? ` ${stringText(value, indent, 'value')}` : printMember(value, depth, indent);
  }
  return text;
}

function printMember(value: JsonValue, depth: number, indent: string): string {
  if (typeof value !== 'object' || value === null) {
    return ` ${printScalar(value, indent, 'value')}`;
  }
  return depth === 0 ? printTopMember(value) : printCollection(value, depth);
}

/** Metadata, which objects that follow each other share, is printed once. */
function printTopMember(value: Collection): string {
  if (value !== shared?.value) {
    const text = printCollection(value, 0);
    if (!isConstant(value)) {
      return text;
    }
    shared = { value, text: flat(text) };
  }
  return shared.text;
}

/** Whether nothing can change a value. */
function isConstant(value: JsonValue): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isConstant))
  );
}

function printCollection(value: Collection, depth: number): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? ' []' : printList(value, depth + 1, depthOf(depth + 1).item);
  }
  const map = value as JsonObject;
  const keys = Object.keys(map);
  return keys.length === 0 ? ' {}' : printMap(map, keys, depth + 1, depthOf(depth + 1).line);
}

/** Prints a list with at least one item; `lead` is how the line of its first item begins, with its dash. */
function printList(list: readonly JsonValue[], depth: number, lead: string): string {
  const { indent, item } = depthOf(depth);
  let text = printItem(list[0] as JsonValue, depth, indent, lead);
  for (let index = 1; index < list.length; index++) {
    text += printItem(list[index] as JsonValue, depth, indent, item);
  }
  return text;
}

function printItem(value: JsonValue, depth: number, indent: string, lead: string): string {
  if (typeof value !== 'object' || value === null) {
    return lead + printScalar(value, indent, 'item');
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? `${lead}[]` : printList(value, depth + 1, `${lead}- `);
  }
  const map = value as JsonObject;
  const keys = Object.keys(map);
  return keys.length === 0 ? `${lead}{}` : printMap(map, keys, depth + 1, lead);
}

function printScalar(value: string | number | boolean | null, indent: string, place: 'value' | 'item'): string {
  if (typeof value === 'string') {
    return stringText(value, indent, place);
  }
  return typeof value === 'number' ? numberText(value) : String(value);
}

/** A key that is not the first of its map, on its line. */
function keyLine(key: string, { indent, line, keys }: Depth): string {
  const text = line + keyText(key, indent);
  if (keys.size >= MOST_KEYS) {
    keys.clear();
  }
  keys.set(key, text);
  return text;
}

function depthOf(depth: number): Depth {
  return depths[depth] ?? deeper(depth);
}

function deeper(depth: number): Depth {
  for (let next = depths.length; next <= depth; next++) {
    const indent = '  '.repeat(next);
    depths.push({ indent, line: `\n${indent}`, item: `\n${indent}- `, keys: new Map() });
  }
  return depths[depth] as Depth;
}
