import fc from 'fast-check';
import { edited } from '../environments/validation/edit';
import { ROWS } from '../environments/validation/rows';
import { SHAPE_ROWS } from '../environments/validation/rows/shape';
import { sample } from '../environments/validation/sample';
import type { NamedSpecification } from './specification';

const COMBINATIONS = { seed: 20_270_115, numRuns: 1000 };

/** The sample with each mistake of the table, one at a time. */
export function tableOfMistakes(): NamedSpecification[] {
  return [...SHAPE_ROWS, ...ROWS].map((row, index) => ({
    name: `mistake-${index}`,
    environment: edited(sample, row.break),
  }));
}

/** The sample with 2 to 6 mistakes of the table, seeded. */
export function combinations(): NamedSpecification[] {
  const rows = fc.uniqueArray(fc.constantFrom(...ROWS), { minLength: 2, maxLength: 6, size: 'max' });
  return fc.sample(rows, COMBINATIONS).map((chosen, index) => ({
    name: `combination-${index}`,
    environment: edited(sample, ...chosen.map((row) => row.break)),
  }));
}
