import { type KubernetesObject, nameOf, referenceTo } from '../../../policies/objects';
import { objectPath } from '../api/discovery';
import type { Manifest } from '../manifests/manifest';
import type { Living } from './life';

/** What any controller, and any person with kubectl, may leave in any object. */
const ON_ALL = {
  labels: { 'lived.example/found': 'true' },
  annotations: { 'lived.example/seen': '2026-01-01T00:00:00Z' },
  finalizers: ['lived.example/clean-up'],
};

/** What else others leave in objects of a kind. */
const BY_KIND: Readonly<Record<string, object>> = {
  ServiceAccount: { secrets: [{ name: 'token' }] },
};

/** An object as it is stored. */
interface Stored {
  readonly metadata: KubernetesObject['metadata'];
  readonly spec?: { readonly clusterIP?: string; readonly finalizers?: readonly string[] };
  readonly status?: { readonly conditions?: unknown; readonly observedGeneration?: number; readonly used?: unknown };
}

/** What the server and the controllers that run here leave in every object of a kind. */
const LEFT: Readonly<Record<string, (object: Stored) => unknown>> = {
  Deployment: ({ metadata }) => metadata.annotations?.['deployment.kubernetes.io/revision'],
  HorizontalPodAutoscaler: ({ status }) => status?.conditions,
  Namespace: ({ metadata, spec }) => metadata.labels?.['kubernetes.io/metadata.name'] && spec?.finalizers,
  PodDisruptionBudget: ({ status }) => status?.observedGeneration,
  ResourceQuota: ({ status }) => status?.used,
  Service: ({ spec }) => spec?.clusterIP,
};

/** Leaves what others write on an object, in their name; answers what was refused. */
export async function leaveTraces(
  { api, discovery }: Pick<Living, 'api' | 'discovery'>,
  { object }: Manifest,
): Promise<string[]> {
  const { apiVersion, kind, metadata } = object;
  const resource = await discovery.resourceOf(apiVersion, kind);
  const path = resource && `${objectPath(apiVersion, resource, metadata)}?fieldManager=somebody`;
  const change = { ...(Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : {}), metadata: ON_ALL };
  const answer = path === undefined ? undefined : await api.merge(path, change);
  return answer?.status === 200
    ? []
    : [`${nameOf(referenceTo(object))}: traces of others are refused: ${answer?.body.message ?? 'not served'}`];
}

/** Objects in which their controllers have left nothing yet. */
export function withoutTraces(stored: Iterable<KubernetesObject>): string[] {
  return [...stored]
    .filter((object) => Object.hasOwn(LEFT, object.kind) && !LEFT[object.kind]?.(object as Stored))
    .map((object) => `${nameOf(referenceTo(object))}: its controller has left nothing in it`);
}
