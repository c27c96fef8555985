import Ajv from 'ajv';
import { type FreeValues, freeValues } from './free-values';
import { isMap, mergeValues } from './merge';
import type { Release, Values } from './release';
import type { SharedChart } from './shared-charts';

/** What a chart says of the values that it is given. */
export interface ValueReport {
  /** Number of values. */
  readonly count: number;
  /** Each names the value. */
  readonly problems: readonly string[];
  /** Exceptions that were needed. */
  readonly used: readonly FreeValues[];
}

/** The part of a JSON schema that is followed along a path. */
interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/** Compares every value with what the chart knows: its defaults, path by path, and its schema where there is one. */
export function checkValues({ name, chart, values }: Release, shared: SharedChart): ValueReport {
  const reader = new ValueReader(chart, shared.schema);
  reader.read(values, shared.defaults, []);
  const problems = [...reader.problems, ...schemaProblems(shared, values)];
  return {
    count: reader.count,
    problems: problems.map((problem) => `release '${name}': ${problem}`),
    used: reader.used,
  };
}

class ValueReader {
  public count = 0;
  public readonly problems: string[] = [];
  public readonly used: FreeValues[] = [];

  public constructor(
    private readonly chart: string,
    private readonly schema: object | undefined,
  ) {}

  public read(given: unknown, fallback: unknown, path: readonly string[]): void {
    const wrong = shapeProblem(given, fallback);
    if (wrong !== undefined) {
      this.problems.push(`value '${path.join('.')}' is ${wrong}`);
    } else if (isMap(given) && isMap(fallback) && (path.length === 0 || Object.keys(fallback).length > 0)) {
      for (const [key, value] of Object.entries(given)) {
        this.readKey(value, fallback, [...path, key]);
      }
    } else {
      this.count += 1;
    }
  }

  private readKey(given: unknown, siblings: Values, path: readonly string[]): void {
    const key = path.at(-1) ?? '';
    const free = freeValues.find((one) => takes(one, this.chart, path));
    if (Object.hasOwn(siblings, key)) {
      this.read(given, siblings[key], path);
    } else if (free !== undefined) {
      this.used.push(free);
      this.count += 1;
    } else if (this.schema !== undefined && isInSchema(this.schema, path)) {
      this.count += 1;
    } else {
      const known = Object.keys(siblings).sort().join(', ');
      this.problems.push(`the chart knows no value '${path.join('.')}'; it knows ${known}`);
    }
  }
}

/** What a value is, where the chart's own has another shape; a chart that gives none, or an empty map, takes any in it. */
function shapeProblem(given: unknown, fallback: unknown): string | undefined {
  if (given === null || given === undefined || fallback === null || fallback === undefined) {
    return undefined;
  }
  const [ours, theirs] = [shapeOf(given), shapeOf(fallback)];
  return ours === theirs ? undefined : `${ours}, the chart's own is ${theirs}`;
}

/** Templates print numbers and text alike; `'false'` is true to them. */
function shapeOf(value: unknown): string {
  if (isMap(value)) {
    return 'a map';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'boolean' ? 'true or false' : 'text or a number';
}

function takes({ chart, path, keys }: FreeValues, ours: string, [...place]: readonly string[]): boolean {
  const key = place.pop() ?? '';
  const isThere = chart === 'any' ? place.at(-1) === path : chart === ours && place.join('.') === path;
  return isThere && (keys === 'all' || keys.includes(key));
}

function isInSchema(schema: object, path: readonly string[]): boolean {
  let node: SchemaNode | undefined = resolve(schema, schema);
  for (const key of path) {
    node = node?.properties?.[key];
    node = node === undefined ? undefined : resolve(schema, node);
  }
  return node !== undefined;
}

/** Follows references of the form `#/a/b`. */
function resolve(root: object, node: SchemaNode): SchemaNode | undefined {
  if (node.$ref === undefined) {
    return node;
  }
  const steps = node.$ref.replace(/^#\//, '').split('/');
  const found = steps.reduce<unknown>((value, step) => (isMap(value) ? value[step] : undefined), root);
  return isMap(found) ? resolve(root, found) : undefined;
}

/** Helm checks the merged values by the chart's schema, and refuses the release. */
function schemaProblems({ schema, defaults }: SharedChart, values: Values): string[] {
  if (schema === undefined) {
    return [];
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(mergeValues(defaults, values));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const more = 'additionalProperty' in params ? ` '${params.additionalProperty}'` : '';
    return `the chart's schema refuses '${instancePath.slice(1).replaceAll('/', '.')}': ${message}${more}`;
  });
}
