import { ApiObject, App, Chart, type GroupVersionKind, JsonPatch, Lazy, Size } from 'cdk8s';
import { ConfigMap, Role, ServiceAccount } from 'cdk8s-plus-27';
import { Construct, type IConstruct } from 'constructs';
import fc from 'fast-check';

/** A construct tree as data, so that a failing one can be printed and made smaller. */
export interface AppPlan {
  readonly charts: readonly ChartPlan[];
  readonly objects: readonly ObjectPlan[];
  /** Positions of constructs with a validation that fails. */
  readonly invalid: readonly number[];
  readonly hasResolver: boolean;
}

interface ChartPlan {
  readonly id: string;
  /** Position of the scope: 0 is the app, 1 and 2 are groups in it, others are charts made before and groups in them. */
  readonly scope: number;
  readonly namespace: string | undefined;
  readonly labels: Record<string, string>;
}

interface ObjectPlan {
  readonly form: 'plain' | 'plus' | 'ownJson' | 'child';
  readonly chart: number;
  readonly group: number;
  readonly kind: string;
  readonly name: string | undefined;
  readonly metadata: Record<string, ValuePlan>;
  readonly fields: Record<string, ValuePlan>;
  readonly patch: ValuePlan | undefined;
  readonly added: 'label' | 'annotation' | 'finalizer' | 'owner' | 'attribute' | undefined;
}

/** A value, or how to make one: `{ $: 'lazy', value }` becomes a `Lazy` that gives the value. */
type ValuePlan = null | undefined | boolean | number | string | ValuePlan[] | { [key: string]: ValuePlan };

/** Not `Resource` nor `Default`, which cdk8s leaves out of names: two charts would then share one file. */
const IDS = ['alpha', 'beta', 'gamma', '10', '9', '0', 'x.y', 'a-long-name-'.repeat(6)];
const KINDS = ['ConfigMap', 'CronJob', 'Deployment', 'Widget'];

const word = fc.constantFrom('a', 'b', 'z', 'spec', 'name', '10', '9', 'app.kubernetes.io/name', 'value', 'SECRET', '');
const leaf = fc.oneof(
  fc.constantFrom<ValuePlan>(null, undefined, true, false, 0, 1.5, 'yes', 'SECRET', '0', 'line\nline\n', ' x', {}, []),
  fc.string(),
);
const special = fc.constantFrom('lazy', 'token', 'union', 'class', 'failing');
const { value } = fc.letrec<{ value: ValuePlan }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: leaf },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) as fc.Arbitrary<ValuePlan> },
    { weight: 3, arbitrary: fc.dictionary(word, tie('value'), { maxKeys: 4, noNullPrototype: true }) },
    {
      weight: 1,
      arbitrary: fc.record({ $: usually('lazy', special), value: tie('value') }) as fc.Arbitrary<ValuePlan>,
    },
  ),
}));
const fields = fc.dictionary(word, value, { maxKeys: 4, noNullPrototype: true });

/** Mostly one value, so that a tree is seldom refused for it. */
function usually<T>(likely: T, others: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(likely) }, { weight: 1, arbitrary: others });
}

function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

const chart: fc.Arbitrary<ChartPlan> = fc.record({
  id: fc.constantFrom(...IDS),
  scope: fc.oneof(fc.constant(0), fc.nat(9)),
  namespace: sometimes(fc.constant('team')),
  labels: fc.dictionary(fc.constantFrom('x', 'a'), fc.constant('y'), { maxKeys: 2, noNullPrototype: true }),
});

const object: fc.Arbitrary<ObjectPlan> = fc.record({
  form: fc.constantFrom('plain', 'plain', 'plain', 'plus', 'ownJson', 'child'),
  chart: fc.nat(5),
  group: fc.nat(3),
  kind: fc.constantFrom(...KINDS),
  name: sometimes(fc.constantFrom('named', 'other')),
  metadata: fc.dictionary(fc.constantFrom('annotations', 'labels', 'generation'), fields, {
    maxKeys: 2,
    noNullPrototype: true,
  }),
  fields: fc.dictionary(fc.constantFrom('spec', 'data', 'a', '5', 'immutable', 'rules'), value, {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  patch: usually<ValuePlan | undefined>(undefined, value),
  added: sometimes(fc.constantFrom('label', 'annotation', 'finalizer', 'owner', 'attribute')),
});

/** Random trees; about one in four is refused, for a validation or a value. */
export const appPlan: fc.Arbitrary<AppPlan> = fc.record({
  charts: fc.array(chart, { minLength: 1, maxLength: 5 }),
  objects: fc.array(object, { maxLength: 10 }),
  invalid: usually<number[]>([], fc.array(fc.nat(20), { minLength: 1, maxLength: 3 })),
  hasResolver: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/** Builds the tree that the plan describes. */
export function buildApp(plan: AppPlan, outdir: string): App {
  const app = new App({ outdir, resolvers: plan.hasResolver ? [new SecretResolver()] : [] });
  const charts: Chart[] = [];
  const scopes: Construct[] = [app, new Construct(app, 'group'), new Construct(app, 'other')];
  for (const { id, scope, namespace, labels } of plan.charts) {
    const parent = at(scopes, scope);
    if (parent.node.tryFindChild(id) === undefined) {
      const made = new Chart(parent, id, { namespace, labels });
      charts.push(made);
      scopes.push(made, new Construct(made, 'inner'));
    }
  }
  for (const [index, objectPlan] of plan.objects.entries()) {
    buildObject(objectPlan, index, at(charts, objectPlan.chart));
  }
  const constructs = charts.flatMap((made) =>
    charts.some((other) => isInside(made, other)) ? [] : made.node.findAll(),
  );
  for (const position of plan.invalid) {
    const invalid = at(constructs, position);
    invalid.node.addValidation({ validate: () => [`number ${position} is invalid`, 'twice'] });
  }
  return app;
}

function buildObject(plan: ObjectPlan, index: number, home: Chart): void {
  const scope = scopeOf(plan, home);
  const id = `object-${index}`;
  if (plan.form === 'plus') {
    buildPlus(scope, id, index);
    return;
  }
  const metadata =
    plan.name === undefined ? build(plan.metadata) : { name: plan.name, ...(build(plan.metadata) as object) };
  const apiVersion = index % 2 === 0 ? 'v1' : 'apps/v1';
  const props = { ...(build(plan.fields) as object), apiVersion, kind: plan.kind, metadata: metadata as object };
  const made = plan.form === 'ownJson' ? new OwnJson(scope, id, props) : new ApiObject(scope, id, props);
  if (plan.patch !== undefined) {
    made.addJsonPatch(JsonPatch.add('/patched', { nothing: null, value: JSON.parse(JSON.stringify(plan.patch)) }));
  }
  decorate(made, plan.added);
}

/** The chart, a construct in it, or an object in it that was made before. */
function scopeOf(plan: ObjectPlan, home: Chart): Construct {
  if (plan.form === 'child') {
    return home.node.children.find((child): child is ApiObject => ApiObject.isApiObject(child)) ?? home;
  }
  if (plan.group > 1) {
    return home;
  }
  const id = `part-${plan.group}`;
  return (home.node.tryFindChild(id) as Construct | undefined) ?? new Construct(home, id);
}

function buildPlus(scope: Construct, id: string, index: number): void {
  if (index % 3 === 0) {
    new ConfigMap(scope, id, { data: { b: 'yes', a: '1\n2\n' } });
  } else if (index % 3 === 1) {
    new ServiceAccount(scope, id, { automountToken: false });
  } else {
    const account = new ServiceAccount(scope, `${id}-account`, { metadata: { name: 'account' } });
    const role = new Role(scope, id);
    role.allowRead({ apiGroup: '', resourceType: 'pods' });
    role.bind(account);
  }
}

function decorate(made: ApiObject, added: ObjectPlan['added']): void {
  if (added === 'label') {
    made.metadata.addLabel('l', 'm');
  } else if (added === 'annotation') {
    made.metadata.addAnnotation('empty', '');
  } else if (added === 'finalizer') {
    made.metadata.addFinalizers('z', 'a');
  } else if (added === 'owner') {
    made.metadata.addOwnerReference({ apiVersion: 'v1', kind: 'Pod', name: 'owner', uid: '1' });
  } else if (added === 'attribute') {
    made.metadata.add('attribute', { z: [], list: [{}, null, { y: 1, x: undefined }], empty: {} });
  }
}

function build(plan: ValuePlan): unknown {
  if (Array.isArray(plan)) {
    return plan.map(build);
  }
  if (typeof plan !== 'object' || plan === null) {
    return plan;
  }
  switch (plan.$) {
    case 'lazy':
      return Lazy.any({ produce: () => build(plan.value) });
    case 'token':
      return { resolve: () => build(plan.value) };
    case 'union':
      return new Union('1');
    case 'class':
      return Size.gibibytes(1);
    case 'failing':
      return Lazy.any({
        produce: () => {
          throw new Error('this value fails');
        },
      });
    default:
      return Object.fromEntries(Object.entries(plan).map(([key, member]) => [key, build(member)]));
  }
}

/** What the CLI's imports make for a field that is number or text. */
class Union {
  public constructor(public readonly value: string) {}
}

/** An object that renders itself, and leaves undefined fields in. */
class OwnJson extends ApiObject {
  public static readonly GVK: GroupVersionKind = { apiVersion: 'v1', kind: 'Own' };

  public override toJson(): unknown {
    return { ...super.toJson(), own: { missing: undefined, list: [undefined, null] } };
  }
}

class SecretResolver {
  public resolve(context: { readonly value: unknown; replaceValue(value: unknown): void }): void {
    if (context.value === 'SECRET') {
      context.replaceValue({ from: ['vault'] });
    }
  }
}

function isInside(construct: IConstruct, other: IConstruct): boolean {
  return construct !== other && construct.node.scopes.includes(other);
}

function at<T>(list: readonly T[], position: number): T {
  return list[position % list.length] as T;
}
