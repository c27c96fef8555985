import { createHash } from 'node:crypto';
import { canonical } from './canonical';
import { type KubernetesObject, nameOf, type PlacedObject, referenceTo } from './objects';

/** SHA-256 of every object that was judged, in hexadecimal, by file and by `<apiVersion> <kind> <namespace>/<name>`. */
export type ObjectDigests = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The digests of objects as they come, cluster after cluster; the objects are not kept. */
export class Population {
  private readonly files = new Map<string, Map<string, string>>();

  /** Takes objects that can be named; of two with one name in one file, the last one stays. */
  public add(objects: readonly PlacedObject[]): void {
    for (const { file, object } of objects) {
      const known = this.files.get(file) ?? new Map<string, string>();
      this.files.set(file, known.set(`${object.apiVersion} ${nameOf(referenceTo(object))}`, digestOf(object)));
    }
  }

  /** All of them, files in the order of their paths, objects in that of their names. */
  public digests(): ObjectDigests {
    return fromSorted([...this.files].map(([file, objects]) => [file, fromSorted([...objects])]));
  }
}

/**
 * SHA-256 of an object's canonical JSON, in hexadecimal: what the object says, whatever file, format or order of fields
 * holds it.
 */
export function digestOf(object: KubernetesObject): string {
  // Nearly all objects are written in order, and printing these as they stand takes a third of the time.
  const text = isInOrder(object) ? JSON.stringify(object) : canonical(object);
  return createHash('sha256').update(text).digest('hex');
}

/** Whether the fields of a value, and of all in it, stand in the order of their names. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return true;
  }
  if (Array.isArray(value)) {
    return value.every(isInOrder);
  }
  let before = '';
  for (const name in value) {
    if (name < before || !isInOrder((value as Readonly<Record<string, unknown>>)[name])) {
      return false;
    }
    before = name;
  }
  return true;
}

function fromSorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
