import { withAdditions } from '../hand-written/additions';
import type { KindEntry, SchemaFile } from '../schema';
import type { PackagedSource } from '../source';
import { kindsOf, readCrds } from './crd';
import { hashCons } from './hash-cons';
import { convertSwagger, type Swagger } from './openapi';
import { readZip } from './zip';

/**
 * Converts the kinds that a source names, from the archive of its package.
 *
 * @throws when no file of the archive matches, or none serves a wanted kind
 */
export function convertArchive(source: PackagedSource, archive: string): SchemaFile {
  const files = readZip(archive, (name) => source.files.test(withoutFolder(name)));
  if (!files.size) {
    throw new Error(`${source.component}: no file of the package matches ${source.files}; correct sources.ts`);
  }
  if (source.format === 'openapi') {
    const [document] = [...files.values()].map((bytes) => JSON.parse(bytes.toString('utf8')) as Swagger);
    if (!document) {
      throw new Error(`${source.component}: no document`);
    }
    return convertSwagger(document, source.kinds);
  }
  const texts = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes.toString('utf8'));
  return convertCrds(source.component, source.kinds, texts);
}

/**
 * Converts the wanted kinds of custom resource definitions in YAML.
 *
 * @throws when none of the definitions serves a wanted kind
 */
export function convertCrds(component: string, wanted: readonly string[], texts: readonly string[]): SchemaFile {
  const served = new Map<string, KindEntry>();
  for (const crd of texts.flatMap(readCrds)) {
    for (const [id, entry] of kindsOf(crd)) {
      served.set(id, entry);
    }
  }
  const kinds: Record<string, KindEntry> = {};
  for (const id of wanted) {
    const entry = served.get(id);
    if (!entry) {
      const known = [...served.keys()].sort().join(', ');
      throw new Error(`${component} does not serve '${id}'; it serves ${known}; correct sources.ts`);
    }
    kinds[id] = withAdditions(id, entry);
  }
  return hashCons(kinds);
}

/** A Go module keeps its files below `<module>@<version>/`, a jar at the top. */
function withoutFolder(name: string): string {
  return name.replace(/^[^@]*@v[^/]*\//, '');
}
