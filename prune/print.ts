import { turnOf } from './kinds';
import { isApplied, type LiveObject, labelOf } from './object';
import type { Plan } from './plan';

/** What is in every namespace by itself. */
const PASSING =
  /^((Endpoints|Event|Lease) .*|ConfigMap (kube-root-ca\.crt|istio-ca-root-cert)|ServiceAccount default)$/;

/**
 * What a plan says to people.
 *
 * @param inside what is in a namespace that may go
 */
export function printPlan(
  { steps, held, withNamespace }: Plan,
  inside: (name: string) => readonly LiveObject[],
): string {
  const tell = (object: LiveObject) =>
    object.kind === 'Namespace'
      ? `${labelOf(object)}, and all in it: ${contents(inside(object.metadata.name))}`
      : labelOf(object);
  const goes = section('go, in this order', steps.flat().map(tell));
  const stays = section('may hold data, and go only when named by --with-data', held.map(tell));
  const guards = section('guard a namespace that may go, and go with it', withNamespace.map(labelOf));
  return [goes, stays, guards].join('');
}

/** Whether a cluster holds nothing but what is declared. */
export function isClean({ steps, held, withNamespace }: Plan): boolean {
  return steps.length + held.length + withNamespace.length === 0;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** What of a namespace is not ours, or cannot be made again; what something else owns is not told. */
function contents(objects: readonly LiveObject[]): string {
  const told = objects
    .filter((object) => object.metadata.ownerReferences === undefined)
    .filter((object) => turnOf(object) === 'held' || !isApplied(object))
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    .filter((text) => !PASSING.test(text));
  return told.length === 0 ? 'nothing but what manifests can make again' : told.join(', ');
}
