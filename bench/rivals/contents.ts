import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What a generator wrote, however it put it down. */
export interface Contents {
  readonly objects: number;
  /** SHA-256 over all objects as plain data, in an order that depends on nothing but them. */
  readonly digest: string;
}

/** The objects in a file, or in all files below a folder: order of objects and keys, style and comments do not count. */
export function contentsOf(path: string): Contents {
  const digests = filesBelow(path)
    .flatMap((file) => documentsOf(readFileSync(file, 'utf8')))
    .map((document) =>
      createHash('sha256')
        .update(canonical(load(document)))
        .digest('hex'),
    );
  return { objects: digests.length, digest: createHash('sha256').update(digests.sort().join('\n')).digest('hex') };
}

/** How many objects stand in the files below a folder; nothing is parsed, and one file is held at a time. */
export function countObjects(folder: string): number {
  return filesBelow(folder).reduce((sum, file) => sum + documentsOf(readFileSync(file, 'utf8')).length, 0);
}

/** The documents of a stream of YAML that hold more than comments, each by itself: a parser need not hold all of them. */
function documentsOf(text: string): string[] {
  return text.split(/^---$/m).filter((document) => /^[^#\s]/m.test(document));
}

function filesBelow(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
