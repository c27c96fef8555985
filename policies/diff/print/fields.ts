import type { FieldChange } from '../difference';
import { shortChange, shortValue } from './values';

/** One line a field. */
export function fieldLines(fields: readonly FieldChange[], indent: string): string[] {
  return fields.map((field) => `${indent}${fieldText(field)}`);
}

function fieldText({ path, change, old, new: next }: FieldChange): string {
  const where = path === '' ? '(all)' : path;
  switch (change) {
    case 'added':
      return `+ ${where}: ${shortValue(next)}`;
    case 'removed':
      return `- ${where}: ${shortValue(old)}`;
    case 'reordered':
      return `~ ${where}: another order, ${shortChange(old, next)}`;
    default:
      return `~ ${where}: ${shortChange(old, next)}`;
  }
}
