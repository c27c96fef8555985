import fc from 'fast-check';
import { cyclesOf, type Graph } from '../../../../environments/validation/dependencies/graph';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];

function graph(edges: readonly (readonly [string, string])[]): Graph {
  return new Map(NODES.map((node) => [node, new Set(edges.filter(([from]) => from === node).map(([, to]) => to))]));
}

/** The edges of a cycle, in order. */
function edgesOf(cycle: readonly string[]): string[] {
  return cycle.map((node, index) => `${node}${cycle[index + 1] ?? cycle[0]}`);
}

/** Whether every node can be taken away after all it needs: a literal reading of "no cycle". */
function isAcyclic(edges: readonly (readonly [string, string])[]): boolean {
  let left = [...edges];
  for (const _ of NODES) {
    left = left.filter(([, to]) => left.some(([from]) => from === to));
  }
  return left.length === 0;
}

describe('cyclesOf', () => {
  test('finds none where there is none', () => {
    expect(
      cyclesOf(
        graph([
          ['a', 'b'],
          ['b', 'c'],
          ['a', 'c'],
        ]),
      ),
    ).toEqual([]);
  });

  test('looks for no way from nodes that are on no cycle', () => {
    const chain = new Map(Array.from({ length: 50 }, (_, index) => [`n${index}`, new Set([`n${index + 1}`])]));
    const asked = jest.spyOn(Map.prototype, 'has');
    const found = cyclesOf(chain);
    const count = asked.mock.calls.length;
    asked.mockRestore();

    expect(found).toEqual([]);
    expect(count).toBe(0);
  });

  test('names a cycle once, its smallest name first', () => {
    expect(
      cyclesOf(
        graph([
          ['c', 'a'],
          ['b', 'c'],
          ['a', 'b'],
          ['f', 'b'],
        ]),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('names two cycles through one node, and one of a single node', () => {
    expect(
      cyclesOf(
        graph([
          ['a', 'b'],
          ['b', 'a'],
          ['a', 'c'],
          ['c', 'a'],
          ['d', 'd'],
        ]),
      ),
    ).toEqual([['a', 'b'], ['a', 'c'], ['d']]);
  });

  test('names real cycles without a common edge, and all edges of other cycles meet one of them', () => {
    const edge = fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES));

    fc.assert(
      fc.property(fc.array(edge, { maxLength: 14 }), (edges) => {
        const cycles = cyclesOf(graph(edges));
        const named = cycles.flatMap(edgesOf);
        const real = new Set(edges.map(([from, to]) => `${from}${to}`));
        const backwards = cyclesOf(new Map([...graph([...edges].reverse())].reverse()));
        return (
          new Set(named).size === named.length &&
          named.every((each) => real.has(each)) &&
          isAcyclic(edges.filter(([from, to]) => !named.includes(`${from}${to}`))) &&
          cycles.every((cycle) => cycle[0] === [...cycle].sort()[0]) &&
          JSON.stringify(backwards) === JSON.stringify(cycles)
        );
      }),
      { seed: 5, numRuns: 1000 },
    );
  });
});
