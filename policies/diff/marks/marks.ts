import { groupOf } from '../../objects';
import { parseQuantity } from '../../quantity';
import type { Mark } from '../difference';
import { compareFields } from '../fields/compare';
import { isMap, type JsonMap, valueAt } from '../fields/values';
import type { Item } from '../items';
import { dataKinds } from './data-kinds';
import { growingFields } from './growing-fields';
import { immutableBuiltIn } from './immutable-built-in';
import { immutableCustom } from './immutable-custom';
import type { ImmutableFields } from './immutable-fields';
import { changedPart, removedPart } from './terraform';

/** Kinds whose controllers replace the pods when the template differs, by group. */
const TEMPLATES: Readonly<Record<string, string>> = {
  Deployment: 'apps',
  StatefulSet: 'apps',
  DaemonSet: 'apps',
  Rollout: 'argoproj.io',
};

/** Marks of an item that is gone. */
export function removalMarks(item: Item): Mark[] {
  const { subject } = item;
  if (subject.type === 'terraform') {
    return removedPart(subject.address);
  }
  return dataKinds
    .filter(({ group, kind }) => group === groupOf(subject.apiVersion) && kind === subject.kind)
    .map(({ reason }) => ({ kind: 'data', reason }));
}

/** Marks of an item that both sides have. */
export function changeMarks(old: Item, next: Item): Mark[] {
  return [
    ...moveMarks(old, next),
    ...immutableMarks(old, next),
    ...shrinkMarks(old, next),
    ...restartMarks(old, next),
    ...quotaMarks(old, next),
  ];
}

/** What it costs to leave Terraform, to enter it, or to change the address there. */
function moveMarks(old: Item, next: Item): Mark[] {
  const [from, to] = [old.place.address, next.place.address];
  if (from === to) {
    return [];
  }
  if (from === undefined) {
    const reason = 'it exists already: Terraform fails to create it unless it is imported';
    return [{ kind: 'immutable', reason }];
  }
  const reason =
    to === undefined
      ? 'it leaves Terraform, which destroys it unless it is removed from the state first (terraform state rm)'
      : `Terraform destroys ${from} and creates ${to}, unless a 'moved' block says that they are the same`;
  return [{ kind: 'immutable', reason }, ...removalMarks(old)];
}

function immutableMarks(old: Item, next: Item): Mark[] {
  if (old.subject.type === 'terraform') {
    return changedPart(old.subject.address, old.content, next.content);
  }
  const byTerraform = next.place.address !== undefined;
  return ofKind([...immutableBuiltIn, ...immutableCustom], old)
    .filter(({ when }) => when?.(old.content) ?? true)
    .flatMap((rule) =>
      pathsOf(rule, old.content, next.content)
        .filter((path) => differs(old, next, path))
        .map(
          (path): Mark => ({
            kind: 'immutable',
            path,
            reason: consequence(rule.reason, byTerraform),
            source: rule.source,
          }),
        ),
    );
}

/** Who changes it all the same, and how. */
function consequence(reason: string, byTerraform: boolean): string {
  return byTerraform
    ? `${reason}; Terraform destroys the object and creates it again`
    : `${reason}; the change is refused`;
}

function pathsOf({ paths, except }: ImmutableFields, old: JsonMap, next: JsonMap): readonly string[] {
  if (except === undefined) {
    return paths;
  }
  return paths.flatMap((path) => {
    const keys = [valueAt(old, path), valueAt(next, path)].flatMap((value) => (isMap(value) ? Object.keys(value) : []));
    const meant = [...new Set(keys)].filter((key) => !except.includes(key)).sort();
    return meant.map((key) => `${path}.${key}`);
  });
}

function shrinkMarks(old: Item, next: Item): Mark[] {
  return ofKind(growingFields, old)
    .filter(({ path }) => isLess(valueAt(next.content, path), valueAt(old.content, path)))
    .map(({ path, reason, source }) => ({
      kind: 'immutable',
      path,
      reason: `${reason}; the change is refused`,
      source,
    }));
}

function differs(old: Item, next: Item, path: string): boolean {
  return compareFields(valueAt(old.content, path), valueAt(next.content, path), path).length > 0;
}

function isLess(a: unknown, b: unknown): boolean {
  try {
    return parseQuantity(a as string).compare(parseQuantity(b as string)) < 0;
  } catch {
    return false;
  }
}

function restartMarks(old: Item, next: Item): Mark[] {
  const { subject } = next;
  const replaced =
    subject.type === 'object' &&
    TEMPLATES[subject.kind] === groupOf(subject.apiVersion) &&
    differs(old, next, 'spec.template');
  return replaced
    ? [{ kind: 'restart', path: 'spec.template', reason: 'the template of the pods differs: all are replaced' }]
    : [];
}

/** A quota counts what still runs; what goes is pruned only when all layers are applied. */
function quotaMarks(old: Item, next: Item): Mark[] {
  const path = 'spec.hard';
  const [before, after] = [old, next].map(({ content }) => valueAt(content, path));
  const shrinks =
    ofKind([{ group: '', kind: 'ResourceQuota' }], next).length > 0 &&
    isMap(after) &&
    Object.entries(after).some(([name, bound]) => {
      const own = isMap(before) ? before[name] : undefined;
      return own === undefined || isLess(bound, own);
    });
  const reason =
    'pods that still run count; new ones beyond it are refused, see "What opens and what closes" in apply.md';
  return shrinks ? [{ kind: 'quota', path, reason }] : [];
}

function ofKind<R extends { readonly group: string; readonly kind: string }>(
  rules: readonly R[],
  item: Item,
): readonly R[] {
  const { subject } = item;
  return subject.type === 'object'
    ? rules.filter(({ group, kind }) => group === groupOf(subject.apiVersion) && kind === subject.kind)
    : [];
}
