import { canonical, isSame } from '../../canonical';
import type { FieldChange } from '../difference';
import { matchItems } from './list-items';
import { isSameQuantity } from './quantities';
import { isMap, isScalar, type JsonMap, pathTo } from './values';

/** Lists of plain values that mean something only as a whole and in their order. */
const COMMANDS = /(^|\.)(command|args)$/;

/**
 * Compares two values field by field.
 *
 * @param path where both stand; empty for a whole object
 * @returns the changes, those of a map by the names of its keys
 */
export function compareFields(old: unknown, next: unknown, path = ''): FieldChange[] {
  if (isSame(old, next) || isSameQuantity(path, old, next)) {
    return [];
  }
  if (isMap(old) && isMap(next)) {
    return compareMaps(old, next, path);
  }
  if (Array.isArray(old) && Array.isArray(next) && !COMMANDS.test(path)) {
    return [...old, ...next].every(isScalar) ? compareValues(old, next, path) : compareLists(old, next, path);
  }
  return [{ path, change: 'changed', old, new: next }];
}

function compareMaps(old: JsonMap, next: JsonMap, path: string): FieldChange[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(next)])].sort();
  return keys.flatMap((key): FieldChange[] => {
    const at = pathTo(path, key);
    if (old[key] === undefined || next[key] === undefined) {
      return oneSided(old[key], next[key], at);
    }
    return compareFields(old[key], next[key], at);
  });
}

function oneSided(old: unknown, next: unknown, path: string): FieldChange[] {
  if (old === undefined && next === undefined) {
    return [];
  }
  return old === undefined ? [{ path, change: 'added', new: next }] : [{ path, change: 'removed', old }];
}

/** Lists of plain values, which count as often as they stand there. */
function compareValues(old: readonly unknown[], next: readonly unknown[], path: string): FieldChange[] {
  const removed = without(old, next);
  const added = without(next, old);
  if (removed.length === 0 && added.length === 0) {
    return [{ path, change: 'reordered', old, new: next }];
  }
  return [
    ...removed.map((value): FieldChange => ({ path: `${path}[]`, change: 'removed', old: value })),
    ...added.map((value): FieldChange => ({ path: `${path}[]`, change: 'added', new: value })),
  ];
}

/** Values of a list that another one does not hold, or not as often. */
function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  const rest = others.map(canonical);
  return values.filter((value) => {
    const index = rest.indexOf(canonical(value));
    if (index >= 0) {
      rest.splice(index, 1);
    }
    return index < 0;
  });
}

function compareLists(old: readonly unknown[], next: readonly unknown[], path: string): FieldChange[] {
  const { pairs, removed, added } = matchItems(old, next);
  const inOldOrder = [...pairs].sort((a, b) => a.oldIndex - b.oldIndex);
  const reordered = inOldOrder.some((pair, index) => pair !== pairs[index]);
  // Items known by their index have two of them; the order is told in those of the new list.
  const labels = (ordered: typeof pairs) => ordered.map(({ label }) => label);
  return [
    ...removed.map(({ label, value }): FieldChange => ({ path: `${path}[${label}]`, change: 'removed', old: value })),
    ...added.map(({ label, value }): FieldChange => ({ path: `${path}[${label}]`, change: 'added', new: value })),
    ...pairs.flatMap((pair) => compareFields(pair.old, pair.new, `${path}[${pair.label}]`)),
    ...(reordered ? [{ path, change: 'reordered' as const, old: labels(inOldOrder), new: labels(pairs) }] : []),
  ];
}
