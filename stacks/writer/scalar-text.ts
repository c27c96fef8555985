import { Document, stringify } from 'yaml';
import { jsonForYaml } from '../../constructs/core/json-for-yaml';
import { isMisread } from './kubernetes-reader';

/** How cdk8s calls `yaml`: no line is folded, and what another type would read under YAML 1.1 is quoted. */
const YAML_OPTIONS = { keepUndefined: true, lineWidth: 0, version: '1.1' } as const;

/**
 * Names, paths, hosts, addresses, sentences: never quoted, and too long to be one of the words of YAML (`yes`, `false`).
 * A colon stands before a character, a space before one that begins no comment.
 */
const PLAIN = /^[A-Za-z_/](?:[!-9;-~]|:(?=[!-~])| (?=[!"$-~])){5,}$/;
const PRINTABLE = /^[\x20-\x7e]+$/;
const PRINTABLE_LINES = /^[\x20-\x7e\n]+$/;

/** Printable text that `yaml` never writes without quotes: the rules of its `plainString` for one line. */
const NEEDS_QUOTES = /^[ ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-] |: | #|[ :]$/;
/** What starts a document or directive at the start of a line; `yaml` treats it by position. */
const DOCUMENT_MARK = /^(?:---|\.\.\.|%)/;
/** A block of lines without white space at its start or end, but for one line end. */
const PLAIN_BLOCK = /^[^ \n][\s\S]*[^ \n]\n?$/;

/** Text that `yaml` reads as another type than text: number, truth value, null, time. */
const OTHER_TYPES = new Document(null, YAML_OPTIONS).schema.tags.flatMap((tag) =>
  tag.default && 'test' in tag && tag.test !== undefined ? [tag.test] : [],
);

/** Characters from which a key stands on lines of its own. */
const LONG_KEY = 1_000;

/** Entries after which a memo starts afresh, so that a large synthesis does not hold all its texts. */
const MEMO_ENTRIES = 20_000;
/** Texts of one line by value; null when `yaml` has to print it. */
const lineTexts = new Map<string, string | null>();
/** What `yaml` printed for a string, by place and value. */
const textsByYaml = new Map<string, string>();
/** What `yaml` printed for a key and its colon, at the start of a line and further in. */
const topKeyTexts = new Map<string, string | null>();
const keyTexts = new Map<string, string | null>();

/** The text of a number as JSON writes it, and of those that JSON does not know as YAML does. */
export function numberText(value: number): string {
  if (Number.isFinite(value)) {
    return Object.is(value, -0) ? '-0' : String(value);
  }
  return stringify(value, YAML_OPTIONS).trimEnd();
}

/**
 * The text of a string as the value of a key, or as an item of a list.
 *
 * @param indent white space before the key, or before the dash of the item
 */
export function stringText(value: string, indent: string, place: 'value' | 'item'): string {
  if (PLAIN.test(value)) {
    return value;
  }
  const known = lineTexts.get(value);
  const line = known === undefined ? remember(lineTexts, value, lineText(value)) : known;
  return line ?? blockText(value, indent) ?? textByYaml(value, indent, place);
}

/**
 * The text of a key with its colon.
 *
 * @param indent white space before the key; at the start of a line `---` would start a document
 */
export function keyText(key: string, indent: string): string {
  if (key.length >= LONG_KEY) {
    return longKey(key, indent);
  }
  const isTopLevel = indent === '';
  const memo = isTopLevel ? topKeyTexts : keyTexts;
  const known = memo.get(key);
  const text = known === undefined ? remember(memo, key, keyOnLine(key, isTopLevel)) : known;
  return text ?? longKey(key, indent);
}

/** A key of its own lines, which YAML wants for those of more than 1,024 characters. */
function longKey(key: string, indent: string): string {
  return `? ${jsonForYaml(key)}\n${indent}:`;
}

/** Null for a key that is too long once it is escaped. */
function keyOnLine(key: string, isTopLevel: boolean): string | null {
  const line = key.includes('\n') ? jsonForYaml(key) : lineText(key);
  const text = line === null ? keyByYaml(key, isTopLevel) : `${line}:`;
  return text.length < LONG_KEY ? text : null;
}

function keyByYaml(key: string, isTopLevel: boolean): string {
  const map = { [key]: 0 };
  const [printed, before] = isTopLevel ? [map, ''] : [{ p: map }, 'p:\n  '];
  return stringify(printed, YAML_OPTIONS).slice(before.length, -' 0\n'.length);
}

/** The text of one printable line, by the rules of `plainString` and `quotedString` of `yaml`, or of what it gets wrong. */
function lineText(value: string): string | null {
  if (isMisread(value)) {
    return jsonForYaml(value);
  }
  if (!PRINTABLE.test(value) || DOCUMENT_MARK.test(value)) {
    return null;
  }
  if (NEEDS_QUOTES.test(value) || OTHER_TYPES.some((type) => type.test(value))) {
    return value.includes('"') && !value.includes("'") ? `'${value}'` : jsonForYaml(value);
  }
  return value;
}

/** The literal block of ordinary lines; else undefined. */
function blockText(value: string, indent: string): string | undefined {
  if (!value.includes('\n') || !PRINTABLE_LINES.test(value) || !PLAIN_BLOCK.test(value)) {
    return undefined;
  }
  const inner = `${indent}  `;
  const endsLine = value.endsWith('\n');
  const body = endsLine ? value.slice(0, -1) : value;
  return `${endsLine ? '|' : '|-'}\n${inner}${body.replace(/\n+/g, `$&${inner}`)}`;
}

/** `yaml` prints the string at the outermost place, and its further lines move in from there. */
function textByYaml(value: string, indent: string, place: 'value' | 'item'): string {
  const name = `${place} ${indent.length} ${value}`;
  const known = textsByYaml.get(name);
  if (known !== undefined) {
    return known;
  }
  const printed = place === 'value' ? stringify({ k: value }, YAML_OPTIONS) : stringify([value], YAML_OPTIONS);
  const text = printed.slice(place === 'value' ? 'k: '.length : '- '.length, -1);
  return remember(textsByYaml, name, text.replace(/\n(?=[^\n])/g, `\n${indent}`));
}

function remember<T>(memo: Map<string, T>, key: string, text: T): T {
  if (memo.size >= MEMO_ENTRIES) {
    memo.clear();
  }
  memo.set(key, text);
  return text;
}
