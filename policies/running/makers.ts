import type { ClusterView } from '../cluster-view';
import type { KubernetesObject } from '../objects';
import { fieldAt } from '../pods/kinds';

/** Kinds of things that pods refer to by name, in their namespace. */
export type ReferredKind = 'ConfigMap' | 'Secret' | 'ServiceAccount' | 'PersistentVolumeClaim';

/** Keys of the Secret that a certificate is written to. */
const certificateKeys = ['ca.crt', 'tls.crt', 'tls.key'];

/**
 * Keys of what a pod refers to, none where nobody makes it. Secrets that people make by hand stand in no manifest, so
 * that nobody can say whether they are there.
 */
export function keysOf(
  kind: ReferredKind,
  name: string,
  namespace: string,
  view: ClusterView,
): readonly string[] | undefined {
  if (kind === 'ServiceAccount' && name === 'default') {
    return [];
  }
  const own = view.inNamespace('', kind, namespace).find(({ object }) => object.metadata.name === name);
  if (own) {
    return keysIn(own.object);
  }
  if (kind === 'ConfigMap') {
    return written(view)[name];
  }
  const certificates = kind === 'Secret' ? view.inNamespace('cert-manager.io', 'Certificate', namespace) : [];
  const certified = certificates.some(({ object }) => fieldAt(object, ['spec', 'secretName']) === name);
  return certified ? certificateKeys : undefined;
}

function keysIn(object: KubernetesObject): readonly string[] {
  return ['data', 'binaryData', 'stringData'].flatMap((field) => Object.keys(fieldAt(object, [field]) ?? {}));
}

/** What controllers write into every namespace. */
function written({ cluster: { mesh } }: ClusterView): Readonly<Record<string, readonly string[]>> {
  return { 'kube-root-ca.crt': ['ca.crt'], ...(mesh ? { 'istio-ca-root-cert': ['root-cert.pem'] } : {}) };
}
