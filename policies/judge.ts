import { catalogue } from './catalogue';
import { ClusterView } from './cluster-view';
import { findDuplicates } from './duplicates';
import { evaluateRule } from './evaluation';
import { type Counts, collectEvidence } from './evidence';
import type { Facts } from './facts';
import { readFacts } from './facts/reader';
import type { ClusterInput, JudgeInput, Judgement, UncheckedInput, Violation } from './judgement';
import { type KubernetesObject, type PlacedObject, referenceTo } from './objects';
import { type Finding, type Rule, wholeCluster } from './rule';
import { checkObject } from './schema';
import { readWave0 } from './terraform/objects';
import { applyWaivers } from './waivers';

/** A cluster's objects, read and counted. */
interface ReadCluster {
  readonly name: string;
  readonly manifests: readonly PlacedObject[];
  readonly wave0: readonly PlacedObject[];
  readonly violations: readonly Violation[];
}

/** Judges the manifests of one environment that was just synthesized; see {@link judgeUnchecked}. */
export function judge(input: JudgeInput, rules: readonly Rule[] = catalogue): Judgement {
  return judgeUnchecked(input, rules);
}

/**
 * Judges the manifests of one environment: facts, schemas, duplicates, every rule of the catalogue, waivers.
 *
 * It reports all problems at once, in an order that depends on the input alone, and reads nothing but its input.
 * Without valid facts no rule can be asked; the objects are checked all the same.
 */
export function judgeUnchecked(input: UncheckedInput, rules: readonly Rule[] = catalogue): Judgement {
  const reading = readFacts(input.facts);
  const clusters = input.clusters.map(readCluster);
  const found = clusters.flatMap(({ violations }) => violations);
  if ('problems' in reading) {
    const problems = reading.problems.map(({ path, message }) => factsViolation(path, message));
    const evidence = collectEvidence({ facts: undefined, clusters, rules, counts: new Map(), violations: found });
    return { accepted: false, violations: sorted([...problems, ...found]), waived: [], evidence };
  }
  const { facts } = reading;
  found.push(...unmatchedClusters(facts, clusters), ...wrongExemptions(facts, rules));
  const counts = new Map<string, Counts>();
  for (const rule of rules.filter(({ stages }) => stages.includes(facts.stage))) {
    found.push(...applyRule(rule, facts, clusters, counts));
  }
  const { violations, waived } = applyWaivers(found, facts.waivers, facts.asOf);
  const evidence = collectEvidence({ facts, clusters, rules, counts, violations, waived });
  return { accepted: violations.length === 0, violations: sorted(violations), waived: sorted(waived), evidence };
}

function readCluster({ name, objects, terraform }: ClusterInput): ReadCluster {
  const wave0 = terraform ? readWave0(terraform) : { objects: [], problems: [] };
  const all = [...wave0.objects, ...objects];
  const readable = ({ object }: PlacedObject) => isReadable(object);
  return {
    name,
    manifests: objects.filter(readable),
    wave0: wave0.objects.filter(readable),
    violations: [
      ...wave0.problems.map(({ address, message, remedy }) => ({
        rule: 'TERRAFORM',
        cluster: name,
        object: { apiVersion: 'terraform', kind: 'Resource', name: address },
        file: terraform?.file,
        message,
        remedy,
      })),
      ...all.flatMap((placed) => checkSchema(name, placed)),
      ...findDuplicates(name, all.filter(readable)),
    ],
  };
}

/** Whether an object can be named; the schema check reports those that cannot. */
function isReadable(object: Partial<KubernetesObject> | undefined): object is KubernetesObject {
  return [object?.apiVersion, object?.kind, object?.metadata?.name].every((text) => typeof text === 'string');
}

function checkSchema(cluster: string, { file, object }: PlacedObject): Violation[] {
  const reference = isReadable(object) ? referenceTo(object) : { apiVersion: '', kind: 'unknown', name: 'unknown' };
  return checkObject(object).map(({ path, message, remedy }) => ({
    rule: 'SCHEMA',
    cluster,
    object: reference,
    file,
    message: path === '' ? message : `${path}: ${message}`,
    remedy,
  }));
}

/** Runs one rule over every cluster, and counts what it saw. */
function applyRule(
  rule: Rule,
  facts: Facts,
  clusters: readonly ReadCluster[],
  counts: Map<string, Counts>,
): readonly Violation[] {
  const violations: Violation[] = [];
  const total = { examined: 0, exempted: 0 };
  for (const view of viewsOf(facts, clusters)) {
    const { examined, exempted, findings } = evaluateRule(rule, view, facts);
    total.examined += examined;
    total.exempted += exempted;
    violations.push(...findings.map((finding) => violationOf(rule, view.name, finding)));
  }
  counts.set(rule.id, total);
  return violations;
}

const views = new WeakMap<ReadCluster, ClusterView>();

/** Clusters that both manifests and facts know; a view is built once. */
function viewsOf(facts: Facts, clusters: readonly ReadCluster[]): readonly ClusterView[] {
  return clusters.flatMap((cluster) => {
    const fact = facts.clusters.find(({ name }) => name === cluster.name);
    const view = views.get(cluster) ?? (fact && new ClusterView(fact, [...cluster.wave0, ...cluster.manifests]));
    if (!view) {
      return [];
    }
    views.set(cluster, view);
    return [view];
  });
}

function violationOf(rule: Rule, cluster: string, { object, file, message, remedy }: Finding): Violation {
  return { rule: rule.id, cluster, object, file, message, remedy: remedy ?? rule.remedy };
}

function factsViolation(path: string, message: string): Violation {
  return {
    rule: 'FACTS',
    object: { apiVersion: 'facts', kind: 'Facts', name: path === '' ? 'facts.json' : path },
    file: 'facts.json',
    message,
    remedy: 'write what policies/facts describes',
  };
}

/** Clusters that only one side knows. */
function unmatchedClusters(facts: Facts, clusters: readonly ReadCluster[]): Violation[] {
  const declared = facts.clusters.map(({ name }) => name);
  const synthesized = clusters.map(({ name }) => name);
  return [
    ...declared
      .filter((name) => !synthesized.includes(name))
      .map((name) => factsViolation('clusters', `cluster '${name}' is declared, but nothing was synthesized for it`)),
    ...synthesized
      .filter((name) => !declared.includes(name))
      .map((name) => factsViolation('clusters', `cluster '${name}' was synthesized, but is not declared`)),
  ];
}

function wrongExemptions({ exemptions }: Facts, rules: readonly Rule[]): Violation[] {
  const ids = rules.map(({ id }) => id);
  const whole = rules.filter(({ kinds }) => kinds.includes(wholeCluster)).map(({ id }) => id);
  return exemptions.flatMap(({ rule, reason }, index) => [
    ...(whole.includes(rule)
      ? [factsViolation(`exemptions[${index}].rule`, `'${rule}' is about a cluster as a whole: it leaves out nothing`)]
      : []),
    ...(ids.includes(rule) ? [] : [factsViolation(`exemptions[${index}].rule`, `no rule has the id '${rule}'`)]),
    ...(reason.trim() === '' ? [factsViolation(`exemptions[${index}].reason`, 'the exemption gives no reason')] : []),
  ]);
}

/** By cluster, file, object, rule and message; equal texts once. */
function sorted<V extends Violation>(violations: readonly V[]): readonly V[] {
  const keyed = violations.map((violation) => {
    const { cluster = '', file = '', object, rule, message } = violation;
    const { apiVersion, kind, namespace = '', name } = object;
    return { key: [cluster, file, kind, namespace, name, apiVersion, rule, message].join('\u0000'), violation };
  });
  const unique = new Map(keyed.map(({ key, violation }) => [key, violation]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, violation]) => violation);
}
