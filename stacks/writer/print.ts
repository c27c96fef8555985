import type { JsonObject, JsonValue } from './manifest';
import { keyText, numberText, stringText } from './scalar-text';

/** What separates two documents of a file. */
const SEPARATOR = '---\n';

const INDENTS = Array.from({ length: 64 }, (_, depth) => '  '.repeat(depth));

/**
 * The text of a file with these objects: byte for byte what cdk8s writes for them, but for what Kubernetes would misread.
 *
 * Ordinary text is printed here, unusual text by `yaml`; an object that stands in two places is printed twice, never as
 * an anchor.
 */
export function printDocuments(objects: readonly JsonObject[]): string {
  return objects.map((object) => flat(printDocument(object))).join(SEPARATOR);
}

/**
 * V8 keeps a text that was put together as a tree of its pieces until a character is asked for. Asked for here, the
 * pieces of a document are gone before the next one begins; else those of a whole file burden the garbage collector,
 * which at 60,000 objects takes half of all time.
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
