import { buildGoProgram, type GoProgram, requiredVersion } from './go-program';

const PROGRAM: GoProgram = { name: 'yaml-reader' };
const READER = 'sigs.k8s.io/yaml';

/** The reader of manifests that kubectl has in it. */
export interface YamlReader {
  /** Its program. */
  readonly path: string;
  /** Version of `sigs.k8s.io/yaml`. */
  readonly version: string;
}

/**
 * Builds the reader, unless the same sources were built before.
 *
 * @throws when it is another one than that of `programs/kubectl`, or the build fails
 */
export async function buildYamlReader(): Promise<YamlReader> {
  for (const module of [READER, 'go.yaml.in/yaml/v2', 'k8s.io/apimachinery']) {
    const [own, kubectl] = [requiredVersion(PROGRAM, module), requiredVersion({ name: 'kubectl' }, module)];
    if (own !== kubectl) {
      throw new Error(`yaml-reader/go.mod requires ${module} ${own}, kubectl/go.mod ${kubectl}; make them the same`);
    }
  }
  return { path: await buildGoProgram(PROGRAM), version: requiredVersion(PROGRAM, READER) };
}
