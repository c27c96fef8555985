/** One thing that the API server would refuse in an object, or that Terrace refuses to guess. */
export interface SchemaProblem {
  /** Where in the object, such as `spec.template.spec.containers[0].image`. */
  readonly path: string;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
}

/** Takes the problems of one object as they are found. */
export type Report = (path: string, message: string, remedy: string) => void;

/** The path of a field; a name that is no plain word is quoted. */
export function fieldPath(path: string, name: string): string {
  if (!/^[\w$-]+$/.test(name)) {
    return `${path}['${name}']`;
  }
  return path ? `${path}.${name}` : name;
}

/** Longest text that is quoted whole. */
const QUOTED = 80;

/** A value as a message quotes it. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : plainText(value);
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED)}…`;
}

function plainText(value: unknown): string {
  // JSON has no NaN, and writes null
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}
