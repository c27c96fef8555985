import type { KubernetesObject } from '../objects';
import { exportToAnnotation } from './objects';
import { proxyConfigAnnotation } from './proxy-config';

/** Values that a label or annotation may have; nothing where its reader judges the value. */
type Values = readonly string[] | undefined;

/** Labels and annotations of the mesh that are understood, by where they stand. */
export interface MeshKeys {
  /** What selectors see. */
  readonly labels: Readonly<Record<string, Values>>;
  /** What only the mesh sees. */
  readonly annotations: Readonly<Record<string, Values>>;
}

/** Annotation that keeps ports from the proxy; each must be one of a flow of level `network`. */
export const excludedPortsAnnotation = 'traffic.sidecar.istio.io/excludeInboundPorts';

/** On pods. The resources of the proxy are judged with the quota. */
export const podKeys: MeshKeys = {
  labels: {
    'sidecar.istio.io/inject': ['true'],
    'istio.io/rev': undefined,
    'service.istio.io/canonical-name': undefined,
    'service.istio.io/canonical-revision': undefined,
  },
  annotations: {
    'sidecar.istio.io/inject': ['true'],
    'inject.istio.io/templates': ['sidecar', 'gateway'],
    'sidecar.istio.io/proxyCPU': undefined,
    'sidecar.istio.io/proxyCPULimit': undefined,
    'sidecar.istio.io/proxyMemory': undefined,
    'sidecar.istio.io/proxyMemoryLimit': undefined,
    [excludedPortsAnnotation]: undefined,
    [proxyConfigAnnotation]: undefined,
  },
};

const nothing: MeshKeys = { labels: {}, annotations: {} };

const keysByKind: Readonly<Record<string, MeshKeys>> = {
  Namespace: { labels: { 'istio-injection': ['enabled'], 'istio.io/rev': undefined }, annotations: {} },
  Service: { labels: {}, annotations: { [exportToAnnotation]: undefined } },
};

/** What is understood on an object itself; on most, nothing of the mesh has a meaning. */
export function keysOf({ kind }: KubernetesObject): MeshKeys {
  return keysByKind[kind] ?? nothing;
}

type Texts = Readonly<Record<string, string>> | undefined;

/** Labels and annotations of the mesh that are not understood, or not with that value. */
export function unreadKeys(labels: Texts, annotations: Texts, known: MeshKeys): readonly string[] {
  const found: string[] = [];
  findUnread('label', labels, known.labels, found);
  findUnread('annotation', annotations, known.annotations, found);
  return found;
}

function findUnread(what: string, texts: Texts, known: Readonly<Record<string, Values>>, found: string[]): void {
  for (const key in texts) {
    if (isOfMesh(key) && (!Object.hasOwn(known, key) || known[key]?.includes(texts[key] as string) === false)) {
      found.push(`${what} ${key}: ${JSON.stringify(texts[key])}`);
    }
  }
}

function isOfMesh(key: string): boolean {
  return key.includes('istio') && /^(istio-injection$|([^/]+\.)?istio\.io\/)/.test(key);
}
