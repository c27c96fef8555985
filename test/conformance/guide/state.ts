import { objectPath } from '../api/discovery';
import type { GuidedServer } from './guided-server';
import type { ObjectStore } from './object-store';

/** What must stay when nothing has changed: versions of all objects and secrets, and of Terraform's states. */
export async function stateOf(
  servers: ReadonlyMap<string, GuidedServer>,
  store: ObjectStore,
): Promise<ReadonlyMap<string, unknown>> {
  const state = new Map<string, unknown>();
  for (const [path, versions] of Object.entries(store.versions())) {
    if (!path.endsWith('.tflock')) {
      state.set(path, versions);
    }
  }
  for (const [context, { plane, discovery, manifests }] of servers) {
    for (const { object } of manifests) {
      const { apiVersion, kind, metadata } = object;
      const resource = await discovery.resourceOf(apiVersion, kind);
      const path = resource === undefined ? kind : objectPath(apiVersion, resource, metadata);
      state.set(`${context}${path}`, versionOf((await plane.api.get(path)).body));
    }
    const { body } = await plane.api.get('/api/v1/secrets');
    for (const secret of body.items as { metadata: { namespace: string; name: string } }[]) {
      state.set(`${context} Secret ${secret.metadata.namespace}/${secret.metadata.name}`, versionOf(secret));
    }
  }
  return state;
}

function versionOf(object: Readonly<Record<string, unknown>> | { readonly metadata: object }): unknown {
  return (object.metadata as { readonly resourceVersion?: string } | undefined)?.resourceVersion;
}

/** What is missing, and what differs although nothing has changed. */
export function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const absent = [...after].filter(([, version]) => version === undefined).map(([name]) => `${name} was never applied`);
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} was changed a second time: ${before.get(name)} became ${after.get(name)}`);
  return [...absent, ...changed];
}
