import { readFileSync, writeFileSync } from 'node:fs';
import { buildYamlReader } from '../build/yaml-reader';
import { VERDICTS, verdictsOf } from './verdicts';

/** Writes the table of verdicts anew; a text that joins it is a key, with any value. */
async function write(): Promise<void> {
  const texts = Object.keys(JSON.parse(readFileSync(VERDICTS, 'utf8')));
  const table = await verdictsOf(await buildYamlReader(), texts);
  writeFileSync(VERDICTS, `${JSON.stringify(table, undefined, 2)}\n`);
}

void write();
