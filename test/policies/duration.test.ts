import { nanosecondsOf } from '../../policies/duration';

test.each([
  ['0s', 0],
  ['0.5s', 5e8],
  ['250ms', 2.5e8],
  ['1m30s', 9e10],
  ['1.5h', 5.4e12],
  ['3us', 3000],
  ['7ns', 7],
])('%s is %i nanoseconds', (text, nanoseconds) => {
  expect(nanosecondsOf(text)).toBe(nanoseconds);
});

test.each(['', '1', 's', '-1s', '1 s', '1.s', '.5s', '1e1s', '1d', '1S', '1s ', 'soon'])('%j is no time', (text) => {
  expect(nanosecondsOf(text)).toBeUndefined();
});
