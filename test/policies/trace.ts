import { ClusterView } from '../../policies/cluster-view';
import type { Facts } from '../../policies/facts';
import { groupOf, type KubernetesObject, type PlacedObject } from '../../policies/objects';
import { podKindOf } from '../../policies/pods/kinds';

/** What a rule is given, as it is traced; nothing of it is frozen. */
export interface Given {
  /** What the environment declares; the first cluster is meant. */
  readonly facts: Facts;
  /** What stands in the cluster. */
  readonly objects: readonly PlacedObject[];
}

/**
 * All that a rule reads of what it is given, each part as a path.
 *
 * A rule computes from nothing else. Where nothing that it read was changed it reads the same again, and finds the same.
 */
export class Trace {
  /** The cluster, whose readers are noted. */
  public readonly view: ClusterView;
  /** The facts, whose readers are noted. */
  public readonly facts: Facts;
  private readonly read = new Set<string>();
  private readonly wanted: ((group: string, kind: string) => boolean)[] = [];
  private readonly traced = new WeakMap<object, object>();

  /** @param given what a rule is given */
  public constructor({ facts, objects }: Given) {
    this.facts = this.of(facts, 'facts');
    const placed = objects.map(({ file, object }, index) => ({ file, object: this.of(object, `objects/${index}`) }));
    const [cluster] = this.facts.clusters;
    if (cluster === undefined) {
      throw new Error('the facts have no cluster');
    }
    this.view = this.ofView(new ClusterView(cluster, placed));
  }

  /** Whether a rule read one of these paths. */
  public reads(paths: Iterable<string>): boolean {
    return [...paths].some((path) => {
      const end = path.lastIndexOf('/');
      return this.read.has(path) || this.wanted.some((isWanted) => isWanted(path.slice(0, end), path.slice(end + 1)));
    });
  }

  /** A view whose lists are noted by what decides which objects are in them. */
  private ofView(view: ClusterView): ClusterView {
    return new Proxy(view, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (key === 'ofKinds') {
          return (isWanted: (group: string, kind: string) => boolean) => {
            this.wanted.push(isWanted);
            return target.ofKinds(isWanted);
          };
        }
        if (key === 'objects') {
          this.read.add('any');
        } else if (key === 'workloads' || key === 'workloadsIn') {
          this.read.add('makers');
        }
        return typeof value !== 'function'
          ? value
          : (...asked: unknown[]) => {
              this.read.add(`${asked[0]}/${asked[1]}`);
              return value.apply(target, asked);
            };
      },
    });
  }

  private of<T>(value: T, path: string): T {
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    const known = this.traced.get(value);
    if (known !== undefined) {
      return known as T;
    }
    const note = (key: PropertyKey): string => {
      const place = `${path}/${String(key)}`;
      this.read.add(place);
      return place;
    };
    const traced = new Proxy<object>(value, {
      get: (target, key) => this.of(Reflect.get(target, key), note(key)),
      has: (target, key) => note(key) !== '' && Reflect.has(target, key),
      getOwnPropertyDescriptor: (target, key) => {
        note(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
      ownKeys: (target) => {
        note('*');
        return Reflect.ownKeys(target);
      },
    });
    this.traced.set(value, traced);
    return traced as T;
  }
}

/** The lists of a view in which an object is. */
export function listsWith({ apiVersion, kind }: KubernetesObject): readonly string[] {
  const group = groupOf(apiVersion);
  return ['any', `${group}/${kind}`, ...(podKindOf(group, kind) === undefined ? [] : ['makers'])];
}

/** Paths below `path` where two values differ. */
export function differences(one: unknown, other: unknown, path: string): readonly string[] {
  if (Object.is(one, other)) {
    return [];
  }
  if (!isParent(one) || !isParent(other) || Array.isArray(one) !== Array.isArray(other)) {
    return [path];
  }
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  const isSameKeys = keys.length === others.length && keys.every((key, index) => key === others[index]);
  return [
    ...(isSameKeys ? [] : [`${path}/*`, `${path}/length`]),
    ...[...new Set([...keys, ...others])].flatMap((key) =>
      Object.hasOwn(one, key) && Object.hasOwn(other, key)
        ? differences(one[key], other[key], `${path}/${key}`)
        : [`${path}/${key}`],
    ),
  ];
}

function isParent(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
