/** A prefix without the slash at its end, which no rule of routing tells apart. */
export function trimmed(prefix: string): string {
  return prefix.replace(/\/+$/, '');
}

/** Whether a prefix leads to nothing that the other one does not. */
export function isBelow(prefix: string, outer: string): boolean {
  return trimmed(prefix) === trimmed(outer) || trimmed(prefix).startsWith(`${trimmed(outer)}/`);
}
