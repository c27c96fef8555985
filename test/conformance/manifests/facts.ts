import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Facts } from '../../../policies/facts';
import { readFacts } from '../../../policies/facts/reader';

/**
 * Reads what an environment declares.
 *
 * @param folder folder of the environment
 * @throws when `facts.json` is not as the judge takes it
 */
export function readFactsIn(folder: string): Facts {
  const reading = readFacts(JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')));
  if ('problems' in reading) {
    const place = `${basename(folder)}/facts.json`;
    throw new Error(reading.problems.map(({ path, message }) => `${place}: ${path}: ${message}`).join('\n'));
  }
  return reading.facts;
}
