import { mapOf } from '../../terraform/blocks';
import type { Rename } from '../difference';
import { isMap, type JsonMap } from '../fields/values';
import { pairsOf } from './pairs';
import { isRenamed } from './values';

/** Sections of the facts with things that hold data and need no object. */
const SECTIONS = ['stores', 'topics'];

/** Finds stores and topics that are the same under another name, in what two environments declare. */
export function findDeclaredRenames(old: unknown, next: unknown): readonly Rename[] {
  return SECTIONS.flatMap((section) => {
    const [oldRows, newRows] = [rowsOf(old, section), rowsOf(next, section)];
    const pairs = pairsOf(without(oldRows, newRows), without(newRows, oldRows), (one, other) =>
      isRenamed([{ from: nameOf(one), to: nameOf(other) }], one, other),
    );
    return pairs.map(([one, other]) => ({ from: nameOf(one), to: nameOf(other), objects: 0 }));
  });
}

function rowsOf(facts: unknown, section: string): readonly JsonMap[] {
  const rows = mapOf(facts)[section];
  return Array.isArray(rows) ? rows.filter(isMap).filter(({ name }) => typeof name === 'string') : [];
}

function without(rows: readonly JsonMap[], others: readonly JsonMap[]): readonly JsonMap[] {
  const names = new Set(others.map(nameOf));
  return rows.filter((row) => !names.has(nameOf(row)));
}

function nameOf({ name }: JsonMap): string {
  return String(name);
}
