import { setTimeout as delay } from 'node:timers/promises';
import { SILENCE_MILLISECONDS } from '../clocks';
import type { LiveNode } from '../live/node';
import type { Simulation } from '../simulation';

/**
 * Plays what the node controller does when kubelets have been silent for its grace period: it writes that their nodes are
 * unknown and their pods not ready. The controller would measure the silence, and a machine that is busy elsewhere makes
 * nodes silent that have power. Who has power is known here, so only their nodes are lost; what follows from it, taints,
 * evictions and replacements, is left to the controllers.
 *
 * @returns what the server refuses
 */
export async function fallSilent(simulation: Simulation, nodes: readonly LiveNode[]): Promise<string[]> {
  const { state } = simulation;
  await delay(SILENCE_MILLISECONDS);
  const names = new Set(nodes.map(({ name }) => name));
  const known = await Promise.all(
    nodes.map(({ name }) => setReady(simulation, `/api/v1/nodes/${name}`, 'Unknown', 'NodeStatusUnknown')),
  );
  const pods = state.pods.filter(({ node, ready }) => ready && node !== undefined && names.has(node));
  const ready = await Promise.all(
    pods.map(({ namespace, name }) =>
      setReady(simulation, `/api/v1/namespaces/${namespace}/pods/${name}`, 'False', 'NodeNotReady'),
    ),
  );
  return [...known, ...ready].flat();
}

/** Writes the condition as its owner would; a pod may be gone by then. */
async function setReady(
  { plane }: Simulation,
  path: string,
  status: 'False' | 'Unknown',
  reason: string,
): Promise<string[]> {
  const condition = { type: 'Ready', status, reason, lastTransitionTime: new Date().toISOString() };
  const answer = await plane.api.request('PATCH', `${path}/status`, {
    type: 'application/strategic-merge-patch+json',
    text: JSON.stringify({ status: { conditions: [condition] } }),
  });
  return answer.status === 200 || answer.status === 404
    ? []
    : [`${path} cannot be called silent: ${answer.body.message}`];
}
