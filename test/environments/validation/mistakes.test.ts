import { MISTAKES, validate } from '../../../environments/validation';
import { edited } from './edit';
import type { Row } from './row';
import { ROWS } from './rows';
import { ACROSS } from './rows/across';
import { SHAPE_ROWS } from './rows/shape';
import { sample } from './sample';

const ALL: readonly Row[] = [...SHAPE_ROWS, ...ROWS];

describe('every kind of mistake', () => {
  test('the sample has none', () => {
    expect(validate(sample)).toEqual([]);
  });

  test('has a row in the table', () => {
    // What is told of production itself has its tests beside the rows of two environments.
    const inTable = new Set([...[...ALL, ...ACROSS].map(({ mistake }) => mistake), 'unpromoted-channel']);

    expect([...inTable].sort()).toEqual(Object.keys(MISTAKES).sort());
  });

  test.each(ALL.map((row) => [row.mistake, row.place, row] as const))('%s at %s is told, alone', (_, __, row) => {
    const { mistake, place, message, remedy } = row;

    const said = typeof message === 'string' ? message : expect.stringMatching(message);

    expect(validate(edited(sample, row.break))).toEqual([{ mistake, place, message: said, remedy }]);
  });

  test.each(ALL.map((row) => [row.mistake, row.place, row] as const))('%s at %s can be mended', (_, __, row) => {
    expect(validate(edited(sample, row.break, row.mend))).toEqual([]);
  });
});
