import { type KubernetesObject, nameOf, referenceTo } from '../../../policies/objects';
import { isAllowed } from '../allowed-warnings';
import { type Answer, APPLY, type ApiClient } from '../api/client';
import { type Discovery, objectPath } from '../api/discovery';
import type { Manifest, Wave } from './manifest';

/** A manifest, and what the server made of it. */
export interface Applied {
  readonly manifest: Manifest;
  /** `undefined` when the server serves no such kind, so that nothing was sent. */
  readonly answer: Answer | undefined;
}

/** Applies waves in order, each object once, and goes on after a refusal: all are wanted. */
export async function applyWaves(api: ApiClient, discovery: Discovery, waves: readonly Wave[]): Promise<Applied[]> {
  const applied: Applied[] = [];
  for (const { manifests, fieldManager } of waves) {
    applied.push(...(await Promise.all(manifests.map((manifest) => apply(api, discovery, manifest, fieldManager)))));
  }
  return applied;
}

/** Applies one object server-side: unknown and doubled fields are refused, fields of others are not taken over. */
export async function apply(
  api: ApiClient,
  discovery: Discovery,
  manifest: Manifest,
  fieldManager: string,
): Promise<Applied> {
  const { apiVersion, kind, metadata } = manifest.object;
  const resource = await discovery.resourceOf(apiVersion, kind);
  if (resource === undefined) {
    return { manifest, answer: undefined };
  }
  const query = `fieldManager=${fieldManager}&fieldValidation=Strict&force=false`;
  const path = `${objectPath(apiVersion, resource, metadata)}?${query}`;
  return { manifest, answer: await api.request('PATCH', path, { type: APPLY, text: manifest.text }) };
}

/** What is wrong with an answer: a refusal, or a warning that is not allowed. */
export function problemsOf({ manifest, answer }: Applied): string[] {
  const where = placeOf(manifest);
  if (answer === undefined) {
    return [`${where}: the server does not serve ${manifest.object.apiVersion} ${manifest.object.kind}`];
  }
  const refused = answer.status > 201 ? [`${where}: refused with ${answer.status}: ${answer.body.message}`] : [];
  const warned = answer.warnings.filter((warning) => !isAllowed(warning));
  return [...refused, ...warned.map((warning) => `${where}: warning: ${warning}`)];
}

/** `Deployment cart/cart (primary/50-services/commerce.k8s.yaml)`. */
export function placeOf({ object, file }: Manifest): string {
  return `${nameOf(referenceTo(object))} (${file})`;
}

/** The object that the server answered with. */
export function storedIn({ answer }: Applied): KubernetesObject | undefined {
  return answer !== undefined && answer.status <= 201 ? (answer.body as KubernetesObject) : undefined;
}
