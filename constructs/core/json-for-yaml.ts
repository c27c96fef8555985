/** What JSON may hold as it is and YAML may not: controls, separators of lines, byte order marks, characters that are none. */
const FORBIDDEN_IN_YAML = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * JSON that a reader of YAML reads as the same value.
 *
 * @param indent spaces a level. @default - all on one line
 */
export function jsonForYaml(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(FORBIDDEN_IN_YAML, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
