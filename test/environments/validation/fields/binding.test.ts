/**
 * Tables that do not fit their types do not compile.
 *
 * `tsc --noEmit` checks this file: where an expected error is missing, it fails.
 */
import type { Scale } from '../../../../environments/specification/environment';
import type { Edge, Store } from '../../../../environments/specification/landscape';
import { object } from '../../../../environments/validation/fields/containers';
import { optional } from '../../../../environments/validation/fields/field';
import { Findings } from '../../../../environments/validation/fields/findings';
import { integer, tier } from '../../../../environments/validation/fields/numbers';
import { prose } from '../../../../environments/validation/fields/texts';
import { flag, word } from '../../../../environments/validation/fields/words';
import type { Tier } from '../../../../model/tier';

const mode = word<Edge['mode']>({ hard: true, soft: true });

describe('a table', () => {
  test('fits its type', () => {
    const findings = new Findings();
    const table = object<Edge & { readonly tier: Tier }>({ mode, degraded: optional(prose), tier });
    const value = { mode: 'sfot', tier: 1, degraded: 'waits' };

    expect(table.check(value, { place: 'edge', owner: '' }, findings)).toBe(false);
    expect(findings.problems).toEqual([
      {
        mistake: 'unknown-choice',
        place: 'edge.mode',
        message: "'sfot' is none of 'hard', 'soft'",
        remedy: "did you mean 'soft'?",
      },
    ]);
    expect(findings.isSound(value)).toBe(false);
    expect(findings.isSound(value, 'mode', 'tier')).toBe(false);
    expect(findings.isSound(value, 'tier', 'degraded')).toBe(true);
  });

  test('that does not fit its type does not compile', () => {
    const refused = [
      // @ts-expect-error a property without a row
      object<Scale>({ minReplicas: integer() }),
      // @ts-expect-error a row without a property
      object<Scale>({ minReplicas: integer(), maxReplicas: integer(), step: integer() }),
      // @ts-expect-error a row for another type
      object<Scale>({ minReplicas: integer(), maxReplicas: flag }),
      // @ts-expect-error an optional property that the table demands
      object<Edge>({ mode, degraded: prose }),
      // @ts-expect-error a word without its choices
      object<Edge>({ mode: prose, degraded: optional(prose) }),
      // @ts-expect-error a word of which a choice is not listed
      word<Store['engine']>({ postgres: true, redis: true }),
      // @ts-expect-error a word with a choice that the type does not know
      word<Edge['mode']>({ hard: true, soft: true, maybe: true }),
      // @ts-expect-error a tier that may be any number
      object<{ readonly tier: Tier }>({ tier: integer() }),
    ];

    expect(refused).toHaveLength(8);
  });
});
