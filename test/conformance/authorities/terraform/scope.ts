import { readTemplate, type Step, type Traversal } from './expression';
import { describeType, type ProviderSchemas, typeOfBlock, type ValueType } from './provider-schemas';

/** A map of a configuration. */
export type Fields = Readonly<Record<string, unknown>>;

/** Values that Terraform itself gives, of which the check knows no more than that. */
const BUILT_IN_ROOTS = ['path', 'terraform'];

/** What a reference leads to, or why it leads nowhere. */
type Resolved = { readonly type: ValueType } | { readonly problem: string };

/** What references of one configuration may name. */
export class Scope {
  private readonly variables: Fields;
  private readonly locals: Fields;
  private readonly resources: Fields;
  private readonly dataSources: Fields;

  public constructor(
    configuration: Fields,
    private readonly schemas: ProviderSchemas,
  ) {
    this.variables = fieldsOf(configuration.variable);
    this.locals = fieldsOf(configuration.locals);
    this.resources = fieldsOf(configuration.resource);
    this.dataSources = fieldsOf(configuration.data);
  }

  /** Whether something has the address, as `depends_on` writes it. */
  public has(address: string): boolean {
    const parts = address.split('.');
    const [type = '', name = ''] = parts[0] === 'data' ? parts.slice(1) : parts;
    const blocks = parts[0] === 'data' ? this.dataSources : this.resources;
    return parts.length === (parts[0] === 'data' ? 3 : 2) && Object.hasOwn(fieldsOf(blocks[type]), name);
  }

  /** What is wrong with the `${…}` of a string. */
  public problemsIn(text: string): string[] {
    const { traversals, unknown } = readTemplate(text);
    return [
      ...unknown.map((expression) => `'${expression}' is an expression that this check does not understand`),
      ...traversals.flatMap((traversal) => {
        const resolved = this.resolve(traversal);
        return 'problem' in resolved ? [`reference '${traversal.text}': ${resolved.problem}`] : [];
      }),
    ];
  }

  /** The type of a string that is one reference; `undefined` for other texts, and `dynamic` where nobody can know. */
  public typeOf(text: string): ValueType | undefined {
    const { whole, traversals } = readTemplate(text);
    const [only] = traversals;
    if (!whole) {
      return undefined;
    }
    if (only === undefined || text !== `\${${only.text}}`) {
      return 'dynamic';
    }
    const resolved = this.resolve(only);
    return 'type' in resolved ? resolved.type : 'dynamic';
  }

  private resolve({ root, steps }: Traversal): Resolved {
    if (BUILT_IN_ROOTS.includes(root)) {
      return { type: 'dynamic' };
    }
    const [first, ...rest] = namesOf(steps);
    if (root === 'var' || root === 'local') {
      return this.named(root, first, steps.slice(1));
    }
    const isData = root === 'data';
    const type = isData ? first : root;
    const name = isData ? rest[0] : first;
    return this.resource(isData, type ?? '', name ?? '', steps.slice(isData ? 2 : 1));
  }

  private named(root: 'var' | 'local', name: string | undefined, steps: readonly Step[]): Resolved {
    const declared = root === 'var' ? this.variables : this.locals;
    if (name === undefined || !Object.hasOwn(declared, name)) {
      return { problem: `there is no ${root === 'var' ? 'variable' : 'local value'} '${name}'` };
    }
    const type = root === 'var' ? variableType(fieldsOf(declared[name])) : 'dynamic';
    return walk(type, steps);
  }

  private resource(isData: boolean, type: string, name: string, steps: readonly Step[]): Resolved {
    const block = fieldsOf((isData ? this.dataSources : this.resources)[type])[name];
    if (block === undefined) {
      return { problem: `there is no ${isData ? 'data source' : 'resource'} '${type}.${name}'` };
    }
    const kind = isData ? 'data_source_schemas' : 'resource_schemas';
    const schema = Object.values(this.schemas).map((provider) => provider[kind]?.[type]);
    const known = schema.find((found) => found !== undefined);
    const { count, for_each: forEach } = fieldsOf(block);
    const repeated = count !== undefined || forEach !== undefined;
    const own = known === undefined ? 'dynamic' : typeOfBlock(known.block);
    return walk(repeated ? [count === undefined ? 'map' : 'list', own] : own, steps);
  }
}

/** A map; what is none is empty. */
export function fieldsOf(value: unknown): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

/** The type that a variable declares; composed types are written as expressions and not looked into. */
export function variableType({ type }: Fields): ValueType {
  const plain = typeof type === 'string' ? type.replace(/^\$\{(.*)\}$/, '$1') : undefined;
  return plain === 'string' || plain === 'number' || plain === 'bool' ? plain : 'dynamic';
}

function namesOf(steps: readonly Step[]): (string | undefined)[] {
  return steps.map((step) => (step.kind === 'name' ? step.name : undefined));
}

function walk(type: ValueType, steps: readonly Step[]): Resolved {
  const [step, ...rest] = steps;
  if (step === undefined || type === 'dynamic') {
    return { type };
  }
  if (typeof type === 'string') {
    return { problem: `a ${type} has no parts` };
  }
  const [kind] = type;
  if (kind === 'object') {
    return walkObject(type[1], step, rest);
  }
  if (kind === 'tuple') {
    return { type: 'dynamic' };
  }
  const element = type[1];
  if (step.kind === 'splat') {
    const each = walk(element, rest);
    return 'type' in each ? { type: ['list', each.type] } : each;
  }
  const fits = kind === 'list' ? step.kind === 'index' : kind === 'map';
  return fits ? walk(element, rest) : { problem: `a ${describeType(type)} cannot be asked for ${describe(step)}` };
}

function walkObject(fields: Readonly<Record<string, ValueType>>, step: Step, rest: readonly Step[]): Resolved {
  const field = step.kind === 'name' ? fields[step.name] : undefined;
  return field === undefined ? { problem: `there is no attribute ${describe(step)}` } : walk(field, rest);
}

function describe(step: Step): string {
  return step.kind === 'name' ? `'${step.name}'` : step.kind === 'index' ? `[${step.index}]` : '[*]';
}
