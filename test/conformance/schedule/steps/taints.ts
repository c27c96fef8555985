import { setTimeout as delay } from 'node:timers/promises';
import type { LiveNode, NodeObject } from '../live/node';
import type { Simulation } from '../simulation';

/** Says that a node is off for certain: its pods are given up and removed at once. */
const FENCE = { key: 'node.kubernetes.io/out-of-service', value: 'nodeshutdown', effect: 'NoExecute' };

const INTERVAL = 100;

/** Tries to change a list that controllers change too. */
const ATTEMPTS = 100;

/** Fences nodes that were lost. */
export function fence(simulation: Simulation, nodes: readonly LiveNode[]): Promise<void> {
  return changeAll(simulation, nodes, () => ({ op: 'add', path: '/spec/taints/-', value: FENCE }));
}

/** Takes the fence away from nodes that are back. */
export function unfence(simulation: Simulation, nodes: readonly LiveNode[]): Promise<void> {
  return changeAll(simulation, nodes, (index) => ({ op: 'remove', path: `/spec/taints/${index}` }));
}

async function changeAll(
  simulation: Simulation,
  nodes: readonly LiveNode[],
  change: (indexOfFence: number) => object,
): Promise<void> {
  await Promise.all(nodes.map((node) => changeTaints(simulation, node, change)));
}

/** Changes the taints of a node, unless somebody else did between reading and writing; then it tries again. */
async function changeTaints(
  { plane }: Simulation,
  { name }: LiveNode,
  change: (indexOfFence: number) => object,
): Promise<void> {
  const path = `/api/v1/nodes/${name}`;
  let refusal: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { taints = [] } = ((await plane.api.get(path)).body as unknown as NodeObject).spec;
    const indexOfFence = taints.findIndex(({ key }) => key === FENCE.key);
    const patch = [{ op: 'test', path: '/spec/taints', value: taints }, change(indexOfFence)];
    const content = { type: 'application/json-patch+json', text: JSON.stringify(patch) };
    const { status, body } = await plane.api.request('PATCH', path, content);
    if (status === 200) {
      return;
    }
    refusal = body.message;
    await delay(INTERVAL);
  }
  throw new Error(`the taints of ${name} cannot be changed: ${refusal}`);
}
