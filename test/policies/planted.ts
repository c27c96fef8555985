import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import type { ClusterFact, Facts, FlowFact } from '../../policies/facts';
import type { ClusterInput } from '../../policies/judgement';
import type { PlacedObject } from '../../policies/objects';
import type { Rule } from '../../policies/rule';
import { readWave0 } from '../../policies/terraform/objects';
import { forJudge } from '../../stacks/synthesized';
import { sample } from '../environments/validation/sample';
import { type AnyObject, synthesized } from '../stacks/environments';
import { differences, type Given, listsWith, Trace } from './trace';

/** One break of a cluster that was accepted, and what must be found of it. */
export interface Break {
  /** What is broken. */
  readonly what: string;
  /** Breaks it. */
  readonly plant: (cluster: Planted) => void;
  /** Rule and object of everything that must be found, and nothing else. */
  readonly found: readonly string[];
  /** Words of the message. */
  readonly says: string;
  /** A flow that must be named. @default - the break keeps none from arriving */
  readonly flow?: string;
}

/** A break of which other rules find something, too. */
export function alsoFound(row: Break, ...names: readonly string[]): Break {
  return { ...row, found: [...row.found, ...names] };
}

/** A cluster of the sample that a test may change. */
export class Planted {
  /** What was copied to be changed, by its copy. */
  private readonly originals = new Map<object, PlacedObject>();
  private ownFacts: AnyObject;

  public constructor(
    /** What stands in it; the objects themselves are those of the sample until one is asked for. */
    private readonly objects: { file: string; object: AnyObject }[],
    /** What is declared of the sample. */
    private readonly declared: Facts,
  ) {}

  /** What is declared of the whole environment, to be changed. */
  public get facts(): AnyObject {
    this.ownFacts ??= JSON.parse(JSON.stringify(this.declared));
    return this.ownFacts;
  }

  /** What is declared between its pods, to be changed. */
  public get flows(): (FlowFact & AnyObject)[] {
    return this.facts.clusters[0].flows;
  }

  /** What is declared after the change: that of the sample where it was not asked for. */
  public factsAfter(): Facts {
    return this.ownFacts ?? this.declared;
  }

  /** An object to be changed; what is cluster-wide has no namespace. */
  public get(kind: string, namespace: string | undefined, name: string): AnyObject {
    const index = this.indexOf(kind, namespace, name);
    const placed = this.objects[index] as PlacedObject;
    const { file, object } = placed;
    if (!Object.isFrozen(object)) {
      return object;
    }
    const own = JSON.parse(JSON.stringify(object));
    this.originals.set(own, placed);
    this.objects[index] = { file, object: own };
    return own;
  }

  /** Adds an object. */
  public add(apiVersion: string, kind: string, namespace: string | undefined, name: string, fields: object): void {
    this.objects.push({ file: 'planted.yaml', object: { apiVersion, kind, metadata: { name, namespace }, ...fields } });
  }

  /** Adds a copy under another name, changed. */
  public copy(kind: string, namespace: string, name: string, change: (copy: AnyObject) => void): void {
    const { object: original } = this.objects[this.indexOf(kind, namespace, name)] as PlacedObject;
    const object = JSON.parse(JSON.stringify(original));
    object.metadata.name = `${name}-copy`;
    change(object);
    this.objects.push({ file: 'planted.yaml', object });
  }

  /** Takes an object away. */
  public remove(kind: string, namespace: string | undefined, name: string): void {
    this.objects.splice(this.indexOf(kind, namespace, name), 1);
  }

  /** Paths of what was changed, as a {@link Trace} has them. */
  public changed(before: readonly PlacedObject[]): readonly string[] {
    const facts = differences(this.declared, this.factsAfter(), 'facts');
    const origins = this.objects.map((placed) => this.originals.get(placed.object) ?? placed);
    const kept = new Set<object>(origins);
    const known = new Map(before.map((placed, index) => [placed, index]));
    const copied = [...this.originals].flatMap(([copy, original]) =>
      differences(original.object, copy, `objects/${known.get(original)}`),
    );
    const moved = [...before.filter((placed) => !kept.has(placed)), ...origins.filter((placed) => !known.has(placed))];
    return [...facts, ...copied, ...moved.flatMap(({ object }) => listsWith(object))];
  }

  private indexOf(kind: string, namespace: string | undefined, name: string): number {
    const index = this.objects.findIndex(
      ({ object }) => object.kind === kind && object.metadata.namespace === namespace && object.metadata.name === name,
    );
    if (index < 0) {
      throw new Error(`the sample has no ${kind} ${namespace}/${name}`);
    }
    return index;
  }
}

/** What a rule finds: rule and object, and the message. */
interface Found {
  readonly name: string;
  readonly message: string;
}

/** What the judge is given of the sample, and what each rule reads of it and finds. */
interface Accepted extends Given {
  readonly rules: readonly { readonly rule: Rule; readonly trace: Trace; readonly found: readonly Found[] }[];
}

let accepted: Accepted | undefined;

function acceptSample(): Accepted {
  const { facts, clusters } = JSON.parse(JSON.stringify(forJudge(synthesized(sample)))) as {
    facts: Facts;
    clusters: ClusterInput[];
  };
  const [input] = clusters;
  if (input?.terraform === undefined) {
    throw new Error('the sample has no cluster, or nothing of Terraform');
  }
  // As text and back: no two objects share a part, which would have two paths.
  const objects = JSON.parse(
    JSON.stringify([...readWave0(input.terraform).objects, ...input.objects]),
  ) as PlacedObject[];
  const given = { facts, objects };
  const rules = catalogue.map((rule) => {
    const trace = new Trace(given);
    return { rule, trace, found: foundBy(rule, trace.view, trace.facts) };
  });
  return { facts: frozen(facts), objects: objects.map(frozen), rules };
}

/** A break that changes what it was not given fails, instead of breaking the next one. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function foundBy(rule: Rule, view: ClusterView, facts: Facts): readonly Found[] {
  return evaluateRule(rule, view, facts, catalogue).findings.map(({ object: { kind, namespace, name }, message }) => ({
    name: `${rule.id} ${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`,
    message,
  }));
}

/**
 * What the whole catalogue finds in the primary cluster of the sample after a change, faults of the mesh by what follows from them. Rules that read nothing of what was
 * changed are not asked again.
 *
 * @param all asks all rules
 */
export function findingsAfter(change: (cluster: Planted) => void, all = false): readonly Found[] {
  accepted ??= acceptSample();
  const { rules, objects: before } = accepted;
  const objects = [...before];
  const planted = new Planted(objects, accepted.facts);
  change(planted);
  const changed = planted.changed(before);
  const facts = planted.factsAfter();
  const view = new ClusterView(facts.clusters[0] as ClusterFact, objects);
  const after = rules.map(({ rule, trace, found }) => ({
    rule,
    found: all || trace.reads(changed) ? foundBy(rule, view, facts) : found,
  }));
  return withoutNames(after);
}

/**
 * Without what rules say of a fault that another rule sees too, and leaves to them: here is asked what follows for flows. How the
 * judge names such faults, the examples of these rules and the judged environments show.
 */
function withoutNames(after: readonly { readonly rule: Rule; readonly found: readonly Found[] }[]): readonly Found[] {
  const seen = after.flatMap(({ rule: { yieldsTo = [] }, found }) =>
    found.flatMap(({ name }) => yieldsTo.map((id) => `${id}${objectIn(name)}`)),
  );
  const told = new Set(seen);
  return after.flatMap(({ rule, found }) => found.filter(({ name }) => !told.has(`${rule.id}${objectIn(name)}`)));
}

function objectIn(name: string): string {
  return name.slice(name.indexOf(' '));
}
