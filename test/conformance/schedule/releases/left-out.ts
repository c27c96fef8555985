import { groupOf, type KubernetesObject } from '../../../../policies/objects';

/** A kind that charts make and the simulation does not apply. */
interface LeftOut {
  /** API group. */
  readonly group: string;
  /** Kinds of that group. */
  readonly kinds: readonly string[];
  /** Why not. */
  readonly reason: string;
}

const leftOut: readonly LeftOut[] = [
  {
    group: 'apiextensions.k8s.io',
    kinds: ['CustomResourceDefinition'],
    reason: 'the definitions of --crds are installed before anything else',
  },
  {
    group: 'admissionregistration.k8s.io',
    kinds: ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
    reason: 'pods are only played, so nobody would answer, and every request that asks would fail',
  },
  {
    group: 'apiregistration.k8s.io',
    kinds: ['APIService'],
    reason: 'pods are only played, so nobody serves the group, and discovery would wait for it',
  },
];

/** Whether a kind needs somebody to answer for it, and nobody does. */
export function isLeftOut({ apiVersion, kind }: KubernetesObject): boolean {
  return leftOut.some(({ group, kinds }) => group === groupOf(apiVersion) && kinds.includes(kind));
}
