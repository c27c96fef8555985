/** What each node cannot do without. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Cycles without a common edge, so that mending each of them, and asking again, ends.
 *
 * Each is the shortest through its smallest name, begins with that name and does not depend on the order of the graph.
 */
export function cyclesOf(graph: Graph): readonly (readonly string[])[] {
  const left = withoutEnds(graph);
  const cycles: string[][] = [];
  for (const start of [...left.keys()].sort()) {
    for (let cycle = shortest(left, start); cycle !== undefined; cycle = shortest(left, start)) {
      cycles.push(cycle);
      for (const [index, node] of cycle.entries()) {
        left.get(node)?.delete(cycle[index + 1] ?? start);
      }
    }
  }
  return cycles;
}

/** A copy without the nodes that lead to no cycle, which are most: what is left of these leads on. */
function withoutEnds(graph: Graph): ReadonlyMap<string, Set<string>> {
  const left = new Map([...graph].map(([node, targets]) => [node, new Set(targets)]));
  const sources = new Map<string, string[]>();
  for (const [node, targets] of graph) {
    for (const target of targets) {
      const known = sources.get(target) ?? [];
      known.push(node);
      sources.set(target, known);
    }
  }
  const ends = [...graph.keys(), ...sources.keys()].filter((node) => (left.get(node)?.size ?? 0) === 0);
  for (const end of ends) {
    left.delete(end);
    for (const source of sources.get(end) ?? []) {
      const targets = left.get(source);
      if (targets?.delete(end) && targets.size === 0) {
        ends.push(source);
      }
    }
  }
  return left;
}

/** The shortest way from a node back to itself; of two, the one whose names come first. */
function shortest(graph: Graph, start: string): string[] | undefined {
  const before = new Map<string, string | undefined>([[start, undefined]]);
  const queue = [start];
  for (const node of queue) {
    for (const next of [...(graph.get(node) ?? [])].sort()) {
      if (next === start) {
        return wayTo(node, before);
      }
      if (!before.has(next)) {
        before.set(next, node);
        queue.push(next);
      }
    }
  }
  return undefined;
}

function wayTo(end: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let node: string | undefined = end; node !== undefined; node = before.get(node)) {
    way.unshift(node);
  }
  return way;
}
