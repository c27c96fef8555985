import { LONGEST_PATH } from './fields/limits';
import { quote } from './place';

/** What a path or prefix holds that proxies and servers do not read alike, and what to do about it. */
export interface UnclearPath {
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
}

/**
 * The first part of a path that a proxy, or the server behind it, changes before it compares: then nobody can say which
 * requests are meant. `written` is what the message quotes.
 */
export function unclearPath(path: string, written: string): UnclearPath | undefined {
  const said = (what: string, remedy: string): UnclearPath => ({ message: `${quote(written)} ${what}`, remedy });
  const [encoded] = /%.{0,2}/.exec(path) ?? [];
  const [parameter] = /;[^/]*/.exec(path) ?? [];
  if (path.length > LONGEST_PATH) {
    return said(`has ${path.length} characters`, `write a path of at most ${LONGEST_PATH} characters`);
  }
  const dots = path.split('/').find((segment) => segment === '.' || segment === '..');
  if (path.includes('//')) {
    return said('has an empty segment', "write one '/' between segments");
  }
  if (path.length > 1 && path.endsWith('/')) {
    return said("ends in '/'", `write ${quote(written.replace(/\/+$/, ''))}`);
  }
  if (dots !== undefined) {
    return said(`has the segment '${dots}', which is resolved before anything is compared`, 'write the resolved path');
  }
  if (encoded !== undefined) {
    return said(`has the encoded character '${encoded}'`, 'use characters that need no encoding');
  }
  if (parameter !== undefined) {
    return said(`has the parameter '${parameter}', which servers cut off`, "end the segment before the ';'");
  }
  return undefined;
}

/** The first segment that begins with ':': frameworks mean a parameter by it, routes take it letter by letter. */
export function colonSegment(path: string): string | undefined {
  return path.split('/').find((segment) => segment.startsWith(':'));
}
