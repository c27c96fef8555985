import { groupOf } from '../objects';
import type { ClusterDifference, FieldChange, ItemChange, Subject } from './difference';
import { compareFields } from './fields/compare';
import { sortedBy } from './fields/values';
import type { Item } from './items';
import { changeMarks, removalMarks } from './marks/marks';
import { withRenames } from './renames/changes';
import { oneSided, twinsOf } from './renames/items';
import type { Names } from './renames/values';

/** What is never printed. */
const HIDDEN = '(hidden)';
const SECRET_FIELDS = /^(data|stringData|binary_data|data_wo|set_sensitive)\b/;

/**
 * Compares the items of a cluster; a side without it has none.
 *
 * @param renames names that changed
 * @returns nothing when they are the same
 */
export function compareClusters(
  name: string,
  old: readonly Item[] | undefined,
  next: readonly Item[] | undefined,
  renames: readonly Names[] = [],
): ClusterDifference | undefined {
  const items = compareItems(old ?? [], next ?? [], renames);
  if (old !== undefined && next !== undefined) {
    return items.length > 0 ? { name, change: 'changed', items } : undefined;
  }
  return { name, change: old === undefined ? 'added' : 'removed', items };
}

function compareItems(old: readonly Item[], next: readonly Item[], renames: readonly Names[]): readonly ItemChange[] {
  const oldByKey = new Map(old.map((item) => [item.key, item]));
  const { removed, added } = oneSided(old, next);
  const twins = twinsOf({ removed, added }, renames);
  const oldOf = new Map(twins.map(([one, other]) => [other, one]));
  const renamed = new Set(oldOf.values());
  const changes = [
    ...removed.map((item) => ({
      ...removal(item, removed, added),
      ...(renamed.has(item) ? { renamed: true as const } : {}),
    })),
    ...added.map((item) => addition(item, oldOf.get(item), renames)),
    ...next.flatMap((item) => {
      const known = oldByKey.get(item.key);
      return known === undefined ? [] : (changeOf(known, item, renames) ?? []);
    }),
  ];
  return sortedBy(changes, sortKey);
}

function identity({ subject, place }: Item): Pick<ItemChange, 'subject' | 'place'> {
  return { subject, place };
}

/** An added item; one of a rename is told with what else became of it. */
function addition(item: Item, old: Item | undefined, renames: readonly Names[]): ItemChange {
  const change: ItemChange = { ...identity(item), change: 'added', fields: [], marks: [] };
  return old ? { ...change, fields: fieldsOf(old, item, renames), renamed: true } : change;
}

function fieldsOf(old: Item, next: Item, renames: readonly Names[]): readonly FieldChange[] {
  return withRenames(compareFields(old.content, next.content), renames).map((field) =>
    withoutSecrets(next.subject, field),
  );
}

function removal(item: Item, removed: readonly Item[], added: readonly Item[]): ItemChange {
  const elsewhere = namespaceOfTwin(item, removed, added);
  const reason = `an object cannot change its namespace: it is deleted here and created in ${elsewhere}`;
  return {
    ...identity(item),
    change: 'removed',
    fields: [],
    marks: [
      ...removalMarks(item),
      ...(elsewhere === undefined ? [] : [{ kind: 'immutable' as const, path: 'metadata.namespace', reason }]),
    ],
  };
}

/** Where an object of this kind and name is new, when one alone is gone and one alone is new. */
function namespaceOfTwin({ subject }: Item, removed: readonly Item[], added: readonly Item[]): string | undefined {
  if (subject.type !== 'object' || subject.namespace === undefined) {
    return undefined;
  }
  const isTwin = ({ subject: other }: Item) =>
    other.type === 'object' &&
    other.kind === subject.kind &&
    other.name === subject.name &&
    groupOf(other.apiVersion) === groupOf(subject.apiVersion);
  const [twin, ...more] = added.filter(isTwin);
  const alone = twin !== undefined && more.length === 0 && removed.filter(isTwin).length === 1;
  return alone && twin.subject.type === 'object' ? twin.subject.namespace : undefined;
}

function changeOf(old: Item, next: Item, renames: readonly Names[]): ItemChange | undefined {
  const fields = fieldsOf(old, next, renames);
  const moved = old.place.file !== next.place.file || old.place.address !== next.place.address;
  if (fields.length === 0 && !moved) {
    return undefined;
  }
  return {
    ...identity(next),
    change: fields.length === 0 ? 'moved' : 'changed',
    ...(moved ? { movedFrom: old.place } : {}),
    fields,
    marks: changeMarks(old, next),
  };
}

/** Values that may be secret are compared, and not told. */
function withoutSecrets(subject: Subject, field: FieldChange): FieldChange {
  const holdsSecrets =
    subject.type === 'object' ? subject.kind === 'Secret' : /^(kubernetes_secret|helm_release)/.test(subject.address);
  if (!holdsSecrets || !SECRET_FIELDS.test(field.path)) {
    return field;
  }
  return {
    ...field,
    ...('old' in field ? { old: HIDDEN } : {}),
    ...('new' in field ? { new: HIDDEN } : {}),
  };
}

/** By owner, layer and subject; Terraform's settings and resources come as they are named. */
function sortKey({ place, subject, change }: ItemChange): string {
  const { owner, layer } = place;
  const parts =
    subject.type === 'object'
      ? [subject.kind, subject.namespace ?? '', subject.name, subject.apiVersion]
      : ['', subject.address];
  return [owner, layer, ...parts, change].join('\u0000');
}
