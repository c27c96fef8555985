import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import type { Facts } from '../../policies/facts';
import { readFacts } from '../../policies/facts-reader';
import type { Example, FailingExample, Finding, Rule } from '../../policies/rule';
import { exampleCluster, exampleFacts } from '../../policies/rules/example-objects';

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

describe.each(catalogue.map((rule) => [`${rule.id} ${rule.title}`, rule] as const))('%s', (_title, rule) => {
  test('has controls, kinds and examples on both sides', () => {
    expect(rule.controls.length).toBeGreaterThan(0);
    expect(rule.kinds.length).toBeGreaterThan(0);
    expect(rule.examples.pass.length).toBeGreaterThan(0);
    expect(rule.examples.fail.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.pass.map((example, index) => [index, example] as const))(
    'admits example %i',
    (_, example) => {
      expect(findings(rule, example)).toEqual([]);
    },
  );

  test.each(rule.examples.fail.map((example, index) => [index, example] as const))(
    'refuses example %i',
    (_, example) => {
      const found = findings(rule, example);

      expect([...new Set(found.map(({ object }) => nameOf(object)))].sort()).toEqual(example.found.map(nameOf).sort());
      expect(found.map(({ message }) => message).join('\n')).toContain(example.message ?? '');
    },
  );

  test.each(mutants(rule).map(({ part, mutant }) => [part, mutant] as const))(
    'is noticed by an example when this part passes everything: %s',
    (_part, mutant) => {
      expect(rule.examples.fail.every((example) => agrees(mutant, example))).toBe(false);
    },
  );

  test('declares valid facts in its examples', () => {
    const examples = [...rule.examples.pass, ...rule.examples.fail];

    expect(
      examples.map(factsOf).flatMap((facts) => ('problems' in readFacts(facts) ? [readFacts(facts)] : [])),
    ).toEqual([]);
  });

  test('examines something in at least one passing example', () => {
    const examined = rule.examples.pass.map((example) => {
      const objects = example.objects.map((object) => ({ file: 'example.yaml', object }));
      const facts = factsOf(example);
      return evaluateRule(rule, new ClusterView(facts.clusters[0] ?? exampleCluster, objects), facts).examined;
    });

    expect(Math.max(...examined)).toBeGreaterThan(0);
  });
});
