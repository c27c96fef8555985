import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { KubernetesObject } from '../../../../policies/objects';
import { collectionPath, objectPath, type Resource } from '../../api/discovery';
import { templateOf } from '../../checks/pods';
import type { LiveCluster } from '../../cluster/live-cluster';
import { manifestsOf } from '../../manifests/manifest';
import { fieldsOf } from '../terraform/scope';

const RESOURCES: Readonly<Record<string, Resource>> = {
  Pod: { name: 'pods', kind: 'Pod', namespaced: true },
  Secret: { name: 'secrets', kind: 'Secret', namespaced: true },
};

/** What controllers would make: pods of workloads with the proxy, and secrets of certificates. */
type StandIn = KubernetesObject & { readonly metadata: { readonly namespace: string } };

/**
 * Runs `use` while the server holds what controllers would make. None runs there, and without pods and secrets whatever
 * selects or names some looks as if it selected or named nothing.
 *
 * @throws when the server refuses one
 */
export async function withStandIns<T>(cluster: LiveCluster, use: () => Promise<T>): Promise<T> {
  const { api } = cluster.plane;
  const standIns = [...podsOf(cluster), ...secretsOf(cluster)];
  const answers = await Promise.all(
    standIns.map((object) =>
      api.post(collectionPath(object.apiVersion, resourceOf(object.kind), object.metadata.namespace), object),
    ),
  );
  try {
    const refused = answers.filter(({ status }) => status !== 201);
    if (refused.length > 0) {
      throw new Error(refused.map(({ body }) => `a stand-in is refused: ${body.message}`).join('\n'));
    }
    return await use();
  } finally {
    await Promise.all(
      standIns.map(({ apiVersion, kind, metadata }) =>
        api.delete(`${objectPath(apiVersion, resourceOf(kind), metadata)}?gracePeriodSeconds=0`),
      ),
    );
  }
}

/** A pod of every workload; in a namespace of the mesh with the proxy that the injector adds. */
function podsOf({ manifests }: LiveCluster): StandIn[] {
  const objects = manifestsOf(manifests).map(({ object }) => object);
  const injected = objects
    .filter(({ kind, metadata }) => kind === 'Namespace' && metadata.labels?.['istio.io/rev'] !== undefined)
    .map(({ metadata }) => metadata.name);
  return objects.flatMap((object): StandIn[] => {
    const template = templateOf(object);
    if (template === undefined) {
      return [];
    }
    const { name, namespace = 'default' } = object.metadata;
    const metadata = { ...template.metadata, name: `${name}-stand-in`, namespace };
    const spec = injected.includes(namespace) ? withProxy(template.spec) : template.spec;
    return [{ apiVersion: 'v1', kind: 'Pod', metadata, spec }];
  });
}

/** Gateways are proxies already. Like the real one, the container breaks no Pod Security and no rule. */
function withProxy(spec: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { containers, initContainers = [] } = spec as { containers: unknown[]; initContainers?: unknown[] };
  const proxy = {
    name: 'istio-proxy',
    image: `registry.terrace.internal/istio/proxyv2@sha256:${'0'.repeat(64)}`,
    restartPolicy: 'Always',
    resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '64Mi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
      runAsGroup: 1337,
      runAsNonRoot: true,
      runAsUser: 1337,
      seccompProfile: { type: 'RuntimeDefault' },
    },
  };
  const isProxy = containers.some((container) => fieldsOf(container).name === proxy.name);
  return isProxy ? spec : { ...spec, initContainers: [proxy, ...initContainers] };
}

/** A secret of every Certificate, with a pair that is valid: the one by which this program reaches the server. */
function secretsOf({ manifests, plane }: LiveCluster): StandIn[] {
  const { users } = load(readFileSync(plane.kubeconfig, 'utf8')) as { users: readonly [{ user: object }] };
  const user = fieldsOf(users[0].user);
  const data = { 'tls.crt': user['client-certificate-data'], 'tls.key': user['client-key-data'] };
  return manifestsOf(manifests)
    .filter(({ object }) => object.apiVersion.startsWith('cert-manager.io/') && object.kind === 'Certificate')
    .map(({ object }) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: String(fieldsOf(object.spec).secretName), namespace: object.metadata.namespace ?? 'default' },
      type: 'kubernetes.io/tls',
      data,
    }));
}

function resourceOf(kind: string): Resource {
  return RESOURCES[kind] as Resource;
}
