import type { JsonObject, JsonValue } from './manifest';

/**
 * A copy of `value` that holds nothing but JSON, and shares no part with another place: `undefined` becomes null, as
 * the printer of cdk8s writes it.
 *
 * @param place what the value is, for the message
 * @throws when a part is neither text, finite number, truth value, null, list nor map, or is text that would be
 * misread, naming every such part
 */
export function asPlainJson(value: unknown, place: string): JsonObject {
  const problems: string[] = [];
  const plain = copy(value, '', problems);
  if (problems.length > 0) {
    const remedy = 'give it ordinary text, finite numbers, lists and maps';
    throw new Error(`${place} holds what its file cannot: ${problems.join(', ')}; ${remedy}`);
  }
  return plain as JsonObject;
}

/** Text that YAML 1.2 takes for an octal number, and cdk8s, which writes for YAML 1.1, does not quote. */
const OCTAL = /^[-+]?0o[0-7]+$/;
/** Text of spaces and line ends only: `yaml` writes a block from which every reader drops the spaces. */
const BLANK_LINES = /^[ \t\n]*\n$/;

/**
 * Tells whether readers of the file would find another value than this text. cdk8s writes such text without a word;
 * here it is refused, for what is judged has to be what the file says.
 */
export function isMisread(text: string): boolean {
  const first = text.charCodeAt(0);
  const isUsual = first > 0x39 || (first > 0x20 && first < 0x2b);
  return !isUsual && (OCTAL.test(text) || (BLANK_LINES.test(text) && text.includes(' ')));
}

function copy(value: unknown, path: string, problems: string[]): JsonValue {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      refuseMisread(value, path, problems);
      return value;
    case 'number':
      if (!Number.isFinite(value)) {
        problems.push(`${path} is ${value}`);
      }
      return value;
    case 'undefined':
      return null;
    case 'object':
      if (value === null) {
        return null;
      }
      return Array.isArray(value)
        ? value.map((item, index) => copy(item, `${path}[${index}]`, problems))
        : copyMap(value, path, problems);
    default:
      problems.push(`${path} is a ${typeof value}`);
      return null;
  }
}

function copyMap(map: object, path: string, problems: string[]): JsonValue {
  // By name, as cdk8s does: a map from another realm (jest, worker) has another `Object`.
  const type = map.constructor?.name ?? 'Object';
  if (type !== 'Object') {
    problems.push(`${path} is a ${type}`);
    return null;
  }
  const result: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(map)) {
    const memberPath = path === '' ? key : `${path}.${key}`;
    refuseMisread(key, `the key ${memberPath}`, problems);
    result[key] = copy(member, memberPath, problems);
  }
  return result;
}

function refuseMisread(text: string, path: string, problems: string[]): void {
  if (isMisread(text)) {
    problems.push(`${path} is ${JSON.stringify(text)}, which YAML readers take for another value`);
  }
}
