import type { FieldChange } from '../difference';
import type { Wording } from './values';

/** One line a field, but for those of a rename, which are told together. */
export function fieldLines(fields: readonly FieldChange[], indent: string, words: Wording): string[] {
  return fields.filter(({ renamed }) => !renamed).map((field) => `${indent}${fieldText(field, words)}`);
}

function fieldText({ path, change, old, new: next }: FieldChange, words: Wording): string {
  const where = path === '' ? '(all)' : path;
  switch (change) {
    case 'added':
      return `+ ${where}: ${words.value(next)}`;
    case 'removed':
      return `- ${where}: ${words.value(old)}`;
    case 'reordered':
      return `~ ${where}: another order, ${words.change(old, next)}`;
    default:
      return `~ ${where}: ${words.change(old, next)}`;
  }
}
