import type { Import } from './imports';

/**
 * Who imports whom among folders: a folder is the first below the top one (`constructs/mesh`), with all that lies in it.
 * A file that lies in the top folder itself stands for itself.
 */
export function folderGraph(imports: readonly Import[], topFolder: string): Map<string, string[]> {
  const edges = imports
    .filter(({ file, target }) => [file, target].every((path) => path.startsWith(`${topFolder}/`)))
    .map(({ file, target }) => [folderOf(file), folderOf(target)] as const)
    .filter(([from, to]) => from !== to);
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) {
    graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  return graph;
}

function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}
