import { spawn } from 'node:child_process';
import { versions } from '../../../../environments/versions';
import { buildGoProgram, type GoProgram, requiredVersion } from '../../build/go-program';

const PROGRAM: GoProgram = { name: 'helm' };

/** The engine that renders, as a report names it. */
export function helmVersion(): string {
  return requiredVersion(PROGRAM, 'helm.sh/helm/v3');
}

/**
 * Asks `programs/helm`, which is built unless it was before.
 *
 * @param questions what its `main.go` takes
 * @throws when it knows another Kubernetes or Istio than the clusters have, or does not answer
 */
export async function askHelm<A>(questions: object): Promise<A> {
  const wrong = versionProblems(versions.kubernetes.version, versions.istio.version);
  if (wrong.length > 0) {
    throw new Error(wrong.join('\n'));
  }
  const path = await buildGoProgram(PROGRAM);
  return JSON.parse(await outputOf(path, JSON.stringify(questions)));
}

/** Where the program is made of other code than that of the clusters; parts of Kubernetes are numbered 0.x. */
export function versionProblems(kubernetes: string, istio: string): string[] {
  const wanted = {
    'k8s.io/pod-security-admission': kubernetes.replace(/^1\./, '0.'),
    'k8s.io/api': kubernetes.replace(/^1\./, '0.'),
    'istio.io/api': istio,
  };
  return Object.entries(wanted)
    .map(([module, version]) => ({ module, version, required: requiredVersion(PROGRAM, module) }))
    .filter(({ version, required }) => version !== required)
    .map(({ module, version, required }) => `helm/go.mod builds ${module} ${required}, the clusters need ${version}`);
}

async function outputOf(path: string, input: string): Promise<string> {
  const program = spawn(path, { stdio: ['pipe', 'pipe', 'inherit'] });
  const output: Buffer[] = [];
  program.stdout.on('data', (part: Buffer) => output.push(part));
  program.stdin.end(input);
  const code = await new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', resolve);
  });
  if (code !== 0) {
    throw new Error(`programs/helm ended with ${code}`);
  }
  return Buffer.concat(output).toString('utf8');
}
