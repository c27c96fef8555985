import type { ClusterInput, Judgement, Violation } from '../judgement';
import { nameOf, referenceTo } from '../objects';
import { placeOf, TERRAFORM_FILE } from '../reading';
import type { Rule } from '../rule';

/** One folder that was judged, and what is needed to say so. */
export interface Audited {
  /** The folder, as the caller named it and below. */
  readonly folder: string;
  /** What the judge says of it. */
  readonly judgement: Judgement;
  /** Files in it that hold no manifests. */
  readonly unread: readonly string[];
  /** The rules that were asked, or would have been. */
  readonly rules: readonly Rule[];
  /** Who answers for what must be mended. */
  readonly ownerOf: (violation: Violation) => string;
}

const OWNER = 'terrace.internal/owner';

/**
 * Who answers for the object of a violation: whom its label names, else that of its namespace, else its file; for a flow both
 * ends. What has none of these, and what Terraform makes, is of the platform.
 */
export function ownersOf(clusters: readonly ClusterInput[]): (violation: Violation) => string {
  const owners = new Map<string, string>();
  for (const { name, objects } of clusters) {
    for (const { object } of objects) {
      const owner = object.metadata?.labels?.[OWNER];
      if (owner !== undefined) {
        owners.set(`${name} ${nameOf(referenceTo(object))}`, owner);
      }
    }
  }
  return ({ cluster, object, file }) => {
    const ofNamespace = (namespace: string) => owners.get(`${cluster} Namespace ${namespace}`);
    const ends = object.kind === 'Flow' ? [...object.name.matchAll(/\bworkload:([^/]+)\//g)] : [];
    const ofFlow = ends.flatMap(([, namespace = '']) => ofNamespace(namespace) ?? []);
    return (
      owners.get(`${cluster} ${nameOf(object)}`) ??
      ofNamespace(object.namespace ?? '') ??
      (ofFlow.length === 0 ? undefined : [...new Set(ofFlow)].join(', ')) ??
      (file === undefined || file.endsWith(TERRAFORM_FILE) ? undefined : placeOf(file)?.owner) ??
      'platform'
    );
  };
}
