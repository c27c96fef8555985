import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that the README shows whole. */
export interface ReadmeFile {
  /** Where it says that the file goes, from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** The files that the README shows: code blocks whose fence names a path. */
export function readmeFiles(root: string): ReadmeFile[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return [...readme.matchAll(/^```ts (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => ({ path, text }));
}
