import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGoProgram } from '../../build/go-program';
import type { Component } from '../../cluster/live-cluster';

/** The module of the program. */
const MODULE = join(__dirname, '..', 'kwok');

/** kwok, the program that plays kubelets. */
export interface Kwok extends Component {
  readonly path: string;
}

/** Builds kwok from its released module, unless it was built before. */
export async function buildKwok(): Promise<Kwok> {
  const version = /^\tsigs\.k8s\.io\/kwok v(\S+)/m.exec(readFileSync(join(MODULE, 'go.mod'), 'utf8'))?.[1];
  if (version === undefined) {
    throw new Error('schedule/kwok/go.mod requires no sigs.k8s.io/kwok');
  }
  const { path } = await buildGoProgram({ name: 'kwok', module: MODULE });
  return { component: 'kwok', version, path };
}
