import { isSame } from '../../canonical';
import type { Rename } from '../difference';
import { isMap } from '../fields/values';

/** A name, and the one that took its place. */
export type Names = Pick<Rename, 'from' | 'to'>;

/** Where an item of a list was that has its partner. */
const TAKEN = Symbol('taken');

/** Whether a value becomes the other when names in it change, wherever they do; nothing does without one. */
export function isRenamed(renames: readonly Names[], old: unknown, next: unknown): boolean {
  if (renames.length === 0) {
    return false;
  }
  if (typeof old === 'string' && typeof next === 'string') {
    return old === next || becomes(renames, old).test(next);
  }
  if (Array.isArray(old) && Array.isArray(next)) {
    return isRenamedList(renames, old, next);
  }
  if (isMap(old) && isMap(next)) {
    const rest = new Set(Object.keys(next));
    return (
      Object.keys(old).length === rest.size &&
      Object.entries(old).every(([key, value]) => {
        const at = rest.has(key) ? key : [...rest].find((other) => isRenamed(renames, key, other));
        return at !== undefined && rest.delete(at) && isRenamed(renames, value, next[at]);
      })
    );
  }
  return isSame(old, next);
}

/** What a changed name touches may take another place in a list; all else stays in order. */
function isRenamedList(renames: readonly Names[], old: readonly unknown[], next: readonly unknown[]): boolean {
  if (old.length !== next.length) {
    return false;
  }
  const rest = [...next];
  const placesOfSame: number[] = [];
  const touched = old.filter((item) => {
    const at = rest.findIndex((other) => other !== TAKEN && isSame(item, other));
    if (at >= 0) {
      rest[at] = TAKEN;
      placesOfSame.push(at);
    }
    return at < 0;
  });
  const inOrder = placesOfSame.every((at, index) => at > (placesOfSame[index - 1] ?? -1));
  return (
    inOrder &&
    touched.every((item) => {
      const at = rest.findIndex((other) => other !== TAKEN && isRenamed(renames, item, other));
      rest[at] = TAKEN;
      return at >= 0;
    })
  );
}

/** What a text may become: each name in it stays or changes, as a whole word. */
function becomes(renames: readonly Names[], text: string): RegExp {
  const words = renames.flatMap(({ from, to }) => [
    [from, to],
    [asType(from), asType(to)],
  ]);
  const anyWord = words.map(([from = '']) => escaped(from)).join('|');
  const parts = text.split(new RegExp(`(?<![A-Za-z0-9])(${anyWord})(?![A-Za-z0-9])`)).map((part, index) => {
    const [, to = part] = (index % 2 === 1 && words.find(([from]) => from === part)) || [];
    return to === part ? escaped(part) : `(?:${escaped(part)}|${escaped(to)})`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** `OneTimeCode` of `one-time-code`: how gRPC calls a service. */
function asType(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
