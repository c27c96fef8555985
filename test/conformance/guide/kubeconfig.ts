import { readFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import type { ControlPlane } from '../cluster/control-plane';

interface Kubeconfig {
  readonly clusters: readonly [{ readonly cluster: object }];
  readonly users: readonly [{ readonly user: object }];
}

/** One kubeconfig with a context for each server, and none that is taken without being named. */
export function kubeconfigOf(servers: ReadonlyMap<string, { readonly plane: ControlPlane }>): string {
  const read = [...servers].map(([name, { plane }]) => {
    const { clusters, users } = load(readFileSync(plane.kubeconfig, 'utf8')) as Kubeconfig;
    return { name, cluster: clusters[0].cluster, user: users[0].user };
  });
  return dump({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: read.map(({ name, cluster }) => ({ name, cluster })),
    users: read.map(({ name, user }) => ({ name, user })),
    contexts: read.map(({ name }) => ({ name, context: { cluster: name, user: name } })),
  });
}
