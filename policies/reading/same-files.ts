import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says of files, by their paths below two folders, whether both folders hold them with the same bytes. */
export function sameFiles(one: string, other: string): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return (file) => {
    const isSame = known.get(file) ?? areSame(join(one, file), join(other, file));
    known.set(file, isSame);
    return isSame;
  };
}

function areSame(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    // Whoever reads the file tells why it cannot be read.
    return false;
  }
}
