import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies the manifests into the folder of the CLI of cdk8s, which it empties before each run.
 *
 * It lists every file that it finds there, and prints all of them at once with `--stdout`, each in pieces: one file
 * leaves the table of the synthesis visible, and its documents whole.
 *
 * @param environments files of each environment, by name and path
 */
export function copyForCli(folder: string, environments: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
  const manifests = [...environments.values()].flatMap((files) =>
    [...files].filter(([file]) => file.endsWith('.k8s.yaml')).map(([, text]) => text),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifests.k8s.yaml'), manifests.join('---\n'));
}
