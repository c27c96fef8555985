import type { FieldChange, FlowChange } from '../difference';
import { pairsOf } from './pairs';
import { isRenamed, type Names } from './values';

/** Marks what is nothing but a changed name: a value, a row with its reason, or what is gone and new in pairs. */
export function withRenames<T extends FieldChange | FlowChange>(
  changes: readonly T[],
  renames: readonly Names[],
): readonly T[] {
  const [removed = [], added = []] = ['removed', 'added'].map((side) =>
    changes.filter(({ change }) => change === side),
  );
  const pairs = pairsOf(removed, added, (old, next) => isRenamed(renames, sideOf(old), sideOf(next)));
  const twins = new Set(pairs.flat());
  return changes.map((each) => (twins.has(each) || isRename(each, renames) ? { ...each, renamed: true } : each));
}

/** What a change says of its one side, whatever the side. */
function sideOf({ change: _, ...rest }: FieldChange | FlowChange): unknown {
  return 'from' in rest ? rest : [rest.path, rest.old ?? rest.new];
}

function isRename(change: FieldChange | FlowChange, renames: readonly Names[]): boolean {
  if (change.change !== 'changed') {
    return false;
  }
  return 'from' in change
    ? change.fields.every((field) => isRename(field, renames))
    : isRenamed(renames, change.old, change.new);
}
