import { load } from 'js-yaml';
import type { KubernetesObject } from '../../../policies/objects';
import type { Manifest } from './manifest';

/** The documents of a file of manifests, each with its own text. */
export function readDocuments(file: string, text: string): Manifest[] {
  // Nested text is indented, so a line of three dashes can only stand between two documents.
  return text.split(/^---\n/m).map((document, index) => {
    const object = load(document) as Partial<KubernetesObject> | undefined;
    if (object?.apiVersion === undefined || object.kind === undefined || object.metadata?.name === undefined) {
      throw new Error(`${file}: document ${index + 1} is no Kubernetes object`);
    }
    return { object: object as KubernetesObject, file, text: document };
  });
}
