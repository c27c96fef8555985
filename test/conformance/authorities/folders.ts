import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Manifest } from '../manifests/manifest';

/** Gives `use` an empty folder, which is gone when it has ended. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-authorities-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Writes manifests under `folder`, in files of the same names as they came from; those of Terraform become YAML.
 *
 * @returns paths relative to `folder`
 */
export function writeManifests(folder: string, manifests: readonly Manifest[]): string[] {
  const files = new Map<string, string[]>();
  for (const { file, text } of manifests) {
    const path = file.replace(/\.tf\.json$/, '.yaml');
    files.set(path, [...(files.get(path) ?? []), text]);
  }
  for (const [path, texts] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), texts.map((text) => `${text.trimEnd()}\n`).join('---\n'));
  }
  return [...files.keys()];
}
