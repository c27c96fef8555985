import { clockFlags } from '../conformance/schedule/clocks';
import type { LiveNode } from '../conformance/schedule/live/node';
import type { Simulation } from '../conformance/schedule/simulation';
import { fallSilent } from '../conformance/schedule/steps/silence';

jest.mock('node:timers/promises', () => ({ setTimeout: async () => undefined }));

const NODES: readonly LiveNode[] = [
  { name: 'a-1', centre: 'a', ready: true, taints: [] },
  { name: 'b-1', centre: 'b', ready: true, taints: [] },
];

const PODS = [
  { namespace: 'account', name: 'lost', node: 'a-1', ready: true },
  { namespace: 'account', name: 'stopping', node: 'a-1', ready: false },
  { namespace: 'account', name: 'waiting', node: undefined, ready: false },
  { namespace: 'account', name: 'elsewhere', node: 'b-1', ready: true },
];

/** A cluster whose server answers everything with one status, and what it was asked. */
function clusterThatAnswers(status: number): { simulation: Simulation; asked: [string, string, unknown][] } {
  const asked: [string, string, unknown][] = [];
  const request = async (method: string, path: string, { text }: { text: string }) => {
    asked.push([method, path, JSON.parse(text).status.conditions[0].status]);
    return { status, body: { message: 'no' } };
  };
  return { simulation: { state: { pods: PODS }, plane: { api: { request } } } as unknown as Simulation, asked };
}

describe('the silence of a lost centre', () => {
  const lost = NODES.filter(({ centre }) => centre === 'a');

  test('is written for its nodes and their ready pods, and for no node with power', async () => {
    const { simulation, asked } = clusterThatAnswers(200);

    expect(await fallSilent(simulation, lost)).toEqual([]);
    expect(asked).toEqual([
      ['PATCH', '/api/v1/nodes/a-1/status', 'Unknown'],
      ['PATCH', '/api/v1/namespaces/account/pods/lost/status', 'False'],
    ]);
  });

  test('is no fault where a pod is gone meanwhile, and one where the server refuses it', async () => {
    expect(await fallSilent(clusterThatAnswers(404).simulation, lost)).toEqual([]);
    expect(await fallSilent(clusterThatAnswers(409).simulation, lost)).toEqual([
      '/api/v1/nodes/a-1 cannot be called silent: no',
      '/api/v1/namespaces/account/pods/lost cannot be called silent: no',
    ]);
  });

  test('is measured by no clock, which would run on while a machine is busy elsewhere', () => {
    expect(clockFlags().filter((flag) => flag.includes('grace-period'))).toEqual([
      '--controller-manager-flag=--node-monitor-grace-period=24h',
      '--controller-manager-flag=--node-startup-grace-period=24h',
    ]);
  });
});
