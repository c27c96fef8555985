import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { ClusterInput } from '../judgement';
import type { KubernetesObject, PlacedObject } from '../objects';
import { filesBelow, isOurs, Problems, placeOf, type ReadingProblem } from '../reading';

/** Manifests of a folder, whoever wrote them. */
export interface ReadManifests {
  /** By cluster: those that facts declare first, in their order. */
  readonly clusters: readonly ClusterInput[];
  /** Files that hold no manifests, by their names, and that were not judged. */
  readonly unread: readonly string[];
}

/** The manifests when all of them could be read, else every reason why not. */
export type ManifestsReading = ReadManifests | { readonly problems: readonly ReadingProblem[] };

const REMEDY = 'write Kubernetes objects there, or take the file away';

/**
 * Reads every YAML and JSON file of a folder as manifests, and `*.tf.json` as Terraform's configuration; what cannot be read as
 * one is a problem, for what is overlooked here would be judged by nobody.
 *
 * An object belongs to the cluster that the first folder of its path names; where clusters are declared, it must be one of them, unless
 * there is only one.
 *
 * @param declared names of the clusters in the facts; undefined where there are none
 */
export function readManifests(folder: string, declared?: readonly string[]): ManifestsReading {
  const problems = new Problems();
  const files = problems.attempt(folder, () => filesBelow(folder, problems)) ?? [];
  const texts = files.filter((file) => /\.(ya?ml|json)$/.test(file) && (placeOf(file) !== undefined || !isOurs(file)));
  const read = texts.map((file) => {
    const cluster = clusterOf(file, declared);
    if (cluster === undefined) {
      const remedy = `put it below the folder of its cluster: ${declared?.join(', ')}`;
      problems.add(join(folder, file), 'lies in the folder of no cluster that the facts declare', remedy);
    }
    return { file, cluster: cluster ?? '', content: contentOf(folder, file, problems) };
  });
  if (texts.length === 0) {
    problems.add(folder, 'holds no manifest, so that nothing can be judged', 'name a folder with YAML or JSON files');
  }
  const names = [...new Set([...(declared ?? []), ...read.map(({ cluster }) => cluster).sort()])];
  const clusters = names.flatMap((name) => {
    const own = read.filter(({ cluster }) => cluster === name);
    return own.length === 0 ? [] : [clusterFrom(folder, name, own, problems)];
  });
  return problems.all.length > 0
    ? { problems: problems.all }
    : { clusters, unread: files.filter((file) => !texts.includes(file) && !isOurs(file)) };
}

interface ReadFile {
  readonly file: string;
  readonly content: Content;
}

function clusterFrom(folder: string, name: string, files: readonly ReadFile[], problems: Problems): ClusterInput {
  const objects = files.flatMap(({ content }) => ('objects' in content ? content.objects : []));
  const [terraform, second] = files.flatMap(({ file, content }) =>
    'configuration' in content ? [{ file, configuration: content.configuration }] : [],
  );
  if (second !== undefined) {
    problems.add(
      join(folder, second.file),
      'is a second configuration of Terraform for one cluster',
      'keep one of them',
    );
  }
  return { name, objects, ...(terraform === undefined ? {} : { terraform }) };
}

function clusterOf(file: string, declared: readonly string[] | undefined): string | undefined {
  const [first = '', ...rest] = file.split('/');
  if (declared === undefined) {
    return placeOf(file) === undefined || rest.length === 0 ? '' : first;
  }
  return declared.includes(first) ? first : declared.length === 1 ? declared[0] : undefined;
}

type Content = { readonly objects: readonly PlacedObject[] } | { readonly configuration: unknown };

function contentOf(folder: string, file: string, problems: Problems): Content {
  const path = join(folder, file);
  const isJson = file.endsWith('.json');
  const documents =
    problems.attempt(path, () => {
      const text = readFileSync(path, 'utf8');
      return isJson ? [JSON.parse(text) as unknown] : (loadAll(text) as unknown[]);
    }) ?? [];
  if (file.endsWith('.tf.json')) {
    return { configuration: documents[0] };
  }
  const known = problems.all.length;
  const objects = documents.flatMap((document, index) => {
    if (document === null || document === undefined) {
      return [];
    }
    if (!isManifest(document)) {
      problems.add(
        path,
        `${isJson ? 'it' : `document ${index + 1}`} is no manifest: it has no apiVersion and kind`,
        REMEDY,
      );
      return [];
    }
    return itemsOf(document).map((object) => ({ file, object }));
  });
  if (objects.length === 0 && problems.all.length === known && documents.length > 0) {
    problems.add(path, 'holds no object', REMEDY);
  }
  return { objects };
}

function isManifest(document: unknown): document is KubernetesObject {
  return (
    typeof document === 'object' &&
    document !== null &&
    typeof (document as KubernetesObject).apiVersion === 'string' &&
    typeof (document as KubernetesObject).kind === 'string'
  );
}

/** What a list holds is applied one by one, as if it stood alone. */
function itemsOf(object: KubernetesObject): readonly KubernetesObject[] {
  const { apiVersion, kind, items } = object;
  return apiVersion === 'v1' && kind === 'List' && Array.isArray(items) ? items : [object];
}
