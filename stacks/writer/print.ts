import type { JsonObject, JsonValue } from './manifest';
import { keyText, numberText, stringText } from './scalar-text';

/** What separates two documents of a file. */
const SEPARATOR = '---\n';

const INDENTS = Array.from({ length: 64 }, (_, depth) => '  '.repeat(depth));

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
  return keys.length === 0 ? '{}\n' : printMap(object, keys, 0, '');
}

/** Prints a map with at least one key; `lead` stands before the first key, the indent before all others. */
function printMap(map: JsonObject, keys: readonly string[], depth: number, lead: string): string {
  const indent = indentOf(depth);
  let text = '';
  let before = lead;
  for (const key of keys) {
    text += before + keyText(key, indent) + printMember(map[key] as JsonValue, depth, indent);
    before = indent;
  }
  return text;
}

function printMember(value: JsonValue, depth: number, indent: string): string {
  if (typeof value !== 'object' || value === null) {
    return ` ${printScalar(value, indent, 'value')}\n`;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? ' []\n' : `\n${printList(value, depth + 1, indentOf(depth + 1))}`;
  }
  const map = value as JsonObject;
  const keys = Object.keys(map);
  return keys.length === 0 ? ' {}\n' : `\n${printMap(map, keys, depth + 1, indentOf(depth + 1))}`;
}

/** Prints a list with at least one item; `lead` stands before the first dash, the indent before all others. */
function printList(list: readonly JsonValue[], depth: number, lead: string): string {
  const indent = indentOf(depth);
  let text = '';
  let before = lead;
  for (const item of list) {
    text += `${before}- ${printItem(item, depth, indent)}`;
    before = indent;
  }
  return text;
}

function printItem(value: JsonValue, depth: number, indent: string): string {
  if (typeof value !== 'object' || value === null) {
    return `${printScalar(value, indent, 'item')}\n`;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]\n' : printList(value, depth + 1, '');
  }
  const map = value as JsonObject;
  const keys = Object.keys(map);
  return keys.length === 0 ? '{}\n' : printMap(map, keys, depth + 1, '');
}

function printScalar(value: string | number | boolean | null, indent: string, place: 'value' | 'item'): string {
  switch (typeof value) {
    case 'string':
      return stringText(value, indent, place);
    case 'number':
      return numberText(value);
    default:
      return String(value);
  }
}

function indentOf(depth: number): string {
  return INDENTS[depth] ?? '  '.repeat(depth);
}
