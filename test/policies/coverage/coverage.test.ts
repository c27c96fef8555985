import { catalogue } from '../../../policies/catalogue';
import { keyOf } from '../../../policies/coverage/clause';
import { type AskedRule, type CoverageKind, coverageOf, coveredClauses } from '../../../policies/coverage/coverage';
import { planned } from '../../../policies/coverage/planned';
import { register } from '../../../policies/coverage/register';
import { frameChecks } from '../../../policies/judgement';
import type { Verdict } from '../../../policies/verdict';

/** How many rules of each area the design has: 76, with `DR-05b`. */
const DESIGNED = { WH: 10, ID: 7, NM: 9, DP: 9, SC: 4, AV: 8, DR: 11, OB: 7, TC: 4, CI: 6 };

/** Rules of the design that are answered under another name. */
const ANSWERED: Readonly<Record<string, string>> = { 'WH-10': 'WH-13', 'TC-04': 'WH-16', 'CI-06': 'WAIVER' };

/** Clauses that manifests could show, and for which no rule is designed: they are reported as gaps. */
const WITHOUT_RULE = [
  'MLPS 8.1.4.7a',
  '银监办发〔2010〕114号 §25',
  '银监办发〔2010〕114号 §26(4)',
  'PCI 2.2.3',
  'PCI 3.5.1.2',
  'PCI 12.3.1',
  'ISO A.8.3',
  'ISO A.8.20',
  'ISO A.8.21',
  '800-53 ca-5',
  'CIS 5.3.1',
];

const clauses = new Map(register.map((clause) => [keyOf(clause), clause]));
const ids = catalogue.map(({ id }) => id);

function asked(verdictOf: (id: string) => Verdict): readonly AskedRule[] {
  return catalogue.map(({ id, controls }) => ({ id, controls, verdict: verdictOf(id) }));
}

function kindOf(rules: readonly AskedRule[], key: string): CoverageKind | undefined {
  return coveredClauses(rules).find(({ clause }) => keyOf(clause) === key)?.coverage;
}

describe('the register of clauses', () => {
  test('names each clause once, in Chinese too where the framework is', () => {
    expect(clauses.size).toBe(register.length);
    expect(register.filter(({ framework, zh }) => framework === 'MLPS' && zh === undefined)).toEqual([]);
  });

  test('holds every clause that a rule of the catalogue answers, read as the rule says', () => {
    const differing = catalogue.flatMap(({ id, controls }) =>
      controls
        .filter((control) => clauses.get(keyOf(control))?.verified !== control.verified)
        .map((control) => `${id}: ${keyOf(control)} is ${control.verified}`),
    );

    expect(differing).toEqual([]);
  });

  test('holds every clause that a planned rule answers', () => {
    const unknown = planned.flatMap((rule) => rule.clauses.filter((key) => !clauses.has(key)));

    expect(unknown).toEqual([]);
  });

  test('has no clause for people alone that a rule answers', () => {
    const answered = coveredClauses(asked(() => 'pass')).filter(
      ({ clause, rules, planned: open }) => clause.manual && rules.length + open.length > 0,
    );

    expect(answered.map(({ clause }) => keyOf(clause))).toEqual([]);
  });

  test('leaves no clause without a rule, written or planned, but those for people and known gaps', () => {
    const open = coveredClauses(asked(() => 'pass')).filter(
      ({ clause, rules, planned: awaited }) => !clause.manual && rules.length + awaited.length === 0,
    );

    expect(open.map(({ clause }) => keyOf(clause)).filter((key) => !WITHOUT_RULE.includes(key))).toEqual([]);
  });
});

describe('the planned rules', () => {
  test('have a clause each, and an id of their own', () => {
    expect(planned.filter((rule) => rule.clauses.length === 0)).toEqual([]);
    expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
  });

  test('are, with the catalogue, all that was designed', () => {
    const designed = Object.entries(DESIGNED).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, index) => `${area}-${`${index + 1}`.padStart(2, '0')}`),
    );
    const known = new Set([...ids, ...planned.map(({ id }) => id), ...Object.keys(frameChecks)]);

    expect([...designed, 'DR-05b']).toHaveLength(76);
    expect([...designed, 'DR-05b'].filter((id) => !known.has(ANSWERED[id] ?? id))).toEqual([]);
  });
});

describe('the coverage', () => {
  test('puts each clause at one place', () => {
    const all = coverageOf(asked(() => 'pass')).flatMap(({ automated, partial, noSubject, gap, manual }) => [
      ...automated,
      ...partial,
      ...noSubject,
      ...gap,
      ...manual,
    ]);

    expect(all).toHaveLength(register.length);
  });

  test.each<Verdict>(['no subject', 'not in this stage', 'no facts'])(
    'takes a rule with the verdict %s for no proof',
    (verdict) => {
      const kinds = coveredClauses(asked(() => verdict)).map(({ coverage }) => coverage);

      expect(kinds.filter((kind) => kind === 'automated' || kind === 'partial')).toEqual([]);
      expect(kinds).toContain('noSubject');
    },
  );

  test('tells a clause whose rules are all asked from one of which some are not, or not written', () => {
    const pass = asked(() => 'pass');

    expect(kindOf(pass, 'CIS 5.2.2')).toBe('automated');
    expect(kindOf(pass, 'MLPS 8.1.4.9a')).toBe('partial');
    expect(kindOf(pass, 'MLPS 8.1.4.3a')).toBe('gap');
    expect(kindOf(pass, 'MLPS 8.1.4.11')).toBe('manual');
    expect(
      kindOf(
        asked((id) => (id === 'WH-02' ? 'no subject' : 'pass')),
        'MLPS 8.1.4.2d',
      ),
    ).toBe('partial');
  });

  test('no longer waits for a rule that is written', () => {
    const [rule] = planned;
    const written: AskedRule = { id: rule?.id ?? '', controls: [], verdict: 'pass' };

    expect(coveredClauses([]).flatMap((one) => one.planned)).toContain(rule);
    expect(coveredClauses([written]).flatMap((one) => one.planned)).not.toContain(rule);
  });
});
