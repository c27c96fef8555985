import { additions } from '../hand-written/additions';
import type { Source } from '../source';
import { sources } from '../sources';

const START = '<!-- made by the import command: start -->';
const END = '<!-- made by the import command: end -->';

/**
 * `README.md` with the table of components put between its two marks.
 *
 * @throws when the text has no marks between which the table goes
 */
export function writeReadme(readme: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) {
    throw new Error(`imports/README.md has lost its marks '${START}' and '${END}'; restore them`);
  }
  return `${readme.slice(0, start + START.length)}\n\n${table()}\n\n${readme.slice(end)}`;
}

/** Where each schema comes from, and under which licence. */
export function writeNotice(): string {
  const parts = sources.map((source) => {
    return [`${source.component}: ${origin(source)}`, `  licence: ${source.licence}`, `  file: ${fileOf(source)}`].join(
      '\n',
    );
  });
  return `The schemas in this folder are made from the API definitions of these projects.\n\n${parts.join('\n\n')}\n`;
}

/** The table, with columns as wide as the formatter makes them. */
function table(): string {
  const rows = sources.map((source) => {
    const way = source.format === 'hand-written' ? 'hand-written' : 'generated';
    return [source.component, origin(source), way, kinds(source), source.published];
  });
  const head = ['component', 'source', 'how', 'kinds', 'where its CRDs are published'];
  const widths = head.map((title, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? title.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function origin(source: Source): string {
  if (source.format === 'hand-written') {
    return `fields in use, version ${source.version}`;
  }
  const from = `${source.package.name} ${source.package.version}`;
  const through = 'tool' in source ? `, through ${source.tool.name} ${source.tool.version}` : '';
  const added = source.kinds.flatMap((id) =>
    Object.values(additions[id] ?? {}).flatMap((fields) => Object.keys(fields)),
  );
  return `${from}${through}${added.length ? `; added by hand: ${added.join(', ')}` : ''}`;
}

/** `group/version: Kind, Kind` for each group. */
function kinds(source: Source): string {
  const groups = new Map<string, string[]>();
  for (const id of source.kinds) {
    const at = id.lastIndexOf('/');
    groups.set(id.slice(0, at), [...(groups.get(id.slice(0, at)) ?? []), id.slice(at + 1)]);
  }
  return [...groups].map(([group, names]) => `\`${group}\`: ${names.join(', ')}`).join('; ');
}

function fileOf({ component }: Source): string {
  return `schemas/${component}.json`;
}
