import type { Scope } from '../schema';
import type { NamedFile } from './typescript';

/** The text of a file in `schemas/`: one kind or definition a line, so that changes can be reviewed. */
export function stringify(value: object): string {
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${lines(part)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function lines(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const entries = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part)}`);
  return `{\n${entries.join(',\n')}\n}`;
}

/** By kind, its component and scope: what can be asked without reading a schema. */
export function indexOf(files: readonly NamedFile[]): Record<string, readonly [component: string, scope: Scope]> {
  const entries = files.flatMap(({ component, file }) =>
    Object.entries(file.kinds).map(([id, { scope }]) => [id, [component, scope] as const] as const),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
