import { versions } from '../../../environments/versions';
import { linkerFlags } from './control-plane';
import { buildGoProgram, type GoProgram, requiredVersion } from './go-program';

/**
 * Builds kubectl, unless the same sources were built before.
 *
 * @returns its path
 * @throws when `go.mod` requires the kubectl of another Kubernetes than `environments/versions.ts`, or the build fails
 */
export async function buildKubectl(): Promise<string> {
  const { version } = versions.kubernetes;
  const program: GoProgram = { name: 'kubectl', linkerFlags: linkerFlags(version) };
  const required = requiredVersion(program, 'k8s.io/kubectl');
  // Kubernetes 1.x.y is the module k8s.io/kubectl 0.x.y.
  if (`1.${required.replace(/^0\./, '')}` !== version) {
    throw new Error(`kubectl/go.mod requires k8s.io/kubectl ${required}, environments/versions.ts says ${version}`);
  }
  return buildGoProgram(program);
}
