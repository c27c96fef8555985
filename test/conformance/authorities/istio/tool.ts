import { versions } from '../../../../environments/versions';
import { buildGoProgram, type GoProgram, requiredVersion } from '../../build/go-program';
import type { Component } from '../../cluster/live-cluster';

const PROGRAM: GoProgram = { name: 'istioctl', package: 'istio.io/istio/istioctl/cmd/istioctl' };

/** Modules that are released with Istio's number; istio.io/istio itself is not. */
const RELEASED = ['istio.io/api', 'istio.io/client-go'];

/** The program and what it calls itself in a report. */
export interface Istioctl extends Component {
  /** Where the program is. */
  readonly path: string;
}

/**
 * Builds istioctl.
 *
 * @throws when its module is made of other definitions than those of the Istio that `environments/versions.ts` names
 */
export async function buildIstioctl(): Promise<Istioctl> {
  const { version } = versions.istio;
  const wrong = RELEASED.filter((module) => requiredVersion(PROGRAM, module) !== version);
  if (wrong.length > 0) {
    throw new Error(`istioctl/go.mod requires ${wrong.join(', ')} of another Istio than ${version}`);
  }
  const commit = requiredVersion(PROGRAM, 'istio.io/istio').split('-').at(-1);
  const path = await buildGoProgram(PROGRAM);
  return { path, component: 'istioctl', version: `${commit} (API ${version})` };
}
