import { type KubernetesObject, nameOf, referenceTo } from '../../../policies/objects';
import type { ApiClient } from '../api/client';
import { collectionPath, type Discovery } from '../api/discovery';
import { type Applied, applyWaves, placeOf, problemsOf, storedIn } from '../manifests/apply';
import { differences } from '../manifests/containment';
import { type Manifest, subjectOf } from '../manifests/manifest';
import { resultOf } from '../result';
import type { ClusterCheck } from './check';
import { devAndProd } from './coverage';

/** What was written is contained in what is stored, and applying it again changes nothing: GitOps would be quiet. */
export const roundTrip: ClusterCheck = {
  name: 'round-trip',
  budgetMinutes: 1.5,
  coverage: devAndProd,
  async run(cluster) {
    const { plane, discovery, applied, waves, apiServer, manifests } = cluster;
    const accepted = applied.filter((one) => storedIn(one) !== undefined);
    const stored = await readStored(
      plane.api,
      discovery,
      accepted.map(({ manifest }) => manifest),
    );
    const contained = accepted.flatMap(({ manifest }) => containmentProblems(manifest, stored));
    const again = await applyWaves(plane.api, discovery, waves);
    const place = { check: 'round-trip', ...apiServer, subject: subjectOf(manifests), count: accepted.length };
    return [
      resultOf({ ...place, unit: 'objects contained', problems: contained }),
      resultOf({ ...place, unit: 'objects unmoved', problems: secondApplyProblems(accepted, again) }),
    ];
  },
};

/** Where an object is not stored as it was written. */
export function containmentProblems(manifest: Manifest, stored: ReadonlyMap<string, KubernetesObject>): string[] {
  const found = stored.get(keyOf(manifest.object));
  return found === undefined
    ? [`${placeOf(manifest)}: it is not stored`]
    : differences(manifest.object, found).map((difference) => `${placeOf(manifest)}: ${difference}`);
}

/** Accepted objects that a second apply refuses, warns of or changes. */
export function secondApplyProblems(first: readonly Applied[], second: readonly Applied[]): string[] {
  const versions = new Map(first.map((applied) => [applied.manifest, resourceVersionOf(applied)]));
  return second
    .filter(({ manifest }) => versions.has(manifest))
    .flatMap((applied) => {
      const [before, after] = [versions.get(applied.manifest), resourceVersionOf(applied)];
      const moved =
        before === after ? [] : [`${placeOf(applied.manifest)}: resourceVersion moved from ${before} to ${after}`];
      return [...problemsOf(applied), ...moved];
    });
}

/** Reads all objects of the kinds of some manifests, one list a kind, by {@link keyOf}. */
export async function readStored(
  api: ApiClient,
  discovery: Discovery,
  manifests: readonly Manifest[],
): Promise<Map<string, KubernetesObject>> {
  const kinds = new Map(manifests.map(({ object }) => [`${object.apiVersion}/${object.kind}`, object]));
  const stored = new Map<string, KubernetesObject>();
  for (const { apiVersion, kind } of kinds.values()) {
    const resource = await discovery.resourceOf(apiVersion, kind);
    const { body } = resource === undefined ? { body: {} } : await api.get(collectionPath(apiVersion, resource));
    for (const item of (body as { items?: KubernetesObject[] }).items ?? []) {
      // Lists of built-in kinds leave out what all items share.
      const object = { ...item, apiVersion, kind };
      stored.set(keyOf(object), object);
    }
  }
  return stored;
}

/** The name by which {@link readStored} keeps an object. */
export function keyOf(object: KubernetesObject): string {
  return `${object.apiVersion} ${nameOf(referenceTo(object))}`;
}

function resourceVersionOf(applied: Applied): unknown {
  return storedIn(applied)?.metadata.resourceVersion;
}
