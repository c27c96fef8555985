import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { YamlReader } from '../build/yaml-reader';

/** What the reader finds in one file. */
export interface Reading {
  /** What each document says, up to one that cannot be read. */
  readonly documents: readonly unknown[];
  /** Why it went no further. @default - it read all */
  readonly error?: string;
}

/**
 * Lets the reader of Kubernetes read files.
 *
 * @throws when it does not answer
 */
export async function readByKubernetes({ path }: YamlReader, files: readonly string[]): Promise<readonly Reading[]> {
  const reader = spawn(path, { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = new Promise<never>((_, reject) => reader.once('error', reject));
  reader.stdin.on('error', () => undefined).end(JSON.stringify(files));
  const answers: readonly Reading[] = JSON.parse(await Promise.race([text(reader.stdout), failed]));
  if (answers.length !== files.length) {
    throw new Error(`${path} answered ${answers.length} times to ${files.length} files`);
  }
  return answers;
}
