import { join } from 'node:path';
import type { YamlReader } from '../build/yaml-reader';
import { readByKubernetes } from './reader';

/** The table of verdicts that tests ask without the reader. */
export const VERDICTS = join(__dirname, '..', '..', 'stacks', 'writer', 'verdicts.json');

/** What a text without quotes reads as, where it is read at all. */
export type Verdict = string | number | boolean | null | { readonly refused: true };

/** What the reader makes of each text without quotes. */
export async function verdictsOf(reader: YamlReader, texts: readonly string[]): Promise<Record<string, Verdict>> {
  const readings = await readByKubernetes(
    reader,
    texts.map((text) => `k: ${text}\n`),
  );
  return Object.fromEntries(
    readings.map(({ documents: [document], error }, index) => {
      const verdict = (document as { readonly k: Verdict } | undefined)?.k;
      return [texts[index], error === undefined && verdict !== undefined ? verdict : { refused: true }];
    }),
  );
}
