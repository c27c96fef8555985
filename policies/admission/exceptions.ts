import type { Exemption, Waiver } from '../facts';
import type { GroupKind } from '../objects';
import { podKindOf, podKinds } from '../pods/kinds';
import { appLabel } from '../pods/workloads';

/** CEL that holds for what is labelled as `name` in a namespace, which a rule leaves out there. */
export function exemptionExpression({ namespace, name }: Exemption): string {
  return [`object.metadata.?namespace.orValue('') == '${namespace}'`, `${labelExpression(appLabel)} == '${name}'`].join(
    ' && ',
  );
}

function labelExpression(label: string): string {
  return `object.metadata.?labels[?'${label}'].orValue('')`;
}

/**
 * CEL that holds for the object of a waiver, where it is of one of these kinds, and for what a controller makes of it: the pods of
 * a Deployment break what it breaks.
 */
export function waiverExpression({ object }: Waiver, kinds: readonly GroupKind[]): string | undefined {
  const { kind, namespace, name } = object;
  const isAsked = kinds.some((one) => one.kind === kind);
  const isMade = !isAsked && makesPods(kind) && kinds.some((one) => podKindOf(one.group, one.kind) !== undefined);
  if (!isAsked && !isMade) {
    return undefined;
  }
  const own = `object.kind == '${kind}' && object.metadata.name == '${name}'`;
  const made = `has(object.metadata.ownerReferences) && object.metadata.name.startsWith('${name}-')`;
  const isObject = makesPods(kind) ? `((${own}) || (${made}))` : `(${own})`;
  return `object.metadata.?namespace.orValue('') == '${namespace ?? ''}' && ${isObject}`;
}

function makesPods(kind: string): boolean {
  return podKinds.some((one) => one.kind === kind);
}
