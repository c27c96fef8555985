import { findingsAfter } from '../planted';
import { limitBreaks } from './breaks/limits';
import { quotaObjectBreaks } from './breaks/quota-objects';
import { quotaPodBreaks } from './breaks/quota-pods';

const BREAKS = [...quotaPodBreaks, ...quotaObjectBreaks, ...limitBreaks];

test.each(BREAKS.map((one) => [one.what, one] as const))('%s', (_what, { plant, found, says }) => {
  const findings = findingsAfter(plant);

  expect([...new Set(findings.map(({ name }) => name))].sort()).toEqual([...found].sort());
  expect(findings.map(({ message }) => message).join('\n')).toContain(says);
});
