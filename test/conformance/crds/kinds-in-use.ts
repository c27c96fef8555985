import { groupOf } from '../../../policies/objects';
import type { Discovery } from '../api/discovery';
import type { Manifest } from '../manifests/manifest';
import type { Definitions, SourcedDefinition } from './definitions';

/** Where the kinds of a cluster's objects come from. */
export interface KindsInUse {
  /** Definitions to install. */
  readonly definitions: readonly SourcedDefinition[];
  /** `group/Kind` of those that the caller left out by name. */
  readonly excluded: readonly string[];
  /** One text for each kind that neither the server nor a definition knows. */
  readonly problems: readonly string[];
}

/** `cert-manager.io/Certificate`, or `/Namespace` for the core group. */
export function groupKindOf({ object }: Manifest): string {
  return `${groupOf(object.apiVersion)}/${object.kind}`;
}

/**
 * Finds the real definition of every kind that the server does not serve by itself. The project's own schemas are never
 * taken for one.
 *
 * @param excludedKinds `group/Kind` of kinds that may be missing
 */
export async function kindsInUse(
  manifests: readonly Manifest[],
  builtIn: Discovery,
  definitions: Definitions,
  excludedKinds: readonly string[],
): Promise<KindsInUse> {
  const found = new Map<string, SourcedDefinition>();
  const excluded = new Set<string>();
  const problems = new Set<string>();
  for (const manifest of manifests) {
    const { apiVersion, kind } = manifest.object;
    const groupKind = groupKindOf(manifest);
    const definition = found.get(groupKind) ?? definitions.find(groupKind);
    if (await builtIn.resourceOf(apiVersion, kind)) {
      continue;
    }
    if (definition === undefined) {
      if (excludedKinds.includes(groupKind)) {
        excluded.add(groupKind);
      } else {
        problems.add(
          `${groupKind}: there is no definition of this kind; add it to --crds or say --exclude-kind ${groupKind}`,
        );
      }
    } else if (
      definition.definition.spec.versions.some(({ name, served }) => served && apiVersion.endsWith(`/${name}`))
    ) {
      found.set(groupKind, definition);
    } else {
      problems.add(`${groupKind}: ${definition.component} ${definition.version} does not serve '${apiVersion}'`);
    }
  }
  return { definitions: [...found.values()], excluded: [...excluded].sort(), problems: [...problems].sort() };
}
