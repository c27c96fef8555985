import { buildGoProgram, type GoProgram, requiredVersion } from '../../build/go-program';
import type { Component } from '../../cluster/live-cluster';

const PROGRAM: GoProgram = { name: 'kwok' };

/** kwok, the program that plays kubelets. */
export interface Kwok extends Component {
  /** Where the program is. */
  readonly path: string;
}

/** Builds kwok from its released module, unless it was built before. */
export async function buildKwok(): Promise<Kwok> {
  const path = await buildGoProgram(PROGRAM);
  return { component: 'kwok', version: requiredVersion(PROGRAM, 'sigs.k8s.io/kwok'), path };
}
