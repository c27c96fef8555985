import type { PlacedNamespace } from './admission/excluded';
import { areaOf } from './areas';
import { catalogue } from './catalogue';
import { ClusterView, ObjectView } from './cluster-view';
import { findDuplicates } from './duplicates';
import { evaluateRule, evaluateWithoutFacts, type Found, type RuleResult, withoutRepetitions } from './evaluation';
import { type Counts, collectEvidence } from './evidence/collect';
import type { Facts } from './facts';
import { readFacts } from './facts/reader';
import { findHomeless, namespaced } from './homeless';
import type { ClusterEvidence, ClusterInput, JudgeInput, Judgement, UncheckedInput, Violation } from './judgement';
import { type KubernetesObject, type ObjectReference, type PlacedObject, referenceTo } from './objects';
import { Population } from './population';
import { type Finding, type Rule, wholeCluster } from './rule';
import { checkObject } from './schema';
import { readWave0 } from './terraform/objects';
import { applyWaivers } from './waivers';

/** A cluster's objects, those that can be read. */
interface ReadCluster {
  readonly name: string;
  /** Those of Terraform first. */
  readonly objects: readonly PlacedObject[];
  /** How many say in which namespace they lie. */
  readonly namespaced: number;
  /** How many are of Terraform. */
  readonly wave0: number;
  readonly violations: readonly Violation[];
}

/** Judges the manifests of one environment that was just synthesized; see {@link Judging}. */
export function judge(input: JudgeInput, rules: readonly Rule[] = catalogue): Judgement {
  return judgeUnchecked(input, rules);
}

/** Judges one environment whose facts nobody checked, as a folder holds it; see {@link Judging}. */
export function judgeUnchecked({ facts, clusters }: UncheckedInput, rules: readonly Rule[] = catalogue): Judgement {
  const judging = new Judging(facts, rules);
  for (const cluster of clusters) {
    judging.take(cluster);
  }
  return judging.end();
}

/**
 * Judges manifests of which nobody says to what environment they belong: all but the rules that need facts, which are said
 * not to be judged.
 */
export function judgeWithoutFacts(clusters: readonly ClusterInput[], rules: readonly Rule[] = catalogue): Judgement {
  const judging = new Judging(undefined, rules);
  for (const cluster of clusters) {
    judging.take(cluster);
  }
  return judging.end();
}

/**
 * Judges the manifests of one environment, one cluster after the other: facts, schemas, duplicates,
 * namespaces, every rule of the catalogue, waivers. Of a cluster that was taken nothing is kept but what was counted and
 * found.
 *
 * It reports all problems at once, in an order that depends on the input alone, and reads nothing but its input.
 * Without valid facts no rule can be asked; the objects are checked all the same.
 */
export class Judging {
  private readonly facts: Facts | undefined;
  private readonly asked: readonly Rule[];
  private readonly counts: ReadonlyMap<string, Counts>;
  private readonly clusters: ClusterEvidence[] = [];
  private found: Violation[];
  private namespaced = 0;
  private readonly population = new Population();
  private readonly namespaces: PlacedNamespace[] = [];

  /**
   * @param given content of `facts.json`, not trusted before it is checked; undefined where there is none
   * @param rules the catalogue
   */
  public constructor(
    private readonly given: unknown,
    private readonly rules: readonly Rule[] = catalogue,
  ) {
    const reading = given === undefined ? { problems: [] } : readFacts(given);
    const facts = 'facts' in reading ? reading.facts : undefined;
    this.facts = facts;
    this.found =
      'problems' in reading ? reading.problems.map(({ path, message }) => factsViolation(path, message)) : [];
    this.asked = rules.filter(({ stages, cel }) =>
      facts ? stages.includes(facts.stage) : given === undefined && cel !== undefined,
    );
    this.counts = new Map(this.asked.map(({ id }) => [id, { examined: 0, exempted: 0 }]));
  }

  /** Judges a cluster. */
  public take(input: ClusterInput): void {
    const { name, objects, namespaced, wave0, violations } = readCluster(input);
    this.clusters.push({ name, objects: objects.length - wave0, wave0 });
    this.namespaced += namespaced;
    this.population.add(objects);
    append(this.found, violations);
    const { facts } = this;
    const fact = facts?.clusters.find((cluster) => cluster.name === name);
    if (facts !== undefined && fact !== undefined) {
      const view = new ClusterView(fact, objects, input.terraform);
      for (const { object } of view.ofKind('', 'Namespace')) {
        this.namespaces.push({ cluster: name, name: object.metadata.name, area: areaOf(object, facts) });
      }
      this.askRules(name, (rule) => evaluateRule(rule, view, facts, this.rules));
    } else if (this.given === undefined) {
      const view = new ObjectView(name, objects);
      this.askRules(name, (rule) => evaluateWithoutFacts(rule, view));
    }
  }

  /** What there is to say of the environment, all of whose clusters were taken. */
  public end(): Judgement {
    const { facts, clusters, namespaced, namespaces, population, rules, counts, found } = this;
    const known = { facts, clusters, namespaced, namespaces, population, rules, counts };
    if (facts === undefined) {
      const evidence = collectEvidence({ ...known, violations: found });
      return { accepted: false, violations: sorted(found), waived: [], evidence };
    }
    const areas = new Map(this.namespaces.map(({ cluster, name, area }) => [`${cluster} ${name}`, area]));
    const all = [...found, ...unmatchedClusters(facts, clusters), ...wrongExemptions(facts, rules)];
    const { violations, waived } = applyWaivers(all, {
      facts,
      isCritical: (id) => rules.some((rule) => rule.id === id && rule.severity === 'critical'),
      areaOf: ({ cluster, kind, namespace, name }) =>
        areas.get(`${cluster} ${kind === 'Namespace' ? name : namespace}`),
    });
    const evidence = collectEvidence({ ...known, violations, waived });
    return { accepted: violations.length === 0, violations: sorted(violations), waived: sorted(waived), evidence };
  }

  /** Of what nobody may make, nobody needs to know what its API says. */
  private dropSchemaOf(cluster: string, found: readonly Found[]): void {
    const refused = new Set(
      found.flatMap(({ rule, findings }) =>
        rule.forbids === true ? findings.map(({ object }) => keyOf(cluster, object)) : [],
      ),
    );
    if (refused.size > 0) {
      this.found = this.found.filter(
        (one) => one.rule !== 'SCHEMA' || !refused.has(keyOf(one.cluster ?? '', one.object)),
      );
    }
  }

  private askRules(cluster: string, evaluate: (rule: Rule) => RuleResult): void {
    const found = this.asked.map((rule) => {
      const { examined, exempted, findings } = evaluate(rule);
      const counts = this.counts.get(rule.id) as Counts;
      counts.examined += examined;
      counts.exempted += exempted;
      return { rule, findings };
    });
    this.dropSchemaOf(cluster, found);
    for (const { rule, findings } of withoutRepetitions(found)) {
      append(
        this.found,
        findings.map((finding) => violationOf(rule, cluster, finding)),
      );
    }
  }
}

/** Names an object in its cluster. */
function keyOf(cluster: string, { apiVersion, kind, namespace, name }: ObjectReference): string {
  return [cluster, apiVersion, kind, namespace, name].join(' ');
}

/** Not by `push(...)`, whose arguments must fit on the stack. */
function append(list: Violation[], more: readonly Violation[]): void {
  for (const violation of more) {
    list.push(violation);
  }
}

function readCluster({ name, objects, terraform }: ClusterInput): ReadCluster {
  const wave0 = terraform ? readWave0(terraform) : { objects: [], problems: [] };
  const all = [...wave0.objects, ...objects];
  const readable = all.filter(({ object }) => isReadable(object));
  return {
    name,
    objects: readable,
    namespaced: namespaced(readable).length,
    wave0: wave0.objects.filter(({ object }) => isReadable(object)).length,
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
      ...findDuplicates(name, readable),
      ...findHomeless(name, readable),
    ],
  };
}

/** Whether an object can be named; the schema check reports those that cannot. */
function isReadable(object: Partial<KubernetesObject> | undefined): object is KubernetesObject {
  return (
    typeof object?.apiVersion === 'string' &&
    typeof object.kind === 'string' &&
    typeof object.metadata?.name === 'string'
  );
}

function checkSchema(cluster: string, { file, object }: PlacedObject): Violation[] {
  const problems = checkObject(object);
  if (problems.length === 0) {
    return [];
  }
  const reference = isReadable(object) ? referenceTo(object) : { apiVersion: '', kind: 'unknown', name: 'unknown' };
  return problems.map(({ path, message, remedy }) => ({
    rule: 'SCHEMA',
    cluster,
    object: reference,
    file,
    message: path === '' ? message : `${path}: ${message}`,
    remedy,
  }));
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
function unmatchedClusters(facts: Facts, clusters: readonly ClusterEvidence[]): Violation[] {
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
