import { join } from 'node:path';
import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule, type RuleResult } from '../../policies/evaluation';
import type { Example, FailingExample, RuleExamples } from '../../policies/examples/example';
import { example, exampleCluster, exampleDeployment, exampleFacts } from '../../policies/examples/objects';
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

function resultOf(rule: Rule, example: Example): RuleResult {
  const facts = factsOf(example);
  const objects = example.objects.map((object) => ({ file: 'example.yaml', object }));
  const terraform = example.terraform && { file: 'cdk.tf.json', configuration: example.terraform };
  const view = new ClusterView(facts.clusters[0] ?? exampleCluster, objects, terraform);
  return evaluateRule(rule, view, facts, example.rules ?? catalogue);
}

function findings(rule: Rule, example: Example): readonly Finding[] {
  return resultOf(rule, example).findings;
}

/** Where an exemption finds what is named; nothing for what belongs to the whole cluster. */
function namespaceOf({ kind, namespace, name }: FailingExample['found'][number]): string | undefined {
  return kind === 'Namespace' ? name : namespace;
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
    // who reads it may have manifests only, and no source
    expect(found.map(({ remedy = rule.remedy }) => remedy).join()).not.toMatch(/\.ts\b/);
  });

  test('leaves out what is exempt of its examples, and says so', () => {
    const kept = examples.fail.flatMap((example) => {
      const namespaces = example.found.flatMap((one) => namespaceOf(one) ?? []);
      const exemptions = namespaces.map((namespace) => ({ rule: rule.id, namespace, reason: 'example' }));
      const { exempted, findings: all } = resultOf(rule, { ...example, facts: { ...example.facts, exemptions } });
      const left = all.filter(({ object }) => namespaceOf(object) !== undefined);
      return namespaces.length === 0 || (left.length === 0 && exempted > 0) ? [] : [{ example, left, exempted }];
    });

    expect(kept).toEqual([]);
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
    const examined = examples.pass.map((example) => resultOf(rule, example).examined);

    expect(Math.max(...examined)).toBeGreaterThan(0);
  });
});

describe('a rule in CEL counts what it compared', () => {
  const policy = example('security.istio.io/v1', 'AuthorizationPolicy', 'pay', { spec: { rules: [{}] } });
  const lent = example('argoproj.io/v1alpha1', 'Rollout', 'pay', { spec: { workloadRef: { name: 'pay' } } });

  test.each([
    ['NM-14', policy],
    ['WH-11', exampleDeployment()],
    ['WH-01', lent],
    ['ID-05', lent],
  ])('%s', (id, object) => {
    const rule = catalogue.find((one) => one.id === id) as Rule;

    expect(resultOf(rule, { objects: [object] })).toMatchObject({ examined: 0, findings: [] });
  });
});
