import { outsideUses } from '../../../environments/register/outside-hosts';
import type { Service } from '../../../environments/specification/landscape';
import { sampleService } from '../validation/sample';

/** Requests of a service that offers `operations`. */
function usesOf(service: Partial<Service>) {
  return outsideUses(sampleService({ name: 'notice', ...service }));
}

const operations = {
  Send: { idempotent: false, timeoutMs: 1500 },
  Get: { idempotent: true, timeoutMs: 400 },
};

describe('outsideUses', () => {
  test('waits as long as the operation that has most time', () => {
    expect(usesOf({ operations, external: [{ host: 'sms', mode: 'hard' }], core: { mode: 'hard' } })).toEqual([
      { address: 'external-sms', timeoutMs: 1500 },
      { address: 'core-bank', timeoutMs: 1500 },
    ]);
  });

  test('counts the operations alone in which it is used', () => {
    expect(usesOf({ operations, external: [{ host: 'sms', mode: 'hard', within: ['Get'] }] })).toEqual([
      { address: 'external-sms', timeoutMs: 400 },
    ]);
  });

  test('waits as long as is said', () => {
    expect(usesOf({ operations, core: { mode: 'hard', timeoutMs: 700 } })).toEqual([
      { address: 'core-bank', timeoutMs: 700 },
    ]);
  });

  test('waits 10 seconds for a job, for which nobody waits', () => {
    expect(usesOf({ operations: {}, external: [{ host: 'sms', mode: 'hard' }] })).toEqual([
      { address: 'external-sms', timeoutMs: 10_000 },
    ]);
  });
});
