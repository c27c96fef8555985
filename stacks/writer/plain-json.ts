import { jsonMap } from './json-map';
import type { JsonObject, JsonValue } from './manifest';

/**
 * A copy of `value` that holds nothing but JSON, and shares no part with another place: `undefined` becomes null, as
 * the printer of cdk8s writes it.
 *
 * @param place what the value is, for the message
 * @throws when a part is neither text, finite number, truth value, null, list nor map, or is text that no file can
 * hold, naming every such part
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

/** Tells whether no file can hold a text, for it has half of a character, for which UTF-8 has no bytes. */
export function isUnwritable(text: string): boolean {
  return !text.isWellFormed();
}

function copy(value: unknown, path: string, problems: string[]): JsonValue {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      refuseUnwritable(value, path, problems);
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
  const result = jsonMap();
  for (const [key, member] of Object.entries(map)) {
    const memberPath = path === '' ? key : `${path}.${key}`;
    refuseUnwritable(key, `the key ${memberPath}`, problems);
    result[key] = copy(member, memberPath, problems);
  }
  return result;
}

function refuseUnwritable(text: string, path: string, problems: string[]): void {
  if (isUnwritable(text)) {
    problems.push(`${path} is ${JSON.stringify(text)}, half of a character, which UTF-8 cannot hold`);
  }
}
