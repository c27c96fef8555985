import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApiClient } from '../../api/client';
import { buildGoProgram, type GoProgram, requiredVersion } from '../../build/go-program';
import type { Manifest } from '../../manifests/manifest';
import { runCommand } from '../command';
import { withFolder, writeManifests } from '../folders';
import { readSchemas } from './documents';
import { schemaOfKind } from './json-schema';

const PROGRAM: GoProgram = { name: 'kubeconform', package: 'github.com/yannh/kubeconform/cmd/kubeconform' };

/** What kubeconform says of one object that it does not find valid. */
interface Finding {
  readonly filename: string;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  readonly msg: string;
}

interface Answer {
  readonly resources: readonly Finding[] | null;
  readonly summary: Readonly<Record<'valid' | 'invalid' | 'errors' | 'skipped', number>>;
}

/** The program, with the schemas of a server. */
export interface Kubeconform {
  /** Version of its module. */
  readonly version: string;
  /** What it says of manifests whose kinds the server serves. */
  problemsOf(manifests: readonly Manifest[]): Promise<string[]>;
}

/**
 * Builds kubeconform, and takes the schemas of the kinds of `manifests` from a server.
 *
 * @throws when it cannot be built, or the server has no schema of a kind
 */
export async function findKubeconform(api: ApiClient, manifests: readonly Manifest[]): Promise<Kubeconform> {
  const path = await buildGoProgram(PROGRAM);
  const schemas = await schemaFiles(api, manifests);
  return {
    version: requiredVersion(PROGRAM, 'github.com/yannh/kubeconform'),
    problemsOf: (asked) => withFolder((folder) => run(path, folder, schemas, asked)),
  };
}

/** Texts of schemas, by the paths at which kubeconform looks for them. */
async function schemaFiles(api: ApiClient, manifests: readonly Manifest[]): Promise<ReadonlyMap<string, string>> {
  const kinds = new Map(manifests.map(({ object }) => [`${object.apiVersion}/${object.kind}`, object]));
  const versions = [...new Set([...kinds.values()].map(({ apiVersion }) => apiVersion))];
  const documents = new Map(
    await Promise.all(versions.map(async (version) => [version, await readSchemas(api, version)] as const)),
  );
  const files = new Map<string, string>();
  for (const { apiVersion, kind } of kinds.values()) {
    const schema = schemaOfKind(documents.get(apiVersion) ?? {}, apiVersion, kind);
    if (schema === undefined) {
      throw new Error(`the server has no schema of ${apiVersion} ${kind}`);
    }
    // As in the template below: kubeconform calls the group of the core API by its version.
    const [group, version = group] = apiVersion.split('/');
    files.set(join('schemas', `${group}`, `${kind.toLowerCase()}_${version}.json`), JSON.stringify(schema));
  }
  return files;
}

async function run(
  path: string,
  folder: string,
  schemas: ReadonlyMap<string, string>,
  manifests: readonly Manifest[],
): Promise<string[]> {
  for (const [file, text] of schemas) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const location = 'schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';
  const files = writeManifests(folder, manifests);
  const given = ['-strict', '-summary', '-output', 'json', '-schema-location', location, ...files];
  const { code, output, errors } = await runCommand(path, given, { folder });
  const { resources, summary } = readAnswer(output, `kubeconform ended with ${code}: ${errors}`);
  const problems = (resources ?? []).map(describe);
  const { valid } = summary;
  return problems.length > 0 || valid === manifests.length
    ? problems
    : [`kubeconform found ${valid} of ${manifests.length} objects valid, and says nothing of the others`];
}

function readAnswer(output: string, otherwise: string): Answer {
  try {
    return JSON.parse(output);
  } catch (cause) {
    throw new Error(otherwise, { cause });
  }
}

function describe({ filename, kind, name, status, msg }: Finding): string {
  // What stands before the first place is the same for all: that a schema was not met, and in which file it is.
  const detail = msg.replace(/^problem validating schema\..*?' - at /, 'at ');
  return `${kind} ${name} (${filename}): ${status === 'statusInvalid' ? '' : `${status}: `}${detail}`;
}
