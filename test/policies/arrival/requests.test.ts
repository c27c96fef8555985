import { filled } from '../../../policies/arrival/requests';

test.each([
  ['/e/{*}/d', '/e/^/d'],
  ['/e/*', '/e/^'],
  ['/e/{**}', '/e/^'],
  ['*/d', '/^/d'],
])('the sample of %s has segments that no prefix of a host can have: %s', (pattern, path) => {
  expect(filled(pattern)).toBe(path);
});
