import fc from 'fast-check';
import { commonPath } from '../../../environments/register/paths';
import { PathIndex } from '../../../environments/validation/services/path-index';

const anyPath = fc
  .array(fc.constantFrom('a', 'b', '{x}'), { minLength: 1, maxLength: 4 })
  .map((segments) => `/${segments.join('/')}`);

function indexOf(paths: readonly string[]): PathIndex<number> {
  const index = new PathIndex<number>();
  for (const [position, path] of paths.entries()) {
    index.add(path, position);
  }
  return index;
}

describe('an index of paths', () => {
  test('finds exactly those that have something in common with a path', () => {
    fc.assert(
      fc.property(fc.array(anyPath, { maxLength: 10 }), anyPath, (paths, asked) => {
        const meeting = [...paths.keys()].filter((position) => commonPath(paths[position] as string, asked));

        expect([...indexOf(paths).meeting(asked)].sort((a, b) => a - b)).toEqual(meeting);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('of many paths that are apart each finds itself alone', () => {
    const paths = Array.from({ length: 3000 }, (_, index) => `/v1/things-${index}/{id}/parts`);
    const index = indexOf(paths);

    expect(paths.flatMap((path) => index.meeting(path))).toEqual([...paths.keys()]);
  });
});
