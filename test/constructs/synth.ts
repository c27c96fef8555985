import { App, Chart } from 'cdk8s';
import type { Kinds } from '../../imports/kinds';
import { checkObject } from '../../policies/schema';
import { type ManifestObject, printDocuments, resolveApp } from '../../stacks/writer';

/**
 * The plain objects that `build` makes, as the judge and the disk see them.
 *
 * @throws when an object breaks the schema of its kind, so that every test of a construct is a test of its fields too
 */
export function synth(build: (scope: Chart) => unknown): readonly ManifestObject[] {
  const app = new App();
  build(new Chart(app, 'test', { disableResourceNameHashes: true }));
  const objects = resolveApp(app).flatMap((resolved) => resolved.objects);
  const problems = objects.flatMap((object) =>
    checkObject(object).map(({ path, message }) => `${object.kind} '${object.metadata.name}': ${path}: ${message}`),
  );
  if (problems.length > 0) {
    throw new Error(`objects break their schema:\n  ${problems.join('\n  ')}`);
  }
  return objects;
}

/** The bytes of a file that holds what `build` makes. */
export function synthText(build: (scope: Chart) => unknown): string {
  return printDocuments(synth(build));
}

/** Ids of the kinds with this name, as `apps/v1/Deployment` for `Deployment`. */
type IdsOf<Kind extends string> = Extract<keyof Kinds, `${string}/${Kind}`>;

/** An object with the fields that its kind may have. */
export type ObjectOf<Kind extends string> = { readonly apiVersion: string; readonly kind: Kind } & Kinds[IdsOf<Kind>];

/** A name of a kind; none at all where no kind has this name. */
type KindName<Kind extends string> = IdsOf<Kind> extends never ? never : Kind;

/**
 * The only object of a kind, or the only one of a kind and name.
 *
 * @throws when there is none or there are several, with a list of what there is
 */
export function only<Kind extends string>(
  objects: readonly ManifestObject[],
  kind: KindName<Kind>,
  name?: string,
): ObjectOf<Kind> {
  const found = objects.filter(
    (object) => object.kind === kind && (name ?? object.metadata.name) === object.metadata.name,
  );
  const [first] = found;
  if (first === undefined || found.length > 1) {
    const wanted = name === undefined ? kind : `${kind} '${name}'`;
    const present = inventory(objects).join(', ') || 'no objects';
    throw new Error(`expected one ${wanted}, found ${found.length}; there are: ${present}`);
  }
  return first as unknown as ObjectOf<Kind>;
}

/** Kind and name of every object, sorted. */
export function inventory(objects: readonly ManifestObject[]): string[] {
  return objects.map(({ kind, metadata }) => `${kind} '${metadata.name}'`).sort();
}
