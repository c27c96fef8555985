import { versions } from '../../../environments/versions';
import { buildGoProgram, goModOf } from './go-program';

const NAME = 'control-plane';

/**
 * Builds the control plane, unless the same sources were built before.
 *
 * @returns its path
 * @throws when `go.mod` names another Kubernetes than `environments/versions.ts`, or the build fails
 */
export async function buildControlPlane(): Promise<string> {
  const { version } = versions.kubernetes;
  const problems = versionProblems(version, goModOf(NAME));
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  return buildGoProgram({ name: NAME, linkerFlags: linkerFlags(version) });
}

/** Where the versions in a `go.mod` differ from the Kubernetes of the platform; its parts are numbered 0.x. */
export function versionProblems(kubernetes: string, goMod: string): string[] {
  const parts = kubernetes.replace(/^1\./, '0.');
  const main = /^\tk8s\.io\/kubernetes v(\S+)$/m.exec(goMod)?.[1];
  const replaced = [...goMod.matchAll(/=> (k8s\.io\/[\w-]+) v(\S+)$/gm)];
  const wrong = replaced.filter(([, , version]) => version !== parts);
  return [
    ...(main === kubernetes ? [] : [`go.mod builds Kubernetes ${main}, environments/versions.ts says ${kubernetes}`]),
    ...(replaced.length > 0 ? [] : ['go.mod replaces no part of Kubernetes, so their versions are unknown']),
    ...wrong.map(([, name, version]) => `go.mod builds ${name} ${version}, Kubernetes ${kubernetes} needs ${parts}`),
  ];
}

/** Flags that tell a program of Kubernetes its version, as released ones are told when they are linked. */
export function linkerFlags(kubernetes: string): string[] {
  const [major, minor] = kubernetes.split('.');
  const facts = {
    gitVersion: `v${kubernetes}`,
    gitMajor: major,
    gitMinor: minor,
    gitCommit: 'none',
    gitTreeState: 'clean',
    buildDate: '2026-01-01T00:00:00Z',
  };
  return Object.entries(facts).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`);
}
