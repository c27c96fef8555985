import { COMPONENTS } from '../../../environments/platform/components';
import { flowsOn } from '../../../environments/platform/flows';
import { PLATFORM_PODS } from '../../../environments/platform/pods';
import { planOf, podsNamed } from '../../../environments/register/plan';
import type { PlatformFlow, PlatformPeer } from '../../../environments/specification/platform';
import { prod } from '../sample-environments';

const PLATFORM_FLOWS = COMPONENTS.flatMap(({ flows }) => flows);

const CLUSTERS = prod.clusters;

function podsOf(peer: PlatformPeer): string[] {
  return peer.kind === 'pods' ? [peer.name] : [];
}

function portsOf(name: string, protocol: PlatformFlow['protocol']): readonly number[] {
  const { ports = [], udpPorts = [] } = PLATFORM_PODS.find((pods) => pods.name === name) ?? {};
  return protocol === 'TCP' ? ports : udpPorts;
}

function text(flow: PlatformFlow): string {
  return `${end(flow.from)} -> ${end(flow.to)}:${flow.port}/${flow.protocol}`;
}

function end(peer: PlatformPeer): string {
  return 'name' in peer ? peer.name : peer.kind;
}

describe('flows of the platform', () => {
  test('lead to ports on which the pods listen', () => {
    const wrong = PLATFORM_FLOWS.filter((flow) =>
      podsOf(flow.to).some((name) => !portsOf(name, flow.protocol).includes(flow.port)),
    );

    expect(wrong).toEqual([]);
  });

  test('are declared once, each with a reason', () => {
    expect(new Set(PLATFORM_FLOWS.map(text)).size).toBe(PLATFORM_FLOWS.length);
    expect(PLATFORM_FLOWS.filter((flow) => flow.reason.trim() === '')).toEqual([]);
  });

  test.each(CLUSTERS)('on $name ($role) have both ends there', (cluster) => {
    const plan = planOf(prod, cluster);
    const dangling = plan.platformFlows.filter((flow) =>
      [...podsOf(flow.from), ...podsOf(flow.to)].some((name) => podsNamed(plan, name).length === 0),
    );

    expect(plan.platformFlows.length).toBeGreaterThan(0);
    expect(dangling).toEqual([]);
  });

  test('on the management cluster are those of its components, none of the mesh', () => {
    const here = COMPONENTS.filter(({ roles }) => roles.includes('management')).flatMap((component) => component.flows);

    expect(flowsOn('management')).toEqual(here);
    expect(here.map(text)).toEqual(expect.arrayContaining(['everything -> kube-dns:53/UDP']));
    expect(here.map(text).filter((flow) => /mesh|istio|gateway/.test(flow))).toEqual([]);
  });

  test('are declared by the component that needs them, or that everybody needs', () => {
    const strange = COMPONENTS.flatMap(({ flows, pods }) =>
      flows.filter(
        ({ from, to }) => ![...podsOf(from), ...podsOf(to)].some((end) => pods.some(({ name }) => name === end)),
      ),
    );

    expect(strange).toEqual([]);
  });

  test('are all in use on the clusters that carry services', () => {
    expect(flowsOn('primary')).toEqual(PLATFORM_FLOWS);
    expect(flowsOn('recovery')).toEqual(PLATFORM_FLOWS);
  });
});
