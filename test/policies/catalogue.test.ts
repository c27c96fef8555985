import { join } from 'node:path';
import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import type { Example, FailingExample, RuleExamples } from '../../policies/examples/example';
import { exampleCluster, exampleFacts } from '../../policies/examples/objects';
import type { Facts } from '../../policies/facts';
import { readFacts } from '../../policies/facts/reader';
import type { Finding, Rule } from '../../policies/rule';
import { sourceFiles } from '../architecture/imports';

const ROOT = join(__dirname, '..', '..');

/** The folder of each area under `policies/rules`, by the code that its rules' ids begin with. */
const AREAS: Readonly<Record<string, string>> = {
  WH: 'workload',
  ID: 'identity',
  NM: 'network',
  DP: 'data-protection',
  SC: 'supply-chain',
  AV: 'availability',
  DR: 'recovery',
  OB: 'observability',
  TC: 'tenancy',
  CI: 'delivery',
};

/** Every rule that stands in a file, with its examples. */
const written = sourceFiles(ROOT, ['policies/rules'])
  .filter((file) => !file.endsWith('.examples.ts'))
  .map((file) => {
    const [rule, ...others] = Object.values(require(join(ROOT, file)) as Readonly<Record<string, Rule>>);
    if (rule === undefined || others.length > 0) {
      throw new Error(`${file} exports ${others.length + (rule ? 1 : 0)} values; a file holds one rule`);
    }
    const { examples } = require(join(ROOT, file.replace('.ts', '.examples.ts'))) as { examples: RuleExamples };
    return { file, rule, examples };
  });

function factsOf({ facts }: Example): Facts {
  return { ...exampleFacts, ...facts };
}

function findings(rule: Rule, example: Example): readonly Finding[] {
  const facts = factsOf(example);
  const objects = example.objects.map((object) => ({ file: 'example.yaml', object }));
  return evaluateRule(rule, new ClusterView(facts.clusters[0] ?? exampleCluster, objects), facts).findings;
}

function nameOf({ kind, namespace, name }: FailingExample['found'][number]): string {
  return [kind, namespace, name].filter(Boolean).join(' ');
}

/** Whether the rule finds exactly what an example says. */
function agrees(rule: Rule, example: FailingExample): boolean {
  const found = findings(rule, example);
  const names = new Set(found.map(({ object }) => nameOf(object)));
  const expected = new Set(example.found.map(nameOf));
  const asExpected = names.size === expected.size && [...expected].every((name) => names.has(name));
  return asExpected && found.some(({ message }) => message.includes(example.message ?? ''));
}

/** The rule with one of its parts made to pass everything. */
function mutants(rule: Rule): readonly { readonly part: string; readonly mutant: Rule }[] {
  const { cel, check } = rule;
  const parts = (cel?.validations ?? []).map(({ expression }, index) => {
    const validations = (cel?.validations ?? []).map((one, at) =>
      at === index ? { ...one, expression: 'true' } : one,
    );
    return { part: expression, mutant: { ...rule, cel: { ...cel, validations } } as Rule };
  });
  const silent = { ...rule, check: () => ({ examined: 1, findings: [] }) };
  return check ? [...parts, { part: 'check', mutant: silent }] : parts;
}

test('ids are unique and in the form of the catalogue', () => {
  const ids = catalogue.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[A-Z]{2}-\d{2}$/.test(id))).toEqual([]);
});

test('every rule that is written is asked', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(written.map(({ rule }) => rule.id).sort());
});

test('each rule stands in the folder of its area', () => {
  const places = written.map(({ file, rule }) => ({ file, area: AREAS[rule.id.slice(0, 2)] }));

  expect(places.filter(({ file, area }) => !file.startsWith(`policies/rules/${area}/`))).toEqual([]);
});

describe.each(written.map((one) => [`${one.rule.id} ${one.rule.title}`, one] as const))('%s', (_title, one) => {
  const { rule, examples } = one;

  test('has controls, kinds and examples on both sides', () => {
    expect(rule.controls.length).toBeGreaterThan(0);
    expect(rule.kinds.length).toBeGreaterThan(0);
    expect(examples.pass.length).toBeGreaterThan(0);
    expect(examples.fail.length).toBeGreaterThan(0);
  });

  test.each(examples.pass.map((example, index) => [index, example] as const))('admits example %i', (_, example) => {
    expect(findings(rule, example)).toEqual([]);
  });

  test.each(examples.fail.map((example, index) => [index, example] as const))('refuses example %i', (_, example) => {
    const found = findings(rule, example);

    expect([...new Set(found.map(({ object }) => nameOf(object)))].sort()).toEqual(example.found.map(nameOf).sort());
    expect(found.map(({ message }) => message).join('\n')).toContain(example.message ?? '');
  });

  test.each(mutants(rule).map(({ part, mutant }) => [part, mutant] as const))(
    'is noticed by an example when this part passes everything: %s',
    (_part, mutant) => {
      expect(examples.fail.every((example) => agrees(mutant, example))).toBe(false);
    },
  );

  test('declares valid facts in its examples', () => {
    const both = [...examples.pass, ...examples.fail];

    expect(both.map(factsOf).flatMap((facts) => ('problems' in readFacts(facts) ? [readFacts(facts)] : []))).toEqual(
      [],
    );
  });

  test('examines something in at least one passing example', () => {
    const examined = examples.pass.map((example) => {
      const objects = example.objects.map((object) => ({ file: 'example.yaml', object }));
      const facts = factsOf(example);
      return evaluateRule(rule, new ClusterView(facts.clusters[0] ?? exampleCluster, objects), facts).examined;
    });

    expect(Math.max(...examined)).toBeGreaterThan(0);
  });
});
